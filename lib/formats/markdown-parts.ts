import { unescapeText } from './export-markdown';

/** One "- head: text" of a page; `row` is its line in the file, from 1. */
export type PageItem = { row: number; head: string; text: string };

/** A page in its parts: what stands between the "---" lines, and the items under each "## title". */
export type PageParts = {
  head: { row: number; key: string; values: string[] }[];
  parts: { title: string; row: number; items: PageItem[] }[];
  title: string;
  /** What stands before the first part, and under titles that are none of ours: free text. */
  loose: string[];
  /** Lines that are no item of any part. */
  broken: number[];
};

/** Takes a page apart; null when it doesn't begin with a head that is closed. `isOurs`: a part that holds items. Pure. */
export function readPageParts(text: string, isOurs: (title: string) => boolean): PageParts | null {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const end = lines.indexOf('---', 1);
  if (lines[0]?.trim() !== '---' || end < 0) return null;
  const page: PageParts = { head: readHead(lines.slice(1, end)), parts: [], title: '', loose: [], broken: [] };
  for (let at = end + 1; at < lines.length; at++) at = takeLine(page, { lines, at }, isOurs);
  return page;
}

/** Takes the line at hand with those that belong to it, and answers the last one's number. */
function takeLine(page: PageParts, { lines, at }: At, isOurs: (title: string) => boolean): number {
  const line = lines[at] ?? '';
  const title = /^##\s/.test(line) ? line.slice(2).trim() : undefined;
  const part = page.parts.at(-1);
  if (title !== undefined) page.parts.push({ title, row: at + 1, items: [] });
  if (title !== undefined && isOurs(title)) return at;
  if (!part || title !== undefined || !isOurs(part.title)) addLoose(page, line);
  else if (/^[-*] /.test(line)) return takeItem(page, part.items, { lines, at });
  else if (line.trim()) page.broken.push(at + 1);
  return at;
}

function addLoose(page: PageParts, line: string): void {
  const title = /^#\s/.test(line) ? line.slice(1).trim() : undefined;
  if (title !== undefined && page.title === '') page.title = title;
  else page.loose.push(line);
}

type At = { lines: readonly string[]; at: number };

/** "- head: text" and the lines after it that are led by two spaces; empty ones between them belong to it. */
function takeItem(page: PageParts, items: PageItem[], { lines, at }: At): number {
  const first = (lines[at] ?? '').slice(2);
  const split = endOfHead(first);
  if (split === null) {
    page.broken.push(at + 1);
    return at;
  }
  const texts = [first.slice(split.end)];
  let last = at;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (!/^(?: {2}|\s*$)/.test(line)) break;
    if (!line.trim()) continue;
    for (let empty = last + 1; empty < next; empty++) texts.push('');
    texts.push(line.slice(2));
    last = next;
  }
  items.push({ row: at + 1, head: first.slice(0, split.start), text: unescapeText(texts.join('\n')).trim() });
  return last;
}

/** Where the head ends and the text begins: the first ": " outside of quotes. */
function endOfHead(line: string): { start: number; end: number } | null {
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') {
      const quoted = QUOTED.exec(line.slice(at));
      if (quoted) at += quoted[0].length - 1;
    } else if (line[at] === ':' && (at + 1 === line.length || line[at + 1] === ' ')) return { start: at, end: at + 2 };
  }
  return null;
}

const QUOTED = /^"(?:[^"\\]|\\.)*"/;

/** Words of a head, split at a sign that stands outside of quotes, quotes taken off. */
export function splitHead(head: string, sign: string): string[] {
  const words: string[] = [];
  let rest = head;
  while (rest !== '') {
    const quoted = QUOTED.exec(rest)?.[0];
    const cut = rest.indexOf(sign, quoted?.length ?? 0);
    const word = cut < 0 ? rest : rest.slice(0, cut);
    words.push(word.trim());
    rest = cut < 0 ? '' : rest.slice(cut + sign.length).trimStart();
  }
  return words.map(unquote);
}

/** A JSON string as what it says; anything else as it stands. */
function unquote(word: string): string {
  if (!/^".*"$/s.test(word)) return /^'.*'$/s.test(word) ? word.slice(1, -1).replaceAll("''", "'") : word;
  try {
    const value: unknown = JSON.parse(word);
    return typeof value === 'string' ? value : word;
  } catch {
    return word.slice(1, -1);
  }
}

const LONGEST_KEY = 60;

/** `key: value`, `key: [a, b]`, or `key:` with "- a" lines below it. */
function readHead(lines: readonly string[]): PageParts['head'] {
  const head: PageParts['head'] = [];
  for (const [index, line] of lines.entries()) {
    const plain = line.trim();
    if (plain.startsWith('- ')) head.at(-1)?.values.push(unquote(plain.slice(2).trim()));
    const end = plain.indexOf(':');
    const key = plain.slice(0, Math.max(0, end)).trim().toLowerCase();
    if (!plain.startsWith('- ') && key.length < LONGEST_KEY && /^\p{L}[\p{L}\p{N} _-]*$/u.test(key)) {
      head.push({ row: index + 2, key: key.replace(/[ _]/g, '-'), values: readValues(plain.slice(end + 1).trim()) });
    }
  }
  return head;
}

function readValues(value: string): string[] {
  const list = /^\[(.*)\]$/s.exec(value)?.[1];
  const words = list === undefined ? [unquote(value)] : splitHead(list, ',');
  return words.filter((word) => word !== '');
}
