/**
 * The tour of `npm start`: the three moments Acquaint is for, on sample pages and with sample people.
 * Started by scripts/start.mjs: `tour.mjs headless` leaves pictures and ends, `tour.mjs headed` stays open for you.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { importWords, settings } from '../lib/locales';
import { type Chromium, openChromium } from '../tests/e2e/chromium/browser';
import { compose, openGmail, write } from '../tests/e2e/chromium/gmail';
import { explainAtCaret } from '../tests/e2e/chromium/hint-card';
import { addSamplePeople, agree, chooseLinkedIn, openWelcome, switchOn } from '../tests/e2e/chromium/journeys';
import { openPanel, type Panel } from '../tests/e2e/chromium/panel';
import { openRealPopup } from '../tests/e2e/chromium/side-panel';
import { type Picture, savePictures } from './tour-pictures';

const DANA = { name: 'Dana Whitfield', mail: 'dana.whitfield@harbourtiles.example' };
const PROFILE = 'https://www.linkedin.com/in/dana-whitfield/';
const PITCH = "Hi Dana, I'd love to show you how our award-winning platform helps teams like yours. ";
const NOTE = 'twin girls 12, hates Mondays, sent her the audit checklist, promised intro to Raj by Friday';

/** Pictures in the order in which they are taken. */
class Album {
  readonly pictures: Picture[] = [];

  add(name: string, left: Uint8Array, right?: Uint8Array) {
    const number = String(this.pictures.length + 1).padStart(2, '0');
    this.pictures.push({ name: `tour-${number}-${name}`, left, ...(right && { right }) });
  }

  /** A page of ours from top to bottom, or a tab as it stands and beside it the panel. */
  async take(name: string, page: Page, panel?: Panel) {
    this.add(name, await page.screenshot({ fullPage: !panel }), panel && (await panel.page.screenshot()));
  }
}

/** Welcome page: read it, agree, switch two sites on, add sample people. */
async function welcome(chromium: Chromium, album: Album): Promise<void> {
  const page = await openWelcome(chromium);
  await album.take('welcome', page);
  await agree(page);
  await switchOn(page, settings.sites.gmail);
  await chooseLinkedIn(page, 'address');
  await addSamplePeople(page);
  await album.take('agreed', page);
}

/** Reading: her profile, then her mail, the panel beside both. Answers the tab with her mail. */
async function read(chromium: Chromium, panel: Panel, album: Album): Promise<Page> {
  const profile = await chromium.context.newPage();
  await profile.goto(PROFILE);
  await panel.says(DANA.name);
  await album.take('linkedin', profile, panel);
  const gmail = await openGmail(chromium, 'dana', '?dates=near');
  await panel.says(DANA.name);
  await album.take('gmail-thread', gmail, panel);
  return gmail;
}

/** Writing: a pitch with its underlines and the panel's review, then the card that explains one of them. */
async function draft(chromium: Chromium, gmail: Page, { panel, album }: { panel: Panel; album: Album }): Promise<void> {
  const box = await compose(gmail, DANA.mail);
  await write(box, PITCH);
  await panel.says('Reads as a pitch');
  await album.take('draft-and-review', gmail, panel);
  await gmail.keyboard.press('Control+Home');
  for (let step = 0; step < 20; step++) await gmail.keyboard.press('ArrowRight');
  await explainAtCaret(chromium, gmail);
  await gmail.waitForTimeout(300);
  await album.take('hint-card', gmail, panel);
  await gmail.keyboard.press('Escape');
}

/** Remembering: the toolbar popup over her profile, and one messy line. */
async function remember(chromium: Chromium, album: Album): Promise<void> {
  const profile = chromium.context.pages().find((page) => page.url() === PROFILE);
  await profile?.bringToFront();
  const { page, disconnect } = await openRealPopup(chromium);
  await page.waitForSelector('textarea');
  await page.type('textarea', NOTE);
  await page.waitForFunction(() => document.querySelectorAll('li').length >= 3, { timeout: 8000 });
  album.add('quick-add', await page.screenshot());
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('textarea')?.value === '', { timeout: 8000 });
  await disconnect();
}

