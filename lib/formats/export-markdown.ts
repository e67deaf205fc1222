import type { ContactFile, Fact, Interaction, Pledge } from '../core/record';
import { linkedInUrl, typedKeys, uidOf, utcMinute } from './export-what';

/**
 * One person as a Markdown page. The head between "---" lines holds one `key: value` a line; a value is plain, a JSON
 * string, or a list of JSON strings in brackets (all three are YAML):
 *
 *   uid, name, goes-by, pronunciation, pronouns, role, company, industry, location, time-zone, language, stage,
 *   mails: ["…"], phones: ["…"], linkedin: ["…"], sales-nav: ["…"], links: ["…"], tags: ["…"]
 *
 * Then "# <name>", and parts, each left out when empty. Every item is "- <head>: <text>"; further lines of its text are
 * led by two spaces. In a head, words that could be mistaken are JSON strings. Text is escaped by backslashes before
 * punctuation, and nothing else (`unescapeText`). "(guess)" stands in a head where it is the user's own inference.
 *
 *   ## Facts · ## Private facts (S2) · ## Secret facts (S3)   - family / daughter: Mia, 7
 *   ## Promises   - [ ] I promised 2026-03-01, due 2026-03-06: intro to Raj      ([x] kept, [-] released, "late" said)
 *   ## Timeline   - 2026-03-01 10:05 UTC, call, out, 20 min: asked about glaze
 *   ## Notes      - 2026-03-01 10:05 UTC: keeps bees
 *   ## History, Heard, Given and received, Questions, Issues, Decides, Trust   - <words>: text (for people to read)
 */
export function writeMarkdown(file: ContactFile): string {
  const parts = [
    ...[...headOf(file), '', `# ${escapeText(oneLine(file.contact.name))}`],
    ...FACT_PARTS.flatMap(([title, ...grades]) =>
      part(title, file.facts.filter((fact) => isOf(grades, fact)).map(factItem)),
    ),
    ...part('Promises', file.pledges.map(pledgeItem)),
    ...part('Timeline', file.interactions.filter(({ kind }) => kind !== 'note').map(contactItem)),
    ...part('Notes', file.interactions.filter(({ kind }) => kind === 'note').map(contactItem)),
    ...deeperParts(file),
  ];
  return `${parts.join('\n')}\n`;
}

const FACT_PARTS: [string, ...Fact['sensitivity'][]][] = [
  ['Facts', 0, 1],
  ['Private facts', 2],
  ['Secret facts', 3],
];

/** Something seen elsewhere that nobody has taken yet is no fact. */
const isOf = (grades: readonly number[], { sensitivity, group }: Fact): boolean =>
  grades.includes(sensitivity) && group !== 'suggestion';

function headOf(file: ContactFile): string[] {
  const { contact, identities } = file;
  const values: [string, string | undefined][] = [
    ['uid', uidOf(file)],
    ['name', contact.name],
    ['goes-by', contact.goesBy],
    ['pronunciation', contact.pronunciation],
    ['pronouns', contact.pronouns],
    ['role', contact.role],
    ['company', contact.company],
    ['industry', contact.industry],
    ['location', contact.location],
    ['time-zone', contact.timeZone],
    ['language', contact.language],
    ['stage', contact.stage],
  ];
  const slugs = identities.filter(({ kind }) => kind === 'linkedin').map(({ value }) => linkedInUrl(value));
  const lists: [string, string[]][] = [
    ['mails', typedKeys(identities, 'mail')],
    ['phones', typedKeys(identities, 'phone')],
    ['linkedin', slugs],
    ['sales-nav', typedKeys(identities, 'sales-nav')],
    ['links', typedKeys(identities, 'other')],
    ['tags', contact.tags],
  ];
  return [
    '---',
    ...values.flatMap(([key, value]) => (value ? [`${key}: ${scalar(value)}`] : [])),
    ...lists.flatMap(([key, all]) => (all.length ? [`${key}: [${all.map((one) => quoted(one)).join(', ')}]`] : [])),
    '---',
  ];
}

