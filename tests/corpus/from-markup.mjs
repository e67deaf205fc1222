// Drafts are easier to write and label in plain text than in JSON. Turns such a file into labelled drafts, one JSON a line.
//   node tests/corpus/from-markup.mjs PREFIX FILE... > own-N.jsonl
//
//   @@ P | subject | recipient's name | role | industry | tags         (P pitch, M mixed, I issue-centred, N not prospecting)
//   Dear Ann, [[pa:may I call on Friday?]] [[hy3:It's magic!]]         (category, and severity unless it is 2)
import { readFileSync } from 'node:fs';

export const CODES = {
  so: 'self-opening',
  pp: 'product-pitch',
  fd: 'feature-dump',
  hy: 'hype',
  an: 'assumed-need',
  gq: 'generic-challenge-question',
  ci: 'check-in',
  bg: 'bump-guilt',
  pa: 'premature-ask',
  fp: 'false-personalisation',
  nd: 'name-drop',
  ja: 'jargon',
  pr: 'pressure',
  cb: 'credential-boast',
  cq: 'closed-question',
  uc: 'unsupported-claim',
};
const VERDICTS = { P: 'pitch', M: 'mixed', I: 'issue-centred', N: 'not-prospecting' };

/** Takes the marks out of a text and gives their places. Throws on an unknown code or an unclosed mark. */
function readMarks(marked) {
  const spans = [];
  let text = '';
  let rest = marked;
  for (
    let hit = /\[\[([a-z]{2})([123])?:([^[\]]+)\]\]/.exec(rest);
    hit;
    hit = /\[\[([a-z]{2})([123])?:([^[\]]+)\]\]/.exec(rest)
  ) {
    const category = CODES[hit[1]];
    if (!category) throw new Error(`unknown code ${hit[1]} in ${marked.slice(0, 60)}`);
    text += rest.slice(0, hit.index);
    spans.push({ quote: hit[3], category, severity: Number(hit[2] ?? 2), start: text.length });
    text += hit[3];
    rest = rest.slice(hit.index + hit[0].length);
  }
  text += rest;
  if (/\[\[[a-z]{2}[123]?:|\]\]/.test(text)) throw new Error(`unclosed mark in ${text.slice(0, 80)}`);
  return { text, spans };
}

const [prefix, ...files] = process.argv.slice(2);
const counts = {};
for (const file of files) {
  for (const block of readFileSync(file, 'utf8').split(/^@@ /m).slice(1)) {
    const [head, ...body] = block.split('\n');
    const [letter, subject, name, role, industry, tags] = head.split('|').map((part) => part.trim());
    counts[letter] = (counts[letter] ?? 0) + 1;
    const { text, spans } = readMarks(body.join('\n').trim());
    const recipient = Object.fromEntries(Object.entries({ name, role, industry }).filter(([, value]) => value));
    const id = `${prefix}-${letter}-${String(counts[letter]).padStart(3, '0')}`;
    const kind = VERDICTS[letter];
    if (!kind) throw new Error(`unknown verdict ${letter} in ${file}`);
    console.log(
      JSON.stringify({
        id,
        kind,
        ...(subject ? { subject } : {}),
        recipient,
        text,
        spans,
        verdict: kind,
        tags: (tags ?? '').split(/\s+/).filter(Boolean),
      }),
    );
  }
}
