import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  brief as briefWords,
  common,
  map as mapWords,
  moves as moveWords,
  palette as paletteWords,
  panel as panelWords,
  pledges,
  recall as recallWords,
  ties,
  today as todayWords,
  people as words,
} from '../../../lib/locales';
import { notices } from '../../../lib/locales/en/notices';
import { countStoredRows } from '../look-inside';
import { press } from '../press';
import { compose, openConversation, write } from './gmail';
import { keep, promise, settle, tie } from './week/acts';
import { CAST, strangers, TWINS, type Who } from './week/cast';
import { hiddenParts, lookAtPage, lookAtPanel, shootTall } from './week/pictures';
import { foldIn, linesIn, openAllFolds, openFold, partsIn } from './week/read';
import {
  fileNotes,
  findNames,
  goTo,
  importFile,
  logCalls,
  mergeTwo,
  openPerson,
  practise,
  tieOnPage,
} from './week/steps';
import { closeWeek, meet, openMail, openProfile, openWeek, type Week, watchNames } from './week/week';

const PEOPLE = [...Object.values(CAST), ...TWINS, ...strangers(290)];

/** Seven days of somebody who sells, in one sitting, through what a user sees; then everything is where it should be. */
describe('a week', () => {
  let week: Week;
  beforeAll(async () => {
    week = await openWeek();
  });
  afterAll(() => closeWeek(week));

  const fold = async (title: string) => {
    expect(await openFold(week.panel.page, title)).toBe(true);
    return foldIn(week.panel.page, title);
  };

  test('Monday: three hundred people come from a file', async () => {
    await importFile(week, 'Connections.csv', PEOPLE);
    expect((await countStoredRows(week.app)).contacts).toBe(300);
  });

  test('twelve pages are read: the right person each time, within a second, and never the one before', async () => {
    await openProfile(week, 'dana');
    const names = await watchNames(week);
    const profiles: Who[] = ['raj', 'maren', 'sara', 'misaki', 'lena'];
    for (const who of profiles) await openProfile(week, who);
    const mails: Who[] = ['dana', 'raj', 'sara', 'nico', 'priya'];
    for (const who of mails) await openMail(week, who);
    expect(await names()).toEqual(['dana', ...profiles, ...mails].map((who) => CAST[who as Who].name));
    console.log(`milliseconds from a page to its person: ${week.waits.join(', ')}`);
  });

  test('a mail of somebody known by their profile alone is theirs after one click', async () => {
    await week.gmail.bringToFront();
    await openConversation(week.gmail, 'maren');
    await week.panel.says(panelWords.unknown.badge);
    await press(week.panel.page, 'button', `${panelWords.unknown.yes}: ${CAST.maren.name}`);
    await week.panel.says(notices.joined(CAST.maren.name));
    await expect.poll(() => week.panel.who()).toContain(CAST.maren.name);
  });

  test('a conversation that is read twice stands in the timeline once', async () => {
    await openMail(week, 'raj');
    await openMail(week, 'dana');
    dump('timeline-dana', await fold(panelWords.folds.timeline));
    await openMail(week, 'maren');
    dump('timeline-maren', await fold(panelWords.folds.timeline));
  });

  test('Tuesday: eight calls and meetings, one of them yesterday, one with what was learned', async () => {
    await logCalls(week);
    await meet(week, 'raj');
    dump('timeline-raj', await fold(panelWords.folds.timeline));
    await meet(week, 'dana');
    dump('timeline-dana2', await fold(panelWords.folds.timeline));
  });

  test('thirty notes, understood as they were meant', async () => {
    const { understood, expected } = await fileNotes(week);
    expect(expected).toHaveLength(30);
    expect(understood).toEqual(expected);
  }, 120_000);

  test('Wednesday: a promise kept on time, one late, one let go, one broken, one made in a mail', async () => {
    await meet(week, 'raj');
    await keep(week, 'intro to Dana');
    dump('promises-raj', await fold(pledges.title));
    await meet(week, 'maren');
    await promise(week, 'the kiln drawings by yesterday');
    await keep(week, 'the kiln drawings');
    dump('promises-maren', await fold(pledges.title));
    await meet(week, 'priya');
    await settle(week, 'lunch', panelWords.open.settle.released);
    dump('promises-priya', await fold(pledges.title));
    await meet(week, 'dana');
    await promise(week, 'the sample tiles by yesterday');
    await week.gmail.bringToFront();
    await write(await compose(week.gmail, CAST.dana.mail), "Hi Dana, I'll send you the glaze figures tomorrow. ");
    await week.panel.says(pledges.inDraft.title);
    await week.panel.page.keyboard.press('p');
    await expect.poll(() => linesIn(week.panel.page, '[data-go="open"]')).toHaveLength(4);
    await meet(week, 'dana');
    dump('open-dana', await linesIn(week.panel.page, '[data-go="open"]'));
  });

  test('two ties, in the panel and on a page of theirs', async () => {
    await tie(week, 'helped-by', { typed: 'raj p', name: CAST.raj.name });
    dump('ties-dana', await fold(ties.title));
    await openPerson(week.app, CAST.maren.name);
    await tieOnPage(week.app, 'reports-to', CAST.dana.name);
  });

  test('Thursday: two calls are prepared', async () => {
    for (const who of ['dana', 'raj'] as const) {
      await openPerson(week.app, CAST[who].name);
      await week.app.getByRole('button', { name: briefWords.open, exact: true }).click();
      await week.app.getByRole('button', { name: briefWords.print }).waitFor();
      dump(`brief-${who}`, await partsIn(week.app, 'article'));
    }
  });

  test('names and small things are practised to the end', async () => {
    const turns = await practise(week.app);
    dump('recall', [turns, await linesIn(week.app, 'section[aria-labelledby="recall-done"]')]);
    expect(await lookAtPage(week.app, 'recall')).toEqual([]);
  });

  test('Friday: a new file knows of a new job; taken, the old one stays in the record', async () => {
    await importFile(week, 'Connections later.csv', [{ ...CAST.nico, company: 'Baltic Lines', role: 'Head of fleet' }]);
    await goTo(week.app, 'today');
    await week.app.getByText(todayWords.sections.changes).waitFor();
    dump('today-move', await partsIn(week.app, 'main'));
    await meet(week, 'nico');
    dump('move', await linesIn(week.panel.page, '[data-go="moves"]'));
    await press(week.panel.page, 'button', moveWords.take.job);
    await week.panel.says(moveWords.said.take);
    dump('nico-facts', await fold(panelWords.folds.facts));
    dump('nico-head', await linesIn(week.panel.page, 'header'));
  });

  test('two who are one are merged, parted, and merged again; a person deleted comes back', async () => {
    const { app } = week;
    const names = TWINS.map(({ name }) => name);
    await mergeTwo(app, 'becker', names);
    await expect.poll(() => findNames(app, 'becker')).toHaveLength(1);
    await app.getByRole('button', { name: common.undo, exact: true }).click();
    await expect.poll(() => findNames(app, 'becker')).toHaveLength(2);
    await mergeTwo(app, 'becker', names);
    await expect.poll(() => findNames(app, 'becker')).toHaveLength(1);
    dump('merged', await findNames(app, 'becker'));
    await openPerson(app, 'Given7 Family7');
    await app.getByRole('button', { name: words.person.delete, exact: true }).click();
    await expect.poll(() => findNames(app, 'given7 family7')).toEqual([]);
    await app.getByRole('button', { name: words.person.undo, exact: true }).click();
    await expect.poll(() => findNames(app, 'given7 family7')).toEqual(['Given7 Family7']);
    expect((await countStoredRows(app)).contacts).toBe(299);
  });

  test('the panel ends with what was noted', async () => {
    await meet(week, 'dana');
    const { page } = week.panel;
    for (const part of ['header', '[data-go="contact"]', '[data-go="open"]', '[data-go="ask"]', 'main'])
      dump(`dana ${part}`, await linesIn(page, part));
    expect.soft(await hiddenParts(week)).toEqual([]);
    expect.soft(await lookAtPanel(week, 'panel')).toEqual([]);
    await openAllFolds(page);
    for (const title of await page.$$eval('summary', (all) =>
      all.map((one) => one.textContent?.replace(/\d+$/, '') ?? ''),
    ))
      dump(`fold ${title}`, await foldIn(page, title));
    expect.soft(await lookAtPanel(week, 'panel-open')).toEqual([]);
    await shootTall(week, 'panel-open');
  });

  test('Today, accounts, and the map', async () => {
    const { app } = week;
    await goTo(app, 'today');
    await app.getByRole('heading', { level: 1, name: todayWords.title }).waitFor();
    dump('today', await partsIn(app, 'main'));
    expect.soft(await lookAtPage(app, 'today')).toEqual([]);
    await goTo(app, 'map');
    await app.getByText(mapWords.asList).click();
    dump('map', await linesIn(app, 'details'));
    expect.soft(await lookAtPage(app, 'map')).toEqual([]);
    await goTo(app, 'accounts');
    await app.getByRole('link', { name: /Harbour Tiles/ }).waitFor();
    expect.soft(await lookAtPage(app, 'accounts')).toEqual([]);
    await app.getByRole('link', { name: /Harbour Tiles/ }).click();
    await app.getByRole('heading', { level: 1, name: /Harbour Tiles/ }).waitFor();
    dump('account', await partsIn(app, 'article'));
    expect.soft(await lookAtPage(app, 'account')).toEqual([]);
    await openPerson(app, CAST.dana.name);
    await app.getByRole('button', { name: briefWords.open, exact: true }).click();
    await app.getByRole('button', { name: briefWords.print }).waitFor();
    expect.soft(await lookAtPage(app, 'brief')).toEqual([]);
  });

  test('a word of a note is found wherever one is', async () => {
    const { app } = week;
    await app.keyboard.press('Control+k');
    await app.getByLabel(paletteWords.label).fill('greyhound');
    await app.getByRole('option').first().waitFor();
    dump('palette', await app.getByRole('option').allTextContents());
    expect.soft(await lookAtPage(app, 'palette')).toEqual([]);
    await app.keyboard.press('Enter');
    await app.getByRole('heading', { level: 1, name: CAST.dana.name }).waitFor();
  });
});

import { appendFileSync } from 'node:fs';

function dump(name: string, value: unknown) {
  appendFileSync('/tmp/week.jsonl', `${name}: ${JSON.stringify(value, null, 1)}\n`);
}
void recallWords;
