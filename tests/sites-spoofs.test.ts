import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Fixture, listFixtures } from './sites/fixtures';
import { STRANGER } from './sites/mutate-strangers';
import { openAgain } from './sites/open-again';
import { openPage } from './sites/open-page';
import { BLOCKS, bodiesIn, isMail, ownMarkupAsStranger } from './sites/spoof-bodies';
import { HAS_CLAIMED, LOOK_ALIKES, NAMES, replaceAll } from './sites/spoof-names';
import { UNSEEN_PARTS } from './sites/spoof-others';
import { SPOOFS } from './sites/spoof-pages';
import { judge, type Truth, truthOf, type Verdict } from './sites/wrong-person';

const fixtures = listFixtures();
const mails = fixtures.filter(isMail);
/** Those whose sender's name the page shows. */
const named = mails.filter(({ sighting }) => sighting?.focus?.name && sighting.focus.role === 'sender');

type Told = { kind: string; site: string; page: string; what: string; outcome: Verdict['outcome']; wrong: number };
const told: Told[] = [];
const REPORT = join(import.meta.dirname, '../.output/sites');

/** One deceit: changes the page, and says what is true of it then. */
type Deceit = [what: string, deceive: (document: Document) => Truth];

/** Tries each on a fresh copy of the page; answers whom the reader was wrong about. */
async function tryAll(kind: string, fixture: Fixture, deceits: Deceit[]): Promise<string[]> {
  const wrong: string[] = [];
  const page = await openAgain(fixture);
  for (const [what, deceive] of deceits) {
    const document = await page.fresh();
    const verdict = judge(document, deceive(document));
    wrong.push(...verdict.wrong.map((one) => `${what}: ${one}`));
    told.push({
      kind,
      site: fixture.name.split('/')[0] ?? '',
      page: fixture.name,
      what,
      outcome: verdict.outcome,
      wrong: verdict.wrong.length,
    });
  }
  await page.close();
  return wrong;
}

describe.each(mails)('words of a mail that mean to be its header: $name', (fixture) => {
  const [focus, name] = [fixture.sighting?.focus?.email ?? '', fixture.sighting?.focus?.name ?? ''];
  const fill = (document: Document, words: string): Truth => {
    for (const body of bodiesIn(document)) {
      body.insertAdjacentHTML('afterbegin', words);
      body.insertAdjacentHTML('beforeend', words);
    }
    return truthOf(fixture, STRANGER);
  };
  const blocks = BLOCKS.map(
    ({ name: what, markup }): Deceit => [what, (document) => fill(document, markup(focus, name))],
  );
  it('nobody else is taken for who wrote it', async () => {
    const own: Deceit = ['the page’s own markup', (document) => fill(document, ownMarkupAsStranger(document))];
    // No webmail lets a mail bring an editor; a reader of unknown pages can't tell one from a reply within the page.
    const tried = fixture.sighting?.site === 'generic' ? blocks.filter(([what]) => !/^an editor/.test(what)) : blocks;
    expect(await tryAll('body', fixture, [...tried, own])).toEqual([]);
  });
});

describe.each(named)('names that mean to be somebody: $name', (fixture) => {
  it('nobody else is taken for who wrote it', async () => {
    const shown = fixture.sighting?.focus?.name ?? '';
    const deceits = Object.entries(NAMES).map(
      ([what, make]): Deceit => [
        what,
        (document) => {
          replaceAll(document, shown, make(fixture));
          return { ...truthOf(fixture, HAS_CLAIMED), name: make(fixture) };
        },
      ],
    );
    expect(await tryAll('name', fixture, deceits)).toEqual([]);
  });
});

describe.each(mails)('addresses that look like another: $name', (fixture) => {
  it('whoever has one is somebody else', async () => {
    const email = fixture.sighting?.focus?.email ?? '';
    const deceits = Object.entries(LOOK_ALIKES).map(
      ([what, make]): Deceit => [
        what,
        (document) => {
          replaceAll(document, email, make(email));
          const truth = truthOf(fixture, new RegExp(`"email":"${email.replaceAll('.', '\\.')}"`));
          return {
            ...truth,
            focus: make(email),
            recipients: truth.recipients.map((one) => (one === email ? make(email) : one)),
          };
        },
      ],
    );
    expect(await tryAll('address', fixture, deceits)).toEqual([]);
  });
});

describe.each(mails)('parts of a page that nobody sees: $name', (fixture) => {
  it('nobody is read from them', async () => {
    const deceits = Object.entries(UNSEEN_PARTS).flatMap(([what, markup]) =>
      ['[role="main"], main', 'body'].map(
        (where): Deceit => [
          `${what} in ${where.split(' ').at(-1)}`,
          (document) => {
            document.querySelector(where)?.insertAdjacentHTML('afterbegin', markup);
            return truthOf(fixture, STRANGER);
          },
        ],
      ),
    );
    expect(await tryAll('unseen', fixture, deceits)).toEqual([]);
  });
});

describe('pages made to deceive', () => {
  it.each(SPOOFS)('$name', async (spoof) => {
    const fixture = fixtures.find(({ name }) => name === spoof.page);
    if (!fixture) throw new Error(`There is no fixture ${spoof.page}.`);
    const { document, close } = await openPage(fixture.html, spoof.url ?? fixture.url);
    spoof.change(document);
    const truth = truthOf(fixture, spoof.never ?? STRANGER);
    const verdict = judge(document, { ...truth, url: spoof.url ?? fixture.url, focus: spoof.focus });
    told.push({
      kind: 'page',
      site: 'linkedin',
      page: spoof.page,
      what: spoof.name,
      outcome: verdict.outcome,
      wrong: verdict.wrong.length,
    });
    expect(verdict.wrong).toEqual([]);
    await close();
  });
});

/** For `node scripts/sites-doc.mjs`. */
afterAll(() => {
  mkdirSync(REPORT, { recursive: true });
  writeFileSync(join(REPORT, 'spoofs.json'), JSON.stringify(told));
});
