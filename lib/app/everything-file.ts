import type { Change } from '../data/journal';
import type { Rows, RowTable } from '../data/tables';
import { type ExtraPart, everythingJson, everythingPage } from '../formats/everything';
import type { PageWords } from '../formats/export-page';
import type { Desk } from './desk';
import { localDay } from './local-day';
import { type Everything, readEverything } from './read-everything';
import { WORDED_TABLES, type WordedTable, wordsOf } from './search-index';

/** The words of the page besides those of an export. */
export type EverythingWords = {
  page: PageWords;
  fileName(name: string): string;
  /** Somebody whose name isn't known here. */
  somebody: string;
  parts: Record<'cards' | 'apart' | 'others' | 'mentions' | 'done', string>;
  changes: {
    made(table: string, now: string): string;
    gone(table: string, old: string): string;
    changed(table: string, now: string): string;
    became(table: string, old: string, now: string): string;
  };
  day(at: number): string;
  moment(at: number): string;
};

export type EverythingInput = { contactId: string; as: 'page' | 'json'; words: EverythingWords };

/** A file with everything held on one person, to keep or to give them, also on one in the trash; null when there is nobody of that id. */
export async function makeEverythingFile(
  desk: Desk,
  { contactId, as, words }: EverythingInput,
): Promise<{ name: string; text: string } | null> {
  const everything = await readEverything(desk, contactId);
  if (!everything) return null;
  const now = desk.now();
  const name = `${words.fileName(slugOf(everything.file.contact.name))}-${localDay(now)}`;
  if (as === 'json') return { name: `${name}.json`, text: everythingJson(everything, now) };
  return { name: `${name}.html`, text: pageOf(everything, words, now) };
}

/** A name as a file may be called; letters of any script stay. */
function slugOf(name: string): string {
  const slug = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug.slice(0, 60).toLowerCase() || 'somebody';
}

function pageOf({ file, others, mentions, done, names }: Everything, words: EverythingWords, madeAt: number): string {
  const nameOf = (id: string) => names.get(id) ?? words.somebody;
  const parts: ExtraPart[] = [
    {
      title: words.parts.cards,
      lines: file.cards.map(({ about, due }) => ({ head: about.split(':')[0] ?? about, text: words.day(due) })),
    },
    {
      title: words.parts.apart,
      lines: file.apart.map(({ at, otherId }) => ({ head: words.day(at), text: nameOf(otherId) })),
    },
    {
      title: words.parts.others,
      lines: others.map(({ table, row, ownerName }) => ({ head: ownerName, text: say(table, row) || table })),
    },
    { title: words.parts.mentions, lines: mentions.map(({ ownerName, words: text }) => ({ head: ownerName, text })) },
    {
      title: words.parts.done,
      lines: done.map(({ at, verb, changes }) => ({
        head: `${words.moment(at)} · ${verb.replaceAll('-', ' ')}`,
        text: changes.map((change) => sayChange(change, words)).join('\n'),
      })),
    },
  ];
  return everythingPage(file, parts, { words: words.page, madeAt, names });
}

/** What one reads in a row of any table. */
function say(table: RowTable, row: Rows[RowTable]): string {
  const worded = WORDED_TABLES.find((one) => one === table);
  const text = worded ? wordsOf(worded, row as Rows[WordedTable] as never) : 'name' in row ? row.name : '';
  const kind = 'kind' in row ? String(row.kind) : '';
  const typed = 'typed' in row ? row.typed : '';
  return [kind, text || typed].filter(Boolean).join(' · ');
}

function sayChange({ table, before, after }: Change, { changes }: EverythingWords): string {
  const [old, now] = [before ? say(table, before) : '', after ? say(table, after) : ''];
  if (!before) return changes.made(table, now);
  if (!after) return changes.gone(table, old);
  return old === now ? changes.changed(table, now) : changes.became(table, old, now);
}
