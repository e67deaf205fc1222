import { describe, expect, it } from 'vitest';
import { listFixtures } from './sites/fixtures';
import { STRANGER } from './sites/mutate-strangers';
import { openAgain } from './sites/open-again';
import { BLOCKS, bodiesIn, isMail, ownMarkupAsStranger } from './sites/spoof-bodies';
import { judge, truthOf } from './sites/wrong-person';

const mails = listFixtures().filter(isMail);

describe('words of a mail that mean to be its header', () => {
  it.each(mails)('$name', async (fixture) => {
    const wrong: string[] = [];
    const page = await openAgain(fixture);
    const truth = truthOf(fixture, STRANGER);
    const about = {
      focus: truth.focus ?? '',
      account: fixture.sighting?.account ?? '',
      page: fixture.sighting?.focus?.name ?? '',
    };
    const blocks = [...BLOCKS, { name: 'the page’s own markup', markup: null }];
    for (const { name, markup } of blocks) {
      const document = await page.fresh();
      const words = markup ? markup(about) : ownMarkupAsStranger(document);
      for (const body of bodiesIn(document)) {
        body.insertAdjacentHTML('afterbegin', words);
        body.insertAdjacentHTML('beforeend', words);
      }
      const verdict = judge(document, truth);
      wrong.push(...verdict.wrong.map((what) => `${name}: ${what}`));
      if (verdict.outcome !== 'kept') console.log(`${fixture.name}, ${name}: ${verdict.outcome}`);
    }
    await page.close();
    expect(wrong).toEqual([]);
  });
});
