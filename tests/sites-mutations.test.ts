import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findDrafts, readPage } from '../lib/sites';
import { type Fixture, keyOf, listFixtures } from './sites/fixtures';
import { focusOf, MUTATIONS } from './sites/mutate';
import { STRANGER } from './sites/mutate-strangers';
import { openAgain } from './sites/open-again';

/** What became of a page's person, and of its drafts, under one mutation. */
type Cell = { site: string; mutation: string; page: string; outcome: Outcome; drafts: [found: number, meant: number] };
type Outcome = 'kept' | 'not sure' | 'nobody';

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
      wrong.push(...judge(document, fixture, name).map((what) => `${name}: ${what}`));
    }
    await page.close();
    expect(wrong).toEqual([]);
  });
});

/** Notes what was read, and answers whom it was wrong about. */
function judge(document: Document, fixture: Fixture, mutation: string): string[] {
  const url = new URL(fixture.url);
  const sighting = readPage(document, url);
  const found = findDrafts(document, url);
  const [got, right] = [sighting?.focus && keyOf(sighting.focus), focusOf(fixture)];
  const sure = (sighting?.confidence ?? 0) >= 0.5;
  const wrong = got && got !== right && sure ? [`focus ${got}`] : [];
  const others = [...(sighting?.people ?? []), ...(sighting?.messages ?? []).map(({ from }) => from)];
  for (const person of sure ? others : [])
    if (STRANGER.test(keyOf(person) ?? '')) wrong.push(`among them ${keyOf(person)}`);
  const meant = new Set(fixture.drafts.flatMap(({ recipients }) => recipients));
  for (const person of found.flatMap(({ recipients }) => recipients)) {
    if (!meant.has(keyOf(person) ?? '')) wrong.push(`draft to ${keyOf(person)}`);
  }
  if (found.length > fixture.drafts.length) wrong.push(`${found.length} drafts`);
  const outcome = right === undefined ? 'nobody' : got === right && sure ? 'kept' : 'not sure';
  const drafts: Cell['drafts'] = [found.length, fixture.drafts.length];
  cells.push({ site: fixture.name.split('/')[0] ?? '', page: fixture.name, mutation, outcome, drafts });
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
