import { localDay } from '../app/local-day';
import { type Everything, readEverything } from '../app/read-everything';
import { WORDED_TABLES, type WordedTable, wordsOf } from '../app/search-index';
import { handOver } from '../browser/downloads';
import type { Rows, RowTable } from '../data/tables';
import { type ExtraPart, everythingJson, everythingPage } from '../formats/everything';
import { common, pageWords, rights } from '../locales';
import { desk } from './desk';

const words = rights.everything;

/** Hands a file with everything about them to the browser. Answers its name; null when there is nobody of that id. */
export async function saveEverything(contactId: string, as: 'page' | 'json'): Promise<string | null> {
  const everything = await readEverything(desk(), contactId);
  if (!everything) return null;
  const now = desk().now();
  const name = `${words.fileName(slugOf(everything.file.contact.name))}-${localDay(now)}.${as === 'page' ? 'html' : 'json'}`;
  const text = as === 'page' ? pageOf(everything, now) : everythingJson(everything, now);
  handOver({ name, bytes: new TextEncoder().encode(text) });
  return name;
}

/** A name as a file may be called; letters of any script stay. */
function slugOf(name: string): string {
  const slug = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug.slice(0, 60).toLowerCase() || 'somebody';
}

/** The page to read. */
export function pageOf({ file, others, mentions, done }: Everything, madeAt: number): string {
  const names = new Map(others.map(({ row, ownerName }) => [row.contactId, ownerName]));
  const parts: ExtraPart[] = [
    {
      title: words.parts.cards,
      lines: file.cards.map(({ about, due }) => ({ head: about.split(':')[0] ?? about, text: common.exactDay(due) })),
    },
    {
      title: words.parts.apart,
      lines: file.apart.map(({ at, otherId }) => ({
        head: common.exactDay(at),
        text: names.get(otherId) ?? words.somebody,
      })),
    },
    {
      title: words.parts.others,
      lines: others.map(({ table, row, ownerName }) => ({ head: ownerName, text: say(table, row) })),
    },
    { title: words.parts.mentions, lines: mentions.map(({ ownerName, words: text }) => ({ head: ownerName, text })) },
    {
      title: words.parts.done,
      lines: done.map(({ at, verb, changes }) => ({
        head: `${common.exact(at)} · ${verb.replaceAll('-', ' ')}`,
        text: changes.map(sayChange).join('\n'),
      })),
    },
  ];
  return everythingPage(file, parts, { words: pageWords, madeAt, names });
}

function say(table: RowTable, row: Rows[RowTable]): string {
  const worded = WORDED_TABLES.find((one) => one === table);
  const text = worded ? wordsOf(worded, row as Rows[WordedTable] as never) : 'name' in row ? row.name : '';
  const kind = 'kind' in row ? String(row.kind) : '';
  const value = 'typed' in row ? row.typed : '';
  return [kind, text || value].filter(Boolean).join(' · ');
}

function sayChange({ table, before, after }: Everything['done'][number]['changes'][number]): string {
  const [old, now] = [before ? say(table, before) : '', after ? say(table, after) : ''];
  if (!before) return words.changes.made(table, now);
  if (!after) return words.changes.gone(table, old);
  return old === now ? words.changes.changed(table, now) : words.changes.became(table, old, now);
}
