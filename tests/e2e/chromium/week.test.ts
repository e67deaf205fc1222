import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  common,
  map as mapWords,
  moves as moveWords,
  palette as paletteWords,
  panel as panelWords,
  pledges,
  recall as recallWords,
  people as words,
} from '../../../lib/locales';
import { notices } from '../../../lib/locales/en/notices';
import { countStoredRows } from '../look-inside';
import { press } from '../press';
import { compose, openConversation, write } from './gmail';
import { adviceOn, closeLines, keep, promise, settle, tie } from './week/acts';
import { CAST, strangers, TWINS, type Who } from './week/cast';
import * as expected from './week/expected';
import { onPaper } from './week/paper';
import { hiddenParts, lookAtPage, lookAtPanel, shootTall } from './week/pictures';
import { foldIn, linesIn, openAllFolds, openFold, partsIn } from './week/read';
import {
  fileNotes,
  findNames,
  goTo,
  importFile,
  logCalls,
  mergeTwo,
  openBrief,
  openPerson,
  practise,
  tieOnPage,
  todayOnceWished,
} from './week/steps';
import { closeWeek, comes, meet, openMail, openProfile, openWeek, type Week, watchNames } from './week/week';

const PEOPLE = [...Object.values(CAST), ...TWINS, ...strangers(290)];

