import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TeachAsk, TeachTold } from '../messages/teach-table';
import { makeRule } from '../sites/generic/taught/make-rule';
import { candidatesFor, understand } from '../sites/generic/taught/understand';
import { pickParts } from './pick-parts';

const URL_OF = 'https://post.dock.example.net/read/7';
const PAGE = `<div class="account-name">alex.moreno@example.com</div><div class="sheet"><div class="top">
<b class="writer" data-ref="dana@x.example.com">Dana Roe</b><b class="reader" data-ref="raj@x.example.com">Raj</b></div>
<div class="paper"><p>The second hall leaks again where the new pipe meets the old one, and each crew blames the other.</p></div></div>`;

let window: Window;
let told: TeachTold[];
let life: AbortController;
let ask: (what: Record<string, unknown>) => void;

beforeEach(() => {
  window = new Window({ url: URL_OF });
  window.document.write(`<!doctype html><html><body>${PAGE}</body></html>`);
  Object.assign(globalThis, { CSSStyleSheet: window.CSSStyleSheet });
  told = [];
  life = new AbortController();
  let hear: (what: TeachAsk) => void = () => undefined;
  pickParts(
    { document: window.document as unknown as Document, window: window as unknown as globalThis.Window },
    { understand, candidatesFor, makeRule },
    {
      tell: (one) => void told.push(one),
      onAsk: (handler) => {
        hear = handler;
      },
      signal: life.signal,
    },
  );
  ask = (what) => hear({ visit: 'v', ...what } as TeachAsk);
});

const ours = () => window.document.querySelectorAll('html > [popover]').length;
const click = (css: string) => {
  const event = new window.MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  window.document.querySelector(css)?.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('a page that is being shown', () => {
  it('does nothing before it is begun, and nothing for another visit', () => {
    ask({ ask: 'part', part: 'sender' });
    expect(told).toEqual([]);
    expect(ours()).toBe(0);
    ask({ ask: 'begin', url: URL_OF });
    expect(told).toEqual([{ visit: 'v', told: 'ready', writing: false }]);
    expect(ours()).toBe(1);
    ask({ visit: 'w', ask: 'part', part: 'sender' });
    ask({ visit: 'w', ask: 'move', by: 1 });
    expect(told).toHaveLength(1);
  });

  it('goes by keys from one who may be meant to the next, around the end, and takes them', () => {
    ask({ ask: 'begin', url: URL_OF });
    ask({ ask: 'part', part: 'sender' });
    ask({ ask: 'move', by: 1 });
    ask({ ask: 'move', by: 1 });
    ask({ ask: 'move', by: 1 });
    expect(told.slice(1).map((one) => 'people' in one && one.people[0]?.email)).toEqual([
      'dana@x.example.com',
      'raj@x.example.com',
      'dana@x.example.com',
    ]);
    ask({ ask: 'take' });
    expect(told.at(-1)).toMatchObject({ told: 'picked', part: 'sender', people: [{ name: 'Dana Roe' }] });
    ask({ ask: 'rule' });
    expect(told.at(-1)).toMatchObject({ told: 'rule', reading: { sender: { key: 'data-ref' } } });
    ask({ ask: 'drop', part: 'sender' });
    ask({ ask: 'rule' });
    expect(told.at(-1)).toMatchObject({ told: 'no-rule', why: 'nothing' });
  });

  it('a click that the page makes itself means nothing, and is left to it', () => {
    ask({ ask: 'begin', url: URL_OF });
    ask({ ask: 'part', part: 'sender' });
    expect(click('.writer')).toBe(false);
    expect(told).toHaveLength(1);
  });

  it('ends when the page shows something else, and when the panel goes', () => {
    ask({ ask: 'begin', url: URL_OF });
    window.happyDOM.setURL('https://post.dock.example.net/read/8');
    ask({ ask: 'rule' });
    expect(told.at(-1)).toEqual({ visit: 'v', told: 'left', why: 'moved' });
    expect(ours()).toBe(0);
    ask({ ask: 'rule' });
    expect(told).toHaveLength(2);
  });

  it('leaves nothing in the page after the panel went', () => {
    ask({ ask: 'begin', url: URL_OF });
    expect(ours()).toBe(1);
    life.abort();
    expect(ours()).toBe(0);
  });

  it('isn’t begun where the page shows something else already', () => {
    ask({ ask: 'begin', url: 'https://post.dock.example.net/read/6' });
    expect(told).toEqual([{ visit: 'v', told: 'left', why: 'moved' }]);
    expect(ours()).toBe(0);
  });
});
