import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person, Sighting } from '../../lib/core/sighting';
import type { DraftField } from '../../lib/sites/site';

/** Tests and benches run in the repo's root. */
const FOLDER = join(process.cwd(), 'tests/fixtures');

/** What must be read from a page. A person is named by key in messages and drafts: address, slug, or name. */
export type Expected = {
  url: string;
  why: string;
  sighting: ExpectedSighting | null;
  drafts: ExpectedDraft[];
};

export type ExpectedSighting = {
  site: string;
  view: string;
  account?: string;
  people?: Person[];
  focus?: Person;
  subject?: string;
  /** `sent`: what the page prints, on the clock of whoever looks. */
  messages?: { id: string; from?: string; to?: string[]; outgoing: boolean; sent?: string }[];
  /** No focus and little confidence; people are whatever the page shows. */
  unsure?: true;
};

/** `text` is how the draft begins; an empty one is the whole. */
export type ExpectedDraft = { kind: string; recipients: string[]; subject?: string; text?: string };

export type Fixture = Expected & { name: string; html: string };

/** Every page under tests/fixtures, by "<site>/<page>--<why>". */
export function listFixtures(): Fixture[] {
  const sites = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return sites.flatMap(({ name: site }) => {
    const pages = readdirSync(join(FOLDER, site)).filter((file) => file.endsWith('.html'));
    return pages.map((file) => readFixture(`${site}/${file.replace(/\.html$/, '')}`));
  });
}

function readFixture(name: string): Fixture {
  const path = join(FOLDER, name);
  const expected = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Expected;
  return { ...expected, name, html: readFileSync(`${path}.html`, 'utf8') };
}

/** The key that tells a person from every other. */
export function keyOf(person: Person): string | undefined {
  return person.email ?? person.salesNav ?? person.linkedin ?? person.name;
}

/** A sighting in the shape of an expectation: the parts that are promised, without confidence and path. */
export function outline(sighting: Sighting | null): ExpectedSighting | null {
  if (!sighting) return null;
  const { site, view, account, people, focus, subject, messages, confidence } = sighting;
  const shown = messages?.map(({ id, from, to = [], outgoing, sentAt }) => {
    const key = keyOf(from);
    const known = {
      ...(key ? { from: key } : {}),
      ...(to.length > 0 ? { to: to.map((one) => keyOf(one) ?? '') } : {}),
    };
    return { id, ...known, outgoing, ...(sentAt === undefined ? {} : { sent: clockOf(sentAt) }) };
  });
  const about = { ...(account ? { account } : {}), ...(subject ? { subject } : {}) };
  if (!focus && confidence < 0.5) return { site, view, ...about, unsure: true };
  return { site, view, ...about, people, ...(focus ? { focus } : {}), ...(shown ? { messages: shown } : {}) };
}

/** "2026-02-03 10:00", here. */
function clockOf(at: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = new Date(at);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())} ${two(day.getHours())}:${two(day.getMinutes())}`;
}

/** The same, of an expectation: unsure ones promise nothing about people. */
export function promised(expected: ExpectedSighting | null): ExpectedSighting | null {
  if (!expected?.unsure) return expected;
  const { people: _people, messages: _messages, focus: _focus, ...rest } = expected;
  return rest;
}

/** A draft in the shape of its expectation: as much of its text as is promised. */
export function outlineDraft(draft: DraftField, expected: ExpectedDraft | undefined): ExpectedDraft {
  const { kind, recipients, subject } = draft;
  const length = expected?.text;
  const text =
    length === undefined
      ? {}
      : { text: length === '' ? draft.text().trim() : draft.text().trim().slice(0, length.length) };
  return {
    kind,
    recipients: recipients.map((person) => keyOf(person) ?? ''),
    ...(subject ? { subject } : {}),
    ...text,
  };
}
