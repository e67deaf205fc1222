import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readText } from './dom-text';

function editor(html: string): HTMLElement {
  const document = new Window().document as unknown as Document;
  document.body.innerHTML = `<div id="editor" contenteditable="true">${html}</div>`;
  return document.querySelector('#editor') as HTMLElement;
}

const texts: [html: string, text: string][] = [
  ['', ''],
  ['Hi Dana', 'Hi Dana'],
  ['<div>Hi</div><div>there</div>', 'Hi\nthere'],
  ['Hi<div>there</div>', 'Hi\nthere'],
  ['<div>Hi<br></div><div>there</div>', 'Hi\nthere'],
  ['<p>Hi</p><p><br></p><p>there</p>', 'Hi\n\nthere'],
  ['Hi<br><br>there', 'Hi\n\nthere'],
  ['<div><br></div><div>there</div>', '\nthere'],
  ['<div>Hi</div><div><br></div>', 'Hi\n'],
  ['<ul>\n  <li>one</li>\n  <li>two</li>\n</ul>', 'one\ntwo'],
  ['our <b>plat</b><i>form</i> is', 'our platform is'],
  ['a&nbsp;b<span>\u00a0c</span>', 'a b c'],
  ['<pre>one\ntwo</pre>three', 'one\ntwo\nthree'],
  ['seen<span style="display: none">not seen</span><script>no</script>', 'seen'],
  ['<div dir="rtl">مرحبا</div><div>سارة</div>', 'مرحبا\nسارة'],
];

describe('readText', () => {
  it.each(texts)('%j reads %j', (html, text) => {
    expect(readText(editor(html)).text).toBe(text);
  });

  it('maps every piece back to its node', () => {
    const read = readText(editor('<div>Hi <b>Dana</b>,</div><div>\n<br></div><blockquote>old<p>er</p></blockquote>'));
    for (const { node, start } of read.pieces) {
      expect(read.text.slice(start, start + node.data.length)).toBe(node.data.replace(/\n/g, ' '));
    }
    expect(read.pieces.map((piece) => piece.node.data)).toEqual(['Hi ', 'Dana', ',', 'old', 'er']);
  });

  it('reads a textarea', () => {
    const area = editor('<textarea></textarea>').querySelector('textarea') as HTMLTextAreaElement;
    area.value = 'Hi\n\nOn 3 Feb 2026, Maren wrote:\n> old\n> older\n\nBye\n-- \nAlex';
    const read = readText(area);
    expect(read.pieces).toEqual([]);
    expect(read.quoted.map(([start, end]) => read.text.slice(start, end))).toEqual([
      'On 3 Feb 2026, Maren wrote:\n> old\n> older',
      '-- \nAlex',
    ]);
  });

  it('stays quick and whole on deep nesting', () => {
    const deep = `${'<blockquote>'.repeat(3000)}bottom${'</blockquote>'.repeat(3000)}`;
    expect(readText(editor(deep)).text).toBe('bottom');
  });
});

const quotes: [why: string, html: string, quoted: string[]][] = [
  [
    'Gmail reply',
    '<div>Hi</div><br><div class="gmail_quote"><div class="gmail_attr">On:</div><blockquote>old</blockquote></div>',
    ['On:\nold'],
  ],
  [
    'Gmail signature',
    'Hi<div class="gmail_signature" data-smartmail="gmail_signature">Alex<br>CEO</div>',
    ['Alex\nCEO'],
  ],
  [
    'Outlook',
    '<div>Hi</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: x</div><div>old</div>',
    ['From: x\nold'],
  ],
  [
    'Outlook without the first mark',
    '<div>Hi</div><div><div id="divRplyFwdMsg">From: x</div></div><div>old</div>',
    ['From: x\nold'],
  ],
  [
    'Roundcube',
    '<p id="reply-intro">On</p><blockquote>old</blockquote><p>Hi</p><div id="_rc_sig">Alex</div>',
    ['On\nold', 'Alex'],
  ],
  [
    'Roundcube, written in front of the line that introduces the quote',
    '<p id="reply-intro">Hi</p><p>On 3 Feb 2026, Maren wrote:</p><blockquote><div class="pre">old</div></blockquote><p>Bye</p>',
    ['On 3 Feb 2026, Maren wrote:\nold'],
  ],
  [
    'Roundcube, written between the two',
    '<p id="reply-intro">On 3 Feb 2026, Maren wrote:</p><p>Hi</p><blockquote><div id="replybody1">old</div></blockquote><p>Bye</p>',
    ['On 3 Feb 2026, Maren wrote:', 'old'],
  ],
  [
    'Roundcube, the introducing line deleted',
    '<p>Hi</p><blockquote><div class="pre">old</div></blockquote><p>Bye</p>',
    ['old'],
  ],
  ['Thunderbird', 'Hi<div class="moz-cite-prefix">On:</div><blockquote type="cite">old</blockquote>', ['On:\nold']],
  ["the user's own block quote", 'Hi<blockquote>as you said</blockquote>', []],
  [
    'plain text in a rich editor',
    '<div>Hi</div><div>-----Original Message-----</div><div>old</div>',
    ['-----Original Message-----\nold'],
  ],
];

describe('quotes', () => {
  it.each(quotes)('%s', (_why, html, quoted) => {
    const read = readText(editor(html));
    expect(read.quoted.map(([start, end]) => read.text.slice(start, end))).toEqual(quoted);
  });
});
