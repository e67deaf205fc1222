import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Fixture, listFixtures } from './sites/fixtures';
import { MUTATIONS } from './sites/mutate';
import { STRANGER } from './sites/mutate-strangers';
import { openAgain } from './sites/open-again';
import { judge, truthOf, type Verdict } from './sites/wrong-person';

/** What became of a page's person, and of its drafts, under one mutation. */
type Cell = Pick<Verdict, 'outcome' | 'drafts'> & { site: string; mutation: string; page: string; wrong: number };

const fixtures = listFixtures();
const cells: Cell[] = [];
const REPORT = join(import.meta.dirname, '../.output/sites');

describe.each(fixtures)('$name, changed in every way', (fixture) => {
  it('keeps its person or isn’t sure, and never takes another', async () => {
    const wrong: string[] = [];
    const page = await openAgain(fixture);
    for (const { name, apply } of MUTATIONS) {
      const document = await page.fresh();
      apply(document, fixture);
      wrong.push(...look(document, fixture, name).map((what) => `${name}: ${what}`));
    }
    await page.close();
    expect(wrong).toEqual([]);
  });
});

/** Notes what was read, and answers whom it was wrong about. */
function look(document: Document, fixture: Fixture, mutation: string): string[] {
  const { wrong, outcome, drafts } = judge(document, truthOf(fixture, STRANGER));
  cells.push({
    site: fixture.name.split('/')[0] ?? '',
    page: fixture.name,
    mutation,
    outcome,
    drafts,
    wrong: wrong.length,
  });
  return wrong;
}

const share = (some: Cell[]): number => {
  const asked = some.filter(({ outcome }) => outcome !== 'nobody');
  return asked.length === 0 ? 1 : asked.filter(({ outcome }) => outcome === 'kept').length / asked.length;
};

describe('over all pages', () => {
  it.each(MUTATIONS)('$name: the person is kept on 95 of 100', ({ name }) => {
    const some = cells.filter(({ mutation }) => mutation === name);
    const lost = some.filter(({ outcome }) => outcome === 'not sure').map(({ page }) => page);
    expect({ enough: share(some) >= 0.95, lost }).toEqual({ enough: true, lost });
  });

  it('drafts are found on 90 of 100', () => {
    const [found, meant] = cells.reduce(([a, b], { drafts: [c, d] }) => [a + Math.min(c, d), b + d], [0, 0]);
    expect(found / meant).toBeGreaterThanOrEqual(0.9);
  });
});

/** For `node scripts/sites-doc.mjs`, which writes the table into docs/sites.md. */
afterAll(() => {
  mkdirSync(REPORT, { recursive: true });
  writeFileSync(join(REPORT, 'mutations.json'), JSON.stringify(cells));
  const sites = [...new Set(cells.map(({ site }) => site))];
  const rows = MUTATIONS.map(({ name }) => {
    const bySite = sites.map((site) => {
      const some = cells.filter((cell) => cell.site === site && cell.mutation === name && cell.outcome !== 'nobody');
      return [site, `${some.filter(({ outcome }) => outcome === 'kept').length}/${some.length}`];
    });
    return [name, Object.fromEntries(bySite)];
  });
  console.table(Object.fromEntries(rows));
});