/** Everybody in one place, and an import up to the moment before it is applied. */
async function people(chromium: Chromium, album: Album): Promise<void> {
  const page = await chromium.openExtensionPage('app#people');
  await page.getByText(DANA.name).first().waitFor();
  await album.take('people', page);
  await page.getByText(DANA.name).first().click();
  await page.getByRole('heading', { name: DANA.name }).waitFor();
  await album.take('person', page);
  await page.goto(page.url().replace(/#.*/, '#import'));
  await page.setInputFiles('input[type=file]', {
    name: 'Connections.csv',
    mimeType: 'text/csv',
    buffer: connections(),
  });
  const apply = new RegExp(importWords.apply(7).replace(/7.*/, '\\d'));
  await page.getByRole('button', { name: apply }).waitFor();
  await album.take('import', page);
}

/** A file as LinkedIn writes it, of made-up people; two of them are known already. */
function connections(): Buffer {
  const people = [
    'Dana,Whitfield,dana-whitfield,,"Harbour Tiles",VP Operations,12 Mar 2025',
    'Raj,Patel,raj-patel-ops,,Northfield Foods,Head of Operations,02 Feb 2025',
    'Ingrid,Solheim,ingrid-solheim,ingrid@fjordlogistikk.example,"Fjord Logistikk, AS",Fleet Planner,28 Jan 2025',
    'Kwame,Boateng,kwame-boateng-qa,,Meridian Dairy,Quality Manager,19 Jan 2025',
    'Beatriz,Nogueira,beatriznogueira,,Ponte Têxtil,Compradora,07 Jan 2025',
    'Jonas,Lindqvist,jonas-lindqvist,jonas@lindqvist.example,Lindqvist Bygg,Site Manager,30 Nov 2024',
  ];
  const rows = people.map((row) => {
    const [first, last, slug, ...rest] = row.split(',');
    return [first, last, `https://www.linkedin.com/in/${slug}`, ...rest].join(',');
  });
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  return Buffer.from(
    `Notes:\n"When exporting your connection data, some email addresses are missing."\n\n${header}\n${rows.join('\n')}\n`,
  );
}

async function tour(headless: boolean): Promise<void> {
  const album = new Album();
  const chromium = await openChromium({ headless, ...(headless ? {} : { viewport: null }) });
  await welcome(chromium, album);
  if (!headless) return stayOpen(chromium);
  const panel = await openPanel(chromium);
  await panel.page.setViewport({ width: 360, height: 800 });
  const gmail = await read(chromium, panel, album);
  await draft(chromium, gmail, { panel, album });
  await panel.disconnect();
  await remember(chromium, album);
  await people(chromium, album);
  const asked = await chromium.close();
  if (asked.length > 0) throw new Error(`The extension asked the network for ${asked.join(', ')}`);
  const paths = await savePictures(album.pictures, join(process.cwd(), '.output', 'shots'));
  console.log(`The tour is done; ${paths.length} pictures:\n${paths.join('\n')}`);
}

/** With a display: sample pages in tabs, and the browser is yours until you close it. */
async function stayOpen(chromium: Chromium): Promise<void> {
  const profile = await chromium.context.newPage();
  await profile.goto(PROFILE);
  await openGmail(chromium, 'dana', '?dates=near');
  console.log(`Chromium is open, with Acquaint and eight sample people. All pages in it are samples; nothing leaves this machine.
  1. Click the Acquaint button in the toolbar, then “Open the panel”: it shows whom the tab is about.
  2. In Gmail's tab press Compose, write to ${DANA.mail}, and pitch.
  3. On LinkedIn's tab click another person.
Close the window to end.`);
  await chromium.context.waitForEvent('close', { timeout: 0 });
}

await tour(process.argv[2] !== 'headed');
