import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { generic } from '.';
import { lookOver } from './look';
import { gatherParts, holdsMoreThan, partsIn, rangeOf } from './parts';

const windows: Window[] = [];
const ADDRESS = 'https://webmail.dock.example.net/?page=message&uid=10';

function open(body: string): Document {
  const window = new Window({ url: ADDRESS });
  windows.push(window);
  window.document.write(`<!doctype html><html><head><title>Mail</title></head><body>${body}</body></html>`);
  return window.document as unknown as Document;
}

afterEach(async () => {
  await Promise.all(windows.splice(0).map((window) => window.happyDOM.close()));
});

const list = (rows: number) => `<div id="list">${'<div><b>x</b></div>'.repeat(rows)}</div>`;
const form = (to: string) =>
  `<form><input name="to" value="${to}"><input name="subject"><textarea rows="9">Hi</textarea><button>Send</button></form>`;

describe('one look at a page', () => {
  it('is the same for whoever asks again in the same task', () => {
    const document = open('<p>Hi</p>');
    expect(lookOver(document)).toBe(lookOver(document));
  });

  it('ends with the task', async () => {
    const document = open('<p>Hi</p>');
    const first = lookOver(document);
    await Promise.resolve();
    expect(lookOver(document)).not.toBe(first);
  });

  it.each([
    ['an element more', (document: Document) => document.body.append(document.createElement('p'))],
    ['another attribute', (document: Document) => document.querySelector('p')?.setAttribute('title', 'x')],
    [
      'other words',
      (document: Document) => {
        const text = document.querySelector('p')?.firstChild;
        if (text) text.nodeValue = 'Ho';
      },
    ],
    [
      'another title',
      (document: Document) => {
        document.title = 'Other';
      },
    ],
  ])('is begun anew after %s, within one task', (_what, change) => {
    const document = open('<p>Hi</p>');
    const first = lookOver(document);
    change(document);
    expect(lookOver(document)).not.toBe(first);
  });

  it('never holds what was typed: recipients are read when they are asked for', () => {
    const document = open(form('dana@x.example.com'));
    const url = new URL(ADDRESS);
    generic.readPage(document, url);
    const field = document.querySelector('input');
    if (field) field.value = 'raj@x.example.com';
    const [draft] = generic.findDrafts(document, url);
    expect(draft?.recipients.map(({ email }) => email)).toEqual(['raj@x.example.com']);
  });
});

describe('the parts of a page', () => {
  it('are of a long list its ends, with what stands among its rows and is none', () => {
    const document = open(`${list(200)}<main>end</main>`);
    const between = document.createElement('section');
    document.querySelector('#list')?.children[100]?.before(between);
    const { all } = gatherParts(document);
    expect(all.filter(({ localName }) => localName === 'b')).toHaveLength(60);
    expect(all).toContain(between);
    expect(all.at(-1)?.localName).toBe('main');
  });

  it('of a list of thousands are its ends alone', () => {
    const { all } = gatherParts(open(`${list(3_000)}<main>end</main>`));
    expect(all.filter(({ localName }) => localName === 'b')).toHaveLength(60);
    expect(all.at(-1)?.localName).toBe('main');
  });

  it('a draft among the rows of a list is found all the same', () => {
    const document = open(list(200));
    document.querySelector('#list')?.children[100]?.insertAdjacentHTML('afterbegin', form('dana@x.example.com'));
    const [draft] = generic.findDrafts(document, new URL(ADDRESS));
    expect(draft?.recipients.map(({ email }) => email)).toEqual(['dana@x.example.com']);
  });

  it('of an element are those within it; of one that was passed over, too', () => {
    const document = open(`${list(200)}<main><i></i><u></u></main><p></p>`);
    const parts = gatherParts(document);
    const names = (element: Element | null | undefined) =>
      element && partsIn(parts, element).map(({ localName }) => localName);
    expect(names(document.querySelector('main'))).toEqual(['i', 'u']);
    const passed = document.querySelector('#list')?.children[100];
    expect(passed && rangeOf(parts, passed)).toBeNull();
    expect(names(passed)).toEqual(['b']);
  });

  it('come in the order of the page, those of a shadow root after its host', () => {
    const document = open('<div id="host"><i></i></div><u></u>');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<b></b>';
    const parts = gatherParts(document);
    expect(parts.trees).toEqual([document, root]);
    expect(parts.all.slice(-4).map(({ localName }) => localName)).toEqual(['div', 'b', 'i', 'u']);
  });

  it.each([
    [0, true],
    [3, true],
    [4, false],
    [9, false],
  ])('an element of four holds more than %i: %s', (most, answer) => {
    const document = open('<main><a><b></b></a><i></i><u></u></main><p></p>');
    const main = document.querySelector('main');
    expect(main && holdsMoreThan(main, most)).toBe(answer);
  });
});
