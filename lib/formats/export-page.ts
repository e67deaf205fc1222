import type { ContactFile } from '../core/record';
import { type Line, type PageAbout, type PageWords, partsOf } from './export-page-parts';
import { isoOf } from './export-what';

export type { PageAbout, PageWords } from './export-page-parts';

/**
 * The pages of one or more people as one HTML file that needs nothing else: no script, nothing loaded, no data that is
 * markup. `names`: of others, by id, for ties and introductions.
 */
export function pageHead(title: string, words: PageWords): string {
  return `<!doctype html>
<html lang="${escapeHtml(words.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
`;
}

/** What ends the file. */
export const PAGE_END = '</body>\n</html>\n';

/** On paper each person begins a page; on screen one column with one edge, light or dark as the reader has it. */
const STYLE = `:root{color-scheme:light dark}
body{font:15px/1.45 system-ui,sans-serif;max-width:44em;margin:0 auto;padding:2em 1.25em;overflow-wrap:anywhere}
h1{font-size:1.75em;line-height:1.2;margin:0}
h2{font-size:1em;margin:1.75em 0 .4em;border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent);break-after:avoid}
p{margin:.2em 0}
dl{margin:0}
dt{font-size:.87em;opacity:.75;margin-top:.6em}
dd{margin:0;white-space:pre-wrap}
small{font-size:.8em;opacity:.75}
article+article{margin-top:4em}
@media print{body{max-width:none;padding:0;font-size:10.5pt;color:#000;background:#fff}article+article{margin-top:0;break-before:page}dt,dd{break-inside:avoid}}`;

/** Everything held on one person, as an article of the page. */
export function personPage(file: ContactFile, about: PageAbout): string {
  const { words, madeAt } = about;
  const { name } = file.contact;
  const parts = partsOf(file, about).filter(([, lines]) => lines.length > 0);
  const body = parts.map(([part, lines]) => `<h2>${escapeHtml(words.parts[part])}</h2>\n${listOf(lines)}`).join('');
  const head = `<h1><bdi>${escapeHtml(words.title(name))}</bdi></h1>\n<p><small>${escapeHtml(words.made(isoOf(madeAt).slice(0, 10)))}</small></p>\n`;
  return `<article dir="auto">\n${head}${body || `<p>${escapeHtml(words.nothing)}</p>\n`}</article>\n`;
}

function listOf(lines: readonly Line[]): string {
  const rows = lines.map(({ head, text, foot }) => {
    const small = foot ? `\n<small>${escapeHtml(foot)}</small>` : '';
    return `<dt><bdi>${escapeHtml(head)}</bdi></dt><dd><bdi>${escapeHtml(text)}</bdi>${small}</dd>`;
  });
  return `<dl>\n${rows.join('\n')}\n</dl>\n`;
}

/** The same as plain text: for a look before the page is made. */
export function personText(file: ContactFile, about: PageAbout): string {
  const parts = partsOf(file, about).filter(([, lines]) => lines.length > 0);
  const texts = parts.map(([part, lines]) => {
    const rows = lines.map(({ head, text }) => (head ? `${head}: ${text}` : text));
    return [about.words.parts[part], ...rows].join('\n');
  });
  return [about.words.title(file.contact.name), ...texts].join('\n\n');
}

/** Text as it is, in an element or a quoted attribute; signs that turn the direction of what follows are left out. */
export function escapeHtml(text: string): string {
  return text
    .replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