/** Seven days of somebody who sells, in one sitting, through what a user sees; then everything is where it should be. */
describe('a week', () => {
  let week: Week;
  beforeAll(async () => {
    week = await openWeek();
  });
  afterAll(() => closeWeek(week));

  /** What a fold of the panel comes to hold. */
  const expectFold = async (title: string, lines: readonly string[]) => {
    await comes(() => openFold(week.panel.page, title)).toBe(true);
    await comes(async () => expected.sorted(await foldIn(week.panel.page, title))).toEqual(lines);
  };
  const settled = (lines: string) => lines.split(' | ');

  test('Monday: three hundred people come from a file', async () => {
    await importFile(week, 'Connections.csv', PEOPLE);
    expect((await countStoredRows(week.app)).contacts).toBe(300);
  });

  test('eleven pages are read: the right person each time, within a second, and never the one before', async () => {
    await openProfile(week, 'dana');
    const names = await watchNames(week);
    const profiles: Who[] = ['raj', 'maren', 'sara', 'misaki', 'lena'];
    for (const who of profiles) await openProfile(week, who);
    const mails: Who[] = ['dana', 'raj', 'sara', 'nico', 'priya'];
    for (const who of mails) await openMail(week, who);
    const read: Who[] = ['dana', ...profiles, ...mails];
    expect(await names()).toEqual(read.map((who) => CAST[who].name));
    console.log(`milliseconds from a page to its person: ${week.waits.join(', ')}`);
  });

  test('the twelfth is somebody known by their profile alone: one click, and the mail is theirs', async () => {
    await week.gmail.bringToFront();
    await openConversation(week.gmail, 'maren');
    await week.panel.says(panelWords.unknown.badge);
    await press(week.panel.page, 'button', `${panelWords.unknown.yes}: ${CAST.maren.name}`);
    await week.panel.says(notices.joined(CAST.maren.name));
    await expectFold(panelWords.folds.timeline, [...expected.CONNECTED, 'Oct 2024 · mail from them']);
  });

  test('a conversation that is read twice stands in the timeline once', async () => {
    await openMail(week, 'raj');
    await openMail(week, 'dana');
    await expectFold(panelWords.folds.timeline, [
      ...expected.CONNECTED,
      'Oct 2024 · mail from them',
      'Oct 2024 · mail from them',
      'Oct 2024 · mail from you',
    ]);
  });

  test('Tuesday: eight calls and meetings, one of them yesterday, one with what was learned', async () => {
    await logCalls(week);
    await meet(week, 'raj');
    await expectFold(panelWords.folds.timeline, [
      'Everything',
      'yesterday · call from them the shift handover',
      ...expected.CONNECTED,
      'Oct 2024 · mail from them',
      'Oct 2024 · mail from you',
    ]);
  });

  test('thirty notes, understood as they were meant', async () => {
    const { understood, meant } = await fileNotes(week);
    expect(meant).toHaveLength(30);
    expect(understood).toEqual(meant);
  });

  test('Wednesday: a promise kept on time, one late, one let go', async () => {
    await meet(week, 'raj');
    await keep(week, 'intro to Dana');
    await expectFold(pledges.title, settled('kept | open | You: intro to Dana kept · now Open again'));
    await meet(week, 'maren');
    await promise(week, 'the kiln drawings by yesterday');
    await keep(week, 'the kiln drawings');
    await expectFold(pledges.title, settled('late | open | You: the kiln drawings late · now Open again'));
    await meet(week, 'priya');
    await settle(week, 'lunch', panelWords.open.settle.released);
    await expectFold(pledges.title, settled('let go | You: lunch let go · now Open again'));
  });

  test('one is broken, and one made in a mail is kept in mind with one key', async () => {
    await meet(week, 'dana');
    await promise(week, 'the sample tiles by yesterday');
    await openMail(week, 'dana');
    await write(await compose(week.gmail, CAST.dana.mail), "Hi Dana, I'll send you the glaze figures tomorrow. ");
    await week.panel.says(pledges.inDraft.offer('the glaze figures', common.say({ kind: 'tomorrow' })));
    await week.panel.page.keyboard.press('p');
    const open = expected.FIRST_SCREEN['[data-go="open"]'];
    await comes(() => linesIn(week.panel.page, '[data-go="open"]')).toEqual(open);
  });

  test('two ties, in the panel and on a page of theirs', async () => {
    await meet(week, 'dana');
    await tie(week, 'helped-by', { typed: 'raj p', name: CAST.raj.name });
    await openPerson(week.app, CAST.maren.name);
    await tieOnPage(week.app, 'reports-to', CAST.dana.name);
  });

  test('Thursday: two calls are prepared, and a third had better be a text', async () => {
    await openBrief(week.app, CAST.dana.name);
    const parts = async () => expected.sortedParts(await partsIn(week.app, 'article'));
    await comes(parts).toEqual(expected.DANAS_BRIEF);
    expect(await lookAtPage(week.app, 'brief')).toEqual([]);
    expect(await onPaper(week.app, ['the audit checklist', 'the fire at Hull'])).toEqual(expected.DANAS_PAPER);
    await openBrief(week.app, CAST.raj.name);
    await comes(parts).toEqual(expected.RAJS_BRIEF);
    await meet(week, 'sara');
    expect(await adviceOn(week, 'call')).toContain('text reaches them better');
  });

  test('names and small things are practised to the end, by keyboard', async () => {
    // One card wasn't known and came once more.
    expect(await practise(week.app)).toBe(21);
    const [came, ...rest] = await linesIn(week.app, 'section[aria-labelledby="recall-done"]');
    expect(came).toMatch(/^20 cards about \d+ people\. 19 you knew; 1 comes again tomorrow\.$/);
    expect(rest.at(-1)).toBe(`${recallWords.done.again} ${recallWords.done.today}`);
    expect(await lookAtPage(week.app, 'recall')).toEqual([]);
  });

  test('Friday: a new file knows of a new job; taken, the old one stays in the record', async () => {
    await importFile(week, 'Connections later.csv', [{ ...CAST.nico, company: 'Baltic Lines', role: 'Head of fleet' }]);
    await goTo(week.app, 'today');
    await comes(() => partsIn(week.app, 'main')).toEqual(expected.TODAY_WITH_NEWS);
    await meet(week, 'nico');
    expect(await linesIn(week.panel.page, '[data-go="moves"]')).toEqual([
      moveWords.heading.job,
      'Connections later.csv says Head of fleet at Baltic Lines, seen today.',
      'You have Planner at Fjord Freight since today.',
    ]);
    await press(week.panel.page, 'button', moveWords.take.job);
    await week.panel.says(moveWords.said.take);
    await expectFold(panelWords.folds.facts, [
      'Work before: Planner, until now imported',
      'before: Fjord Freight, until now imported',
      'connected: 3 March 2024 imported',
      'Last contact now. Facts last confirmed now.',
    ]);
    expect(await linesIn(week.panel.page, 'header')).toEqual(['Head of fleet Baltic Lines', 'goes by Nic']);
  });

  test('two who are one are merged, parted, and merged again; a person deleted comes back', async () => {
    const { app } = week;
    const [one, other] = TWINS.map(({ name }) => name);
    const becker = () => findNames(app, 'becker');
    await mergeTwo(app, 'becker', [one ?? '', other ?? '']);
    await comes(becker).toEqual([one]);
    await app.getByText(words.merging.done(one ?? '')).waitFor();
    await app.getByRole('button', { name: common.undo, exact: true }).click();
    await comes(async () => (await becker()).sort()).toEqual([other, one]);
    await mergeTwo(app, 'becker', [one ?? '', other ?? '']);
    await comes(becker).toEqual([one]);
    await openPerson(app, 'Given7 Family7');
    await app.getByRole('button', { name: words.person.delete, exact: true }).click();
    await app.getByText(words.person.deleted('Given7 Family7')).waitFor();
    await comes(() => findNames(app, 'given7 family7')).not.toContain('Given7 Family7');
    await app.getByRole('button', { name: words.person.undo, exact: true }).click();
    await comes(() => findNames(app, 'given7 family7')).toContain('Given7 Family7');
    expect((await countStoredRows(app)).contacts).toBe(299);
  });

  test('it ends with a panel that says all of it: the first screen without scrolling, the folds below', async () => {
    await meet(week, 'dana');
    const { page } = week.panel;
    await closeLines(week);
    for (const [part, lines] of Object.entries(expected.FIRST_SCREEN))
      await comes(async () => expected.sorted(await linesIn(page, part))).toEqual(lines);
    expect(await linesIn(page, 'main')).toContain('Last: call from you, now — kiln two drifts');
    expect(await hiddenParts(week)).toEqual([]);
    expect(await lookAtPanel(week, 'panel')).toEqual([]);
    for (const [title, lines] of Object.entries(expected.FOLDS)) await expectFold(title, lines);
    await openAllFolds(page);
    await shootTall(week, 'panel-open');
    expect(await lookAtPanel(week, 'panel-open')).toEqual([]);
  });

  test('and with Today, the map and the account', async () => {
    const { app } = week;
    await todayOnceWished(app, 'Given8 Family8', 30);
    await comes(() => partsIn(app, 'main')).toEqual(expected.TODAY);
    expect(await lookAtPage(app, 'today')).toEqual([]);
    await goTo(app, 'map');
    await app.getByText(mapWords.asList).click();
    await comes(() => linesIn(app, 'details')).toEqual(expected.MAP);
    expect(await lookAtPage(app, 'map')).toEqual([]);
    await goTo(app, 'accounts');
    await app.getByRole('link', { name: /Harbour Tiles/ }).waitFor();
    expect(await lookAtPage(app, 'accounts')).toEqual([]);
    await app.getByRole('link', { name: /Harbour Tiles/ }).click();
    await app.getByRole('heading', { level: 1, name: /Harbour Tiles/ }).waitFor();
    await comes(async () => (await partsIn(app, 'article'))[0]?.toSorted()).toEqual(expected.ACCOUNT.toSorted());
    expect(await lookAtPage(app, 'account')).toEqual([]);
  });

  test('a word of a note is found from wherever one is', async () => {
    const { app } = week;
    await app.keyboard.press('Control+k');
    await app.getByRole('combobox', { name: paletteWords.label }).fill('greyhound');
    await comes(() => app.getByRole('option').allTextContents()).toEqual([
      'greyhound called BiscuitDana Whitfield · fact',
      'greyhound called Biscuit, plays tennisDana Whitfield · note',
      paletteWords.addPerson('greyhound'),
    ]);
    expect(await lookAtPage(app, 'palette')).toEqual([]);
    await app.keyboard.press('Enter');
    await app.getByRole('heading', { level: 1, name: CAST.dana.name }).waitFor();
    expect(await lookAtPage(app, 'person')).toEqual([]);
  });
});
