import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type SiteRule, TAUGHT_FOUND, TAUGHT_GONE, type TaughtPart } from '../../../core/site-rule';
import { generic } from '..';
import { taughtSite } from '.';
import { makeRule } from './make-rule';
import { candidatesFor, understand } from './understand';

const ADDRESS = 'https://post.dock.example.net/app';
const ME = 'alex.moreno@example.com';
const WORDS = 'The second hall leaks again where the new pipe meets the old one, and each crew blames the other.';
const account = `<div class="account-name">${ME}</div>`;
const who = (name: string, part = 'writer') => `<b class="${part}" data-ref="${name}@x.example.com">${name}</b>`;
const mailOf = (header: string, words = WORDS) =>
  `${account}<div class="sheet"><div class="top">${header}</div><div class="paper"><p>${words}</p></div></div>`;

function open(body: string, title = 'Post'): Document {
  const window = new Window({ url: ADDRESS });
  window.document.write(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`);
  return window.document as unknown as Document;
}

const find = (document: Document, css: string): Element => {
  const found = document.querySelector(css);
  if (!found) throw new Error(css);
  return found;
};

/** A rule from a mail with these parts. */
function learn(document: Document, parts: Partial<Record<TaughtPart, string>>): SiteRule {
  const shown = Object.entries(parts).map(([part, css]) => ({
    part: part as TaughtPart,
    element: find(document, css),
  }));
  const made = makeRule(document, new URL(ADDRESS), shown);
  if ('problem' in made) throw new Error(made.problem);
  return { host: 'post.dock.example.net', taughtAt: 0, ...made.rule };
}

const rule = learn(open(mailOf(`${who('dana')}${who('raj', 'reader')}`)), { sender: '.writer', recipient: '.reader' });
const read = (body: string, title?: string) => taughtSite(generic, rule).readPage(open(body, title), new URL(ADDRESS));

describe('a taught page', () => {
  it('is about its sender', () => {
    expect(read(mailOf(`${who('ines')}${who('raj', 'reader')}${who('lena', 'reader')}`))).toMatchObject({
      focus: { email: 'ines@x.example.com', name: 'ines' },
      people: [{ email: 'ines@x.example.com' }, { email: 'raj@x.example.com' }, { email: 'lena@x.example.com' }],
      account: ME,
      path: [TAUGHT_FOUND, 'from', 'fit:100', 'account:named'],
    });
  });

  it('never makes the user a contact: of a mail of their own the only reader is meant, of two nobody', () => {
    const mine = who('me').replace('me@x.example.com', ME);
    expect(read(mailOf(`${mine}${who('raj', 'reader')}`))?.focus?.email).toBe('raj@x.example.com');
    expect(read(mailOf(`${mine}${who('raj', 'reader')}${who('lena', 'reader')}`))?.focus).toBeUndefined();
  });

  it('with a name only is known by nobody', () => {
    const sighting = read(mailOf('<b class="writer">Dana</b>'));
    expect(sighting?.confidence).toBeLessThan(0.5);
    expect(sighting?.focus?.email).toBeUndefined();
  });

  it('in a folder of sent mail, on a page that doesn’t say whose it is, is about nobody', () => {
    const body = mailOf(who('dana')).replace(account, '');
    expect(read(body, 'Post')?.focus?.email).toBe('dana@x.example.com');
    expect(read(body, 'Sent - Post')?.focus).toBeUndefined();
  });

  it('with two writers in a thread asks, with both to choose from', () => {
    const mail = (name: string) =>
      `<div class="sheet"><div class="top">${who(name)}<i>4 Feb 2026</i></div><div class="paper"><p>${WORDS}</p></div></div>`;
    const sighting = read(`${account}${mail('dana')}${mail('ines')}`);
    expect(sighting).toMatchObject({ view: 'thread', confidence: 0.3 });
    expect(sighting?.people.map(({ name }) => name)).toEqual(['dana', 'ines']);
  });

  it('is no list: rows that are built like it are about nobody', () => {
    const rows = Array.from(
      { length: 6 },
      (_, at) => `<div class="sheet" role="option"><div class="top">${who(`p${at}`)}<i>4 Feb</i></div></div>`,
    );
    expect(read(`${account}${rows.join('')}`)?.focus).toBeUndefined();
    const one = read(`${account}<div class="sheet" role="option"><div class="top">${who('p')}</div></div>`);
    expect(one?.focus).toBeUndefined();
  });

  it('without anything else of a mail beside the sender is none', () => {
    expect(read(`${account}<div class="sheet"><div class="top">${who('dana')}</div></div>`)?.focus).toBeUndefined();
  });

  it('that is built in another way now shows nobody by the other reader’s guess', () => {
    const header = `<h3>Crates</h3><dl><dt>From:</dt><dd><a href="mailto:tomas@x.example.com">Tomás</a></dd><dt>To:</dt><dd><a href="mailto:${ME}">Alex</a></dd></dl>`;
    const body = `${account}<main>${header}<div class="message-body"><p>${WORDS}</p></div></main>`;
    expect(generic.readPage(open(body), new URL(ADDRESS))?.focus?.email).toBe('tomas@x.example.com');
    const sighting = read(body);
    expect(sighting).toMatchObject({ confidence: 0.3, people: [{ email: 'tomas@x.example.com' }] });
    expect(sighting?.focus).toBeUndefined();
    expect(sighting?.path[0]).toBe(TAUGHT_GONE);
  });

  it('of another host is left alone', () => {
    expect(taughtSite(generic, rule).matches(open(''), new URL('https://other.example/'))).toBe(false);
  });
});

describe('what is shown', () => {
  const header = `${who('dana')}<label>To:</label>${who('raj', 'reader')}<span class="me">${ME}</span>`;
  const long = mailOf(header, WORDS.repeat(4));
  const refusal = (body: string, part: TaughtPart, css: string) => {
    const document = open(body);
    const meant = understand(document, part, find(document, css));
    return 'refused' in meant ? meant.refused : meant.people.map(({ email, name }) => email ?? name).join();
  };

  it.each<[string, TaughtPart, string, string]>([
    ['a name', 'sender', '.writer', 'dana@x.example.com'],
    ['the user', 'sender', '.me', 'own'],
    ['who stands behind “To:”', 'sender', '.reader', 'recipient'],
    ['the same as a recipient', 'recipient', '.reader', 'raj@x.example.com'],
    ['the whole header', 'sender', '.top', 'several'],
    ['the mail’s words', 'sender', '.paper p', 'in-words'],
    ['nothing', 'sender', '.account-name + .sheet > .top > label', 'nobody'],
    ['a long text', 'subject', '.sheet', 'no-text'],
    ['no editor', 'editor', '.top', 'no-editor'],
    ['no field', 'field', '.top', 'no-field'],
  ])('%s', (_what, part, css, said) => {
    expect(refusal(long, part, css)).toBe(said);
  });

  it('a row of the list', () => {
    const row = `<ul>${`<li role="option">${who('p')}<i>4 Feb</i></li>`.repeat(5)}</ul>`;
    expect(refusal(row, 'sender', 'li b')).toBe('in-list');
  });

  it('what a mail’s words quote, or a frame of them holds', () => {
    expect(refusal(mailOf(who('dana'), `<blockquote>${who('eve', 'quoted')}</blockquote>`), 'sender', '.quoted')).toBe(
      'in-words',
    );
  });

  it('a click beside the address finds it, a name and its address in parts of their own', () => {
    const body = mailOf('<span class="writer"><em>Dana Roe</em> <small>dana@x.example.com</small></span>');
    const document = open(body);
    expect(understand(document, 'sender', find(document, 'em'))).toMatchObject({
      people: [{ name: 'Dana Roe', email: 'dana@x.example.com' }],
    });
  });

  it('names in paragraphs are names', () => {
    const header =
      '<p class="name" data-ref="dana@x.example.com">Dana Roe</p><p class="to" data-ref="raj@x.example.com">Raj</p>';
    const document = open(mailOf(header));
    const own = learn(document, { sender: '.name', recipient: '.to' });
    expect(taughtSite(generic, own).readPage(document, new URL(ADDRESS))).toMatchObject({
      focus: { email: 'dana@x.example.com' },
      people: [{ name: 'Dana Roe' }, { name: 'Raj' }],
    });
  });

  it('by keys: those who can be meant, in the order of the page', () => {
    const document = open(long);
    expect(candidatesFor(document, 'sender').map((each) => each.className)).toEqual(['writer']);
    expect(candidatesFor(document, 'recipient').map((each) => each.className)).toEqual([
      'account-name',
      'writer',
      'reader',
      'me',
    ]);
  });

  it('makes no rule where the page has two parts that are built the same', () => {
    const document = open(`${account}<div><div>${who('dana')}</div><div>${who('ines')}</div></div>`);
    document.querySelectorAll('b')[1]?.setAttribute('data-ref', 'eve@x.example.com');
    const [, second] = document.querySelectorAll('b');
    const made = makeRule(document, new URL(ADDRESS), second ? [{ part: 'sender', element: second }] : []);
    if ('rule' in made) {
      const site = taughtSite(generic, { host: 'post.dock.example.net', taughtAt: 0, ...made.rule });
      expect(site.readPage(document, new URL(ADDRESS))?.focus?.email).toBe('eve@x.example.com');
    } else expect(made.problem).toBe('not-told-apart');
    expect(makeRule(document, new URL(ADDRESS), [])).toEqual({ problem: 'nothing' });
  });
});
