import { cutLong } from '../core/cut-long';
import type { IncomingEntry } from '../core/import-entries';
import type { Incoming } from '../core/import-plan';
import type { CutPart } from '../core/import-tally';

/** Letters of one line (a name, a tag, what a fact is about) and of a text, as `record-fields-schema.ts` has them. */
const LONGEST_LINE = 2_000;
const LONGEST_TEXT = 100_000;
/** How many tags a person can have. */
export const MOST_TAGS = 500;
/** What of a person of a file had to be shortened: of what is dated, the entries' places. */
export type Cut = { parts: Set<CutPart>; entries: Set<number> };

/** Makes a person of a file fit into the record: what is too long or too many is cut, and said. */
export function fitPerson(person: Incoming): { person: Incoming; cut: Cut } {
  const cut: Cut = { parts: new Set(), entries: new Set() };
  const short = (text: string, most: number, part: CutPart): string => {
    if (text.length > most) cut.parts.add(part);
    return cutLong(text, most);
  };
  const tags = [...new Set(person.tags.map((tag) => short(tag, LONGEST_LINE, 'tag')))];
  if (tags.length > MOST_TAGS) cut.parts.add('tags');
  const facts = person.facts.map((fact) => ({
    ...fact,
    group: short(fact.group, LONGEST_LINE, 'fact') || 'other',
    key: short(fact.key, LONGEST_LINE, 'fact'),
    value: short(fact.value, LONGEST_TEXT, fact.key === 'note' ? 'note' : 'fact'),
  }));
  const entries = person.entries?.map((entry, index) => {
    const fitted = fitEntry(entry);
    if (fitted !== entry) cut.entries.add(index);
    return fitted;
  });
  return {
    person: {
      ...person,
      fields: shortened(person.fields, short),
      ...(person.more && { more: shortened(person.more, short) }),
      tags: tags.slice(0, MOST_TAGS),
      facts,
      ...(entries && { entries }),
    },
    cut,
  };
}

type Short = (text: string, most: number, part: CutPart) => string;

function shortened<T extends object>(fields: T, short: Short): T {
  const all = Object.entries(fields).map(([field, value]) => [
    field,
    typeof value === 'string' ? short(value, LONGEST_LINE, field === 'name' ? 'name' : 'field') : value,
  ]);
  return Object.fromEntries(all) as T;
}

/** The same entry where it fits as it is. */
function fitEntry(entry: IncomingEntry): IncomingEntry {
  if (entry.is !== 'touch')
    return entry.what.length > LONGEST_TEXT ? { ...entry, what: cutLong(entry.what, LONGEST_TEXT) } : entry;
  return entry.gist.length > LONGEST_TEXT ? { ...entry, gist: cutLong(entry.gist, LONGEST_TEXT) } : entry;
}
