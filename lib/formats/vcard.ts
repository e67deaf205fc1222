import type ICAL from 'ical.js';
import { type Bytes, type ReadOptions, readText } from './encoding';
import type { ImportBatch, RowError } from './imported-person';
import { startPace } from './pace';
import { CardReader, type RawCard } from './vcard-cards';
import { isGroup, parseCard } from './vcard-person';
import { type CardProperty, parseProperty, type VcardVersion } from './vcard-property';

export type VcardOptions = ReadOptions & {
  /** ISO code such as "GB": the country of numbers written without one. */
  defaultCountry?: string;
};

function readVersion(lines: readonly string[]): VcardVersion {
  const version = lines.map((line) => /^version:\s*(2\.1|3\.0|4\.0)/i.exec(line)?.[1]).find(Boolean);
  return version === '2.1' || version === '4.0' ? version : '3.0';
}

/** The parser's time grows with the square of these, and no honest line has as many. */
const MOST_SEPARATORS = 1_000;

/** Not made to hold a page up. A note is one text, which may have any number of commas. */
function isReadable(line: string): boolean {
  const end = /^(?:[\w-]+\.)?note[;:]/i.test(line) ? line.indexOf(':') : line.length;
  let separators = 0;
  for (let at = 0; at < end; at++) {
    const sign = line[at];
    if (sign === ';' || sign === ',' || sign === '"') separators++;
    if (separators > MOST_SEPARATORS) return false;
  }
  return true;
}

function parseLines({ row, lines }: RawCard, ical: typeof ICAL): { properties: CardProperty[]; errors: RowError[] } {
  const version = readVersion(lines);
  const properties: CardProperty[] = [];
  const errors: RowError[] = [];
  for (const line of lines) {
    const property = isReadable(line) ? parseProperty(line, version, ical) : null;
    if (property) properties.push(property);
    const problem = !property ? 'broken-card' : line.includes('\ufffd') ? 'undecodable' : null;
    const column = /^[^;:]{0,40}/.exec(line)?.[0] ?? '';
    if (problem) errors.push({ row, column, problem, value: line.slice(0, 80) });
  }
  return { properties, errors };
}

/**
 * The people of a vCard file (2.1, 3.0 or 4.0, mixed if it comes so), card by card. Groups are passed over, pictures
 * dropped; a line that can't be read costs that line, not the card. Throws `FileFailure` or the signal's reason.
 */
export async function* readVcards(source: Bytes, options: VcardOptions = {}): AsyncGenerator<ImportBatch> {
  const [{ default: ical }, { parsePhone }] = await Promise.all([import('ical.js'), import('./phone')]);
  const pace = options.pace ?? startPace(options.signal);
  const reader = new CardReader();
  const readPhone = (typed: string): string | null => parsePhone(typed, options.defaultCountry);

  async function toBatch({ cards, errors }: ReturnType<CardReader['push']>, bytesRead: number): Promise<ImportBatch> {
    const batch: ImportBatch = { people: [], errors: [...errors], skipped: 0, bytesRead };
    for (const card of cards) {
      await pace.rest();
      const { properties, errors: lineErrors } = parseLines(card, ical);
      if (isGroup(properties)) {
        batch.skipped++;
        continue;
      }
      const result = parseCard(card.row, properties, readPhone);
      if (result.person) batch.people.push(result.person);
      batch.errors.push(...lineErrors, ...result.errors);
    }
    batch.errors.sort((a, b) => a.row - b.row);
    return batch;
  }

  let bytesRead = 0;
  for await (const slice of readText(source, { ...options, pace })) {
    bytesRead = slice.bytesRead;
    yield await toBatch(reader.push(slice.text), bytesRead);
  }
  yield await toBatch(reader.end(), bytesRead);
}
