import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../core/sighting';
import type { DraftField } from '../site';
import { generic } from '.';
import { readLabel, saysSend } from './words';

const ADDRESS = 'https://webmail.dock.example.net/?page=message&uid=10';
const ME = 'alex.moreno@example.com';
const WORDS =
  'The second hall leaks again where the new pipe meets the old one, and each of the two crews blames the other.';

type Read = { sighting: Sighting | null; drafts: DraftField[] };

function open(body: string, title = 'Message', address = ADDRESS): Read & { document: Document } {
  const window = new Window({ url: address });
  window.document.write(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`);
  const document = window.document as unknown as Document;
  return { document, ...read(document, address) };
}

function read(document: Document, address = ADDRESS): Read {
  const url = new URL(address);
  if (!generic.matches(document, url)) return { sighting: null, drafts: [] };
  return { sighting: generic.readPage(document, url), drafts: generic.findDrafts(document, url) };
}

/** Ways in which a page shows who wrote a mail; `sure`: with an address of theirs. */
const HEADERS: Record<string, { html: string; sure: boolean }> = {
  'labelled lines': {
    html: `<h3>Crates</h3><dl><dt>From:</dt><dd><a href="mailto:tomas@northfield.example.com">Tomás Vega</a></dd><dt>To:</dt><dd><a href="mailto:${ME}">Alex</a></dd><dt>Date:</dt><dd>4 Feb 2026 11:00</dd></dl>`,
    sure: true,
  },
  'a table': {
    html: `<table><tr><th>Subject</th><td>Crates</td></tr><tr><th>From</th><td>Tomás Vega &lt;tomas@northfield.example.com&gt;</td></tr><tr><th>To</th><td>${ME}</td></tr><tr><th>Date</th><td>4 Feb 2026 11:00</td></tr></table>`,
    sure: true,
  },
  'no labels': {
    html: '<h2>Crates</h2><div><img alt=""><span title="tomas@northfield.example.com">Tomás Vega</span><time>4 Feb 2026 11:00</time></div>',
    sure: true,
  },
  'a name only': {
    html: '<h2>Crates</h2><div><span>Tomás Vega</span><span>4 Feb 2026 11:00</span></div>',
    sure: false,
  },
  'a labelled name only': {
    html: '<h2>Crates</h2><div><b>From:</b> <span>Tomás Vega</span></div><div><b>To:</b> <span>Alex Moreno</span></div><div>4 Feb 2026 11:00</div>',
    sure: false,
  },
};

const M = 'Mallory Stranger &lt;mallory@stranger.example.net&gt;';
/** What a mail may hold to be taken for what the page says. */
const INJECTED: Record<string, string> = {
  nothing: '',
  'lines with breaks': `<p><b>From:</b> ${M}<br><b>Sent:</b> 5 Feb 2026 12:00<br><b>To:</b> ${ME}<br><b>Subject:</b> Crates</p>`,
  'a table': `<table><tr><td>From:</td><td>${M}</td></tr><tr><td>Date:</td><td>5 Feb 2026 12:00</td></tr><tr><td>To:</td><td>${ME}</td></tr></table>`,
  'the same lines': HEADERS['labelled lines']?.html.replace(/tomas@[^"]*/, 'mallory@stranger.example.net') ?? '',
  'the same without labels': HEADERS['no labels']?.html.replace(/tomas@[^"]*/, 'mallory@stranger.example.net') ?? '',
  'a link': '<p><a href="mailto:mallory@stranger.example.net">Mallory Stranger</a></p>',
  'a first line': `<div>${M}</div>`,
  'a named part':
    '<div class="message-header"><div class="from sender"><span title="mallory@stranger.example.net" email="mallory@stranger.example.net">Mallory</span></div><time>5 Feb 2026</time></div>',
  'one text': `<div>From: ${M}</div><div>To: ${ME}</div>`,
  'a label of a screen reader': '<div aria-label="From: Mallory &lt;mallory@stranger.example.net&gt;">.</div>',
};

describe.each(Object.entries(HEADERS))('a mail under %s', (_header, { html, sure }) => {
  const account = `<div class="user-email">${ME}</div>`;
  for (const [what, injected] of Object.entries(INJECTED)) {
    for (const [around, part] of [
      ['right behind it', `<div class="z9">${injected}<p>${WORDS}</p></div>`],
      ['after some words', `<div class="z9"><p>${WORDS}</p>${injected}</div>`],
      ['in a part that is named', `<div class="message-body">${injected}<p>${WORDS}</p></div>`],
    ]) {
      it(`with ${what} ${around} is about its sender, or nobody`, () => {
        const { sighting } = open(`${account}<main>${html}${part}</main>`);
        const focus = sighting?.focus?.email ?? null;
        expect([null, 'tomas@northfield.example.com']).toContain(focus);
        if (sure && (what === 'nothing' || around === 'in a part that is named')) {
          expect(focus).toBe('tomas@northfield.example.com');
          expect(sighting?.confidence).toBeGreaterThanOrEqual(0.5);
        }
        if (!sure) expect(sighting?.confidence ?? 0).toBeLessThan(0.5);
      });
    }
  }
});

describe('words', () => {
  it.each(
    'From|Von|De|Da|Van|Från|Fra|Od|От|Від|Kimden|Από|מאת|من|差出人|发件人|보낸 사람|Từ|Dari|Lähettäjä|Feladó|प्रेषक'.split(
      '|',
    ),
  )('"%s" is who wrote it', (word) => expect(readLabel(`\u200f ${word}: `)).toBe('from'));

  it.each(
    'To|An|À|Para|A|Aan|Till|Til|Do|Кому|Kime|Προς|אל|إلى|宛先|收件人|받는 사람|Đến|Kepada|Címzett|Komu'.split('|'),
  )('"%s" is whom it goes to', (word) => expect(readLabel(word)).toBe('to'));

  it.each(['A visit', 'Do it', 'from Dana', 'To do', 'Von Berg', 'Toronto', ''])('"%s" is no label', (text) =>
    expect(readLabel(text)).toBeNull(),
  );

  it.each(['Send', 'Send \u202a(Ctrl-Enter)\u202c', 'Nachricht senden', 'Envoyer', 'メールを送信', 'إرسال', 'Wyślij'])(
    '"%s" sends',
    (label) => expect(saysSend(label)).toBe(true),
  );

  it.each(['Send later', 'Sent', 'Später senden', '予約送信', 'Save draft', 'Sender', 'Programar envío', ''])(
    '"%s" doesn’t send, or not now',
    (label) => expect(saysSend(label)).toBe(false),
  );
});

const loadOf = (frame: HTMLIFrameElement) =>
  new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));

describe('drafts', () => {
  const fields = (more: string, to = '<input name="to" value="Tomás Vega &lt;tomas@northfield.example.com&gt;">') =>
    `<form>${to}<input name="subject" value="Crates">${more}<button>Send</button></form>`;

  it('are found in an editor whose frame came late, and again after it was rewritten', async () => {
    const { document, drafts } = open(
      fields('<div id="place"></div><textarea name="body" style="display:none">old</textarea>'),
    );
    expect(drafts).toEqual([]);
    const frame = document.createElement('iframe');
    frame.srcdoc = '<html contenteditable="true"><body><p>first</p></body></html>';
    const loaded = loadOf(frame);
    document.getElementById('place')?.append(frame);
    await loaded;
    const [first] = read(document).drafts;
    expect(first?.text()).toBe('first');
    if (frame.contentDocument) frame.contentDocument.body.innerHTML = '<p>second</p>';
    const again = read(document).drafts;
    expect(again.map((draft) => draft.text())).toEqual(['second']);
    expect(again[0]?.id).toBe(first?.id);
    expect(again[0]?.recipients).toMatchObject([{ name: 'Tomás Vega', email: 'tomas@northfield.example.com' }]);
  });

  it('are found in a document that is in design mode', async () => {
    const { document } = open(fields('<iframe srcdoc="&lt;body&gt;hello&lt;/body&gt;"></iframe>'));
    const frame = document.querySelector('iframe');
    if (frame) await loadOf(frame);
    const inner = frame?.contentDocument;
    if (inner) Object.defineProperty(inner, 'designMode', { value: 'on' });
    expect(read(document).drafts.map((draft) => draft.text().trim())).toEqual(['hello']);
  });

  it('have one person for one chip, commas and brackets and all', () => {
    const chip =
      '<div class="to"><label>To</label><ul><li class="chip" title="&quot;Okafor, Daniel (Procurement)&quot; &lt;daniel@northfield.example.com&gt;">Okafor, Daniel (Procurement)</li><li class="chip">Vega, Tomás</li></ul><input name="to"></div>';
    const [draft] = open(fields('<textarea name="body" rows="9">hi</textarea>', chip)).drafts;
    expect(draft?.recipients).toEqual([
      { role: 'recipient', name: 'Okafor, Daniel (Procurement)', email: 'daniel@northfield.example.com' },
      { role: 'recipient', name: 'Vega, Tomás' },
    ]);
  });

  it('never go to the user, nor to whom the From field names', () => {
    const to = `<select name="from"><option>Alex &lt;${ME}&gt;</option></select><input name="to" value="${ME}, dana@x.example.com">`;
    const [draft] = open(fields('<textarea name="body" rows="9">hi</textarea>', to)).drafts;
    expect(draft?.recipients.map(({ email }) => email)).toEqual(['dana@x.example.com']);
  });

  it.each([
    ['a comment', '<form><textarea rows="5"></textarea><button>Send</button></form>'],
    [
      'a chip that is being changed',
      '<div><input name="to"><span contenteditable="true">dana@x.example.com</span><button>Send</button></div>',
    ],
    ['notes beside nothing', '<main><div contenteditable="true" role="textbox">note</div></main>'],
    [
      'a text nobody may change',
      '<form><input name="to"><textarea rows="5" readonly>x</textarea><button>Send</button></form>',
    ],
    [
      'a hidden form',
      '<form hidden><input name="to"><input name="subject"><textarea rows="5">x</textarea><button>Send</button></form>',
    ],
    [
      'a form that saves',
      '<form><input name="to"><input name="subject"><textarea rows="5">x</textarea><button type="button">Save</button></form>',
    ],
  ])('%s is none', (_what, body) => expect(open(body).drafts).toEqual([]));
});

describe('pages that are none of a webmail', () => {
  it.each([
    [
      'an article',
      '<article><h1>On pipes</h1><p>From: Dana &lt;dana@x.example.com&gt;</p></article>',
      'https://news.example.com/a',
    ],
    [
      'a list of staff',
      `<ul>${'<li><b title="p@x.example.com">P</b> <span>who does a lot of things for us here</span></li>'.repeat(9)}</ul>`,
      'https://x.example.com/team',
    ],
    ['a page of the browser', '<a href="mailto:a@x.example.com">a</a>', 'about:blank'],
  ])('%s', (_what, body, address) => {
    const { sighting, drafts } = open(body, 'Page', address);
    expect(sighting).toBeNull();
    expect(drafts).toEqual([]);
  });
});
