import type { ContactFile } from '../core/record';
import { escapeHtml, PAGE_END, type PageAbout, pageHead, personPage } from './export-page';

/** A part of the page that isn't of their own file: a title, and lines under it. */
export type ExtraPart = { title: string; lines: readonly { head: string; text: string }[] };

/** Everything held on one person as one HTML file: no script, nothing loaded, no word of theirs is markup. */
export function everythingPage(file: ContactFile, parts: readonly ExtraPart[], about: PageAbout): string {
  const { words } = about;
  const extra = parts.filter(({ lines }) => lines.length > 0).map(partOf);
  const more = extra.length > 0 ? `<section dir="auto">\n${extra.join('')}</section>\n` : '';
  return `${pageHead(words.title(file.contact.name), words)}${personPage(file, about)}${more}${PAGE_END}`;
}

function partOf({ title, lines }: ExtraPart): string {
  const rows = lines.map(
    ({ head, text }) => `<dt><bdi>${escapeHtml(head)}</bdi></dt><dd><bdi>${escapeHtml(text)}</bdi></dd>`,
  );
  return `<h2>${escapeHtml(title)}</h2>\n<dl>\n${rows.join('\n')}\n</dl>\n`;
}

/** The same for a program: `kind` and `version` say what it is, every row as it is stored. */
export function everythingJson(everything: object, madeAt: number): string {
  const made = { kind: 'acquaint-everything-about-one', version: 1, madeAt: new Date(madeAt).toISOString() };
  return `${JSON.stringify({ ...made, ...everything }, null, 2)}\n`;
}