/** Letters, digits and a few signs can stand as they are in YAML and in the head of an item; all else is a JSON string. */
function scalar(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N} .'’&@-]*$/u.test(text) && !text.endsWith(' ');
  return isPlain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : quoted(text);
}

/** JSON leaves two line separators as they are, which YAML and many readers take for line ends. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function part(title: string, items: readonly string[]): string[] {
  return items.length ? ['', `## ${title}`, '', ...items] : [];
}

/** "- head: text" with further lines led by two spaces. */
function item(head: string, text: string): string {
  const lines = escapeText(text.replace(/\r\n?/g, '\n').trim()).split('\n');
  return `- ${head}: ${lines.join('\n  ')}`;
}

/**
 * No text becomes markup, a picture loaded from elsewhere, a link or a comment: what could is led by a backslash.
 * A backslash before any ASCII punctuation is that sign itself, as in every Markdown.
 */
function escapeText(text: string): string {
  return text
    .replace(/[\\<>[\]`*_~|$]/g, '\\$&')
    .replace(/%(?=%)|(?<=%)%|&(?=[#\p{L}])|=(?==)|(?<==)=/gu, '\\$&')
    .replace(/^([ \t]*)([#+-])/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])/gm, '$1\\$2');
}

/** The text of an item as it was before `escapeText`. */
export const unescapeText = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const guess = ({ grain }: { grain: Fact['grain'] }): string => (grain.source === 'guess' ? ' (guess)' : '');

/** "- family / daughter: Mia, 7": one fact as an item. */
export function factItem(fact: Fact): string {
  const key = fact.key ? ` / ${scalar(fact.key)}` : '';
  return item(`${scalar(fact.group)}${key}${guess(fact)}`, fact.value);
}

/** "- [ ] I promised 2026-03-01, due 2026-03-06: intro to Raj": one promise as an item. */
export function pledgeItem({ by, at, due, state, what }: Pledge): string {
  const box = state === 'kept' ? 'x' : state === 'released' ? '-' : ' ';
  const words = [`${by === 'me' ? 'I' : 'They'} promised ${utcMinute(at).slice(0, 10)}`, due && `due ${due}`];
  const head = [...words, state === 'late' && 'late'].filter(Boolean).join(', ');
  return item(`[${box}] ${head}`, what);
}

/** "- 2026-03-01 10:05 UTC, call, out: …": one line of the timeline, as an item; of a note only its time. */
export function contactItem({ at, kind, direction, minutes, gist }: Interaction): string {
  if (kind === 'note') return item(utcMinute(at), gist);
  const words = [utcMinute(at), kind, direction !== 'none' && direction, minutes !== undefined && `${minutes} min`];
  return item(words.filter(Boolean).join(', '), gist);
}

function deeperParts(file: ContactFile): string[] {
  const day = (at: number) => utcMinute(at).slice(0, 10);
  return [
    ...part(
      'History',
      file.history.map((one) =>
        item([one.part, one.when && scalar(one.when)].filter(Boolean).join(', ') + guess(one), one.story),
      ),
    ),
    ...part(
      'Heard',
      file.heard.map(({ kind, at, words }) => item(`${kind}, ${day(at)}`, words)),
    ),
    ...part(
      'Given and received',
      file.exchanges.map(({ direction, kind, at, what }) =>
        item([direction, kind, day(at)].filter(Boolean).join(', '), what),
      ),
    ),
    ...part(
      'Questions',
      file.questions.map(({ state, at, text }) => item(`${state}, ${day(at)}`, text)),
    ),
    ...part(
      'Issues',
      file.issueStates.map(({ state, at, title, note }) =>
        item(`${state}, ${day(at)}`, note ? `${title}: ${note}` : title),
      ),
    ),
    ...part(
      'Decides',
      file.decisions.map(({ at, statement }) => item(day(at), statement)),
    ),
    ...part(
      'Trust',
      file.trust.map(({ kind, by, at, what }) => item(`${kind}, by ${by}, ${day(at)}`, what)),
    ),
  ];
}
