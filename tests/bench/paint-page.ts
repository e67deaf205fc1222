/**
 * Runs in the page of the paint bench: an editor full of marked phrases, and a handler that draws them anew on every
 * key, by one of three ways. `product` is what the page script does on a key, the coach included.
 */
import { reviewDraft } from '../../lib/coach';
import { chooseMarks } from '../../lib/page/choose-marks';
import { Painter } from '../../lib/page/paint';
import { readRange, readText } from '../../lib/page/text-map';

const LINE =
  'I hope this note finds you well and I would love to show you how our product can help your team save time and money this year. ';
const PHRASES =
  /\b(?:I hope this note finds you|I would love to show you|our product|save time and money|help your team)\b/g;
const WORDS = 26;

type Way = 'nothing' | 'highlights' | 'boxes' | 'product';
export type Told = { marks: number; handler: number[] };

const told: Told = { marks: 0, handler: [] };
const editor = document.createElement('div');
const overlay = document.createElement('div');
const painter = new Painter('bench1', false);

function readMarks() {
  const text = readText(editor);
  return [...text.text.matchAll(PHRASES)].flatMap(({ index, 0: phrase }) => {
    const range = readRange(text, { start: index, end: index + phrase.length });
    return range ? [{ range, severity: 3 as const }] : [];
  });
}

/** What several checkers do: a box a line of a mark, placed over the text. */
function drawBoxes(): number {
  const marks = readMarks();
  const place = overlay.getBoundingClientRect();
  const boxes = marks.flatMap(({ range }) =>
    [...range.getClientRects()].map(({ x, y, width, height }) => {
      const box = document.createElement('div');
      box.style.cssText = `position:absolute;border-bottom:2px solid #c8553d;background:#fd08;left:${x - place.x}px;top:${y - place.y}px;width:${width}px;height:${height}px`;
      return box;
    }),
  );
  overlay.replaceChildren(...boxes);
  return marks.length;
}

function paintMarks(): number {
  const marks = readMarks();
  painter.paint({ draftId: 'bench', element: editor, marks });
  return marks.length;
}

function doAsProduct(): number {
  const text = readText(editor);
  const review = reviewDraft({ text: text.text, kind: 'new', channel: 'mail', quoted: text.quoted });
  const marks = chooseMarks(review, 'new').flatMap((finding) => {
    const range = readRange(text, finding);
    return range ? [{ range, severity: finding.severity }] : [];
  });
  painter.paint({ draftId: 'bench', element: editor, marks });
  return marks.length;
}

const draw: Record<Way, () => number> = {
  nothing: () => 0,
  highlights: paintMarks,
  boxes: drawBoxes,
  product: doAsProduct,
};

const { searchParams } = new URL(location.href);
const way = (searchParams.get('way') ?? 'nothing') as Way;
const lines = Math.round(Number(searchParams.get('words')) / WORDS / 2);
editor.id = 'editor';
editor.contentEditable = 'true';
editor.style.cssText = 'font:15px/1.5 sans-serif;width:640px;outline:0';
overlay.style.cssText = 'position:absolute;inset:0;pointer-events:none';
for (let count = 0; count < lines; count += 1) {
  const line = document.createElement('div');
  line.textContent = LINE + LINE;
  editor.append(line);
}
document.body.style.position = 'relative';
document.body.append(editor, overlay);
editor.addEventListener('input', () => {
  const start = performance.now();
  told.marks = draw[way]();
  told.handler.push(performance.now() - start);
});
Object.assign(globalThis, { told });
