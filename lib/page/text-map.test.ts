// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readOffset, readRange, readText } from './text-map';

let root: HTMLElement;

function add(parent: HTMLElement, name: string, text?: string): HTMLElement {
  const child = document.createElement(name);
  if (text !== undefined) child.textContent = text;
  parent.append(child);
  return child;
}

beforeEach(() => {
  document.body.replaceChildren();
  root = add(document.body, 'div');
});

test('a phrase is found across bold, and not past its line', () => {
  const line = add(root, 'div', 'I was just ');
  add(line, 'b', 'checking');
  line.append(' in.');
  add(root, 'div', 'Bye');
  const text = readText(root);
  expect(text.text).toBe('I was just checking in.\nBye');
  expect(readRange(text, { start: 6, end: 22 })?.toString()).toBe('just checking in');
  expect(readRange(text, { start: 22, end: 23 })?.toString()).toBe('.');
  expect(readRange(text, { start: 24, end: 27 })?.toString()).toBe('Bye');
});

test('an offset is where the range of it begins, all over the text', () => {
  for (const words of ['One two', 'Three', '']) add(root, 'div', words || undefined);
  const text = readText(root);
  for (let start = 0; start < text.text.length; start += 1) {
    if (text.text[start] === '\n') continue;
    const range = readRange(text, { start, end: start + 1 });
    expect(range && readOffset(text, range.startContainer, range.startOffset)).toBe(start);
  }
});

test('a caret that stands between nodes has an offset too', () => {
  add(root, 'div', 'One');
  add(add(root, 'div'), 'br');
  add(root, 'div', 'Two');
  const text = readText(root);
  expect(text.text).toBe('One\n\nTwo');
  expect(readOffset(text, root, 0)).toBe(0);
  expect(readOffset(text, root.children[1] as Element, 0)).toBe(4);
  expect(readOffset(text, root, 3)).toBe(8);
});

test('words that are gone have no range', () => {
  const line = add(root, 'div', 'Hello');
  const text = readText(root);
  line.remove();
  expect(readRange(text, { start: 0, end: 5 })).toBeNull();
  expect(readRange(readText(root), { start: 0, end: 0 })).toBeNull();
});

test('a pasted table: each cell is a line of its own, and a mark on one stays in it', () => {
  const body = add(add(root, 'table'), 'tbody');
  for (const cells of [
    ['Plan', 'What you get'],
    ['Basic', 'our platform'],
  ]) {
    const row = add(body, 'tr');
    for (const cell of cells) add(row, 'td', cell);
  }
  add(root, 'div', 'helps');
  const text = readText(root);
  expect(text.text).toBe('Plan\nWhat you get\nBasic\nour platform\nhelps');
  const start = text.text.indexOf('our platform');
  const range = readRange(text, { start, end: start + 12 });
  expect(range?.toString()).toBe('our platform');
  expect(range?.startContainer.parentElement?.localName).toBe('td');
  expect(range && readOffset(text, range.endContainer, range.endOffset)).toBe(start + 12);
});

test('hard-wrapped lines, bold letters beyond the first plane, and runs of many formats', () => {
  const line = add(root, 'div', '\ud835\udde2\ud835\udc96r ');
  for (const word of ['plat', 'form', ' helps']) add(line, 'b', word);
  add(line, 'br');
  line.append('you and\u00a0yours');
  const text = readText(root);
  expect(text.text).toBe('\ud835\udde2\ud835\udc96r platform helps\nyou and yours');
  const start = text.text.indexOf('platform');
  expect(readRange(text, { start, end: start + 8 })?.toString()).toBe('platform');
  expect(readRange(text, { start: 0, end: 5 })?.toString()).toBe('\ud835\udde2\ud835\udc96r');
  const across = readRange(text, { start, end: text.text.indexOf(' and') });
  expect(across?.toString()).toBe('platform helpsyou');
});

test('an empty editor, and one of 200 kB, read whole', () => {
  expect(readText(root)).toEqual({ text: '', pieces: [], quoted: [] });
  for (let at = 0; at < 4000; at += 1) add(root, 'div', 'Who notices first when a glaze batch drifts here?');
  const text = readText(root);
  const start = text.text.lastIndexOf('drifts');
  expect(text.text.length).toBeGreaterThan(199_000);
  expect(readRange(text, { start, end: start + 6 })?.toString()).toBe('drifts');
});
