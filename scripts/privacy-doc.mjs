#!/usr/bin/env node
// Writes docs/privacy.md, which says what the extension's own privacy page says.
//   node scripts/privacy-doc.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from 'esbuild';

const WIDTH = 120;

/** docs/privacy.md as it should be. */
export function privacyDoc({ title, lead, sections, permissions }) {
  const { columns, always, rows } = permissions;
  const table = [
    columns,
    columns.map(() => '---'),
    ...rows.map(({ name, when = always, why }) => [`\`${name}\``, when, why]),
  ];
  return [
    `# ${title}`,
    '<!-- Made of lib/locales/en/privacy.ts by scripts/privacy-doc.mjs: change it there. -->',
    wrap(lead),
    ...sections.flatMap((section) => [`## ${section.title}`, ...section.text.map(wrap)]),
    `## ${permissions.title}`,
    wrap(permissions.lead),
    table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function wrap(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last && last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const words = readFileSync(join(root, 'lib/locales/en/privacy.ts'), 'utf8');
  const { code } = await transform(words, { loader: 'ts', format: 'esm' });
  const { privacy } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  writeFileSync(join(root, 'docs/privacy.md'), privacyDoc(privacy));
}
