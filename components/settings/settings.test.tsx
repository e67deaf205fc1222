// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { privacy, settings as words } from '../../lib/locales';
import { axeFindings, named, settle, show, type } from '../../tests/gallery/render';
import { DataCounts } from './data-counts';
import { NeverHere } from './never-here';
import { PrivacyText } from './privacy-text';
import { Quiet } from './quiet';
import { ShortcutList } from './shortcut-list';
import type { SiteRow } from './site-switches';
import { Sites, type SitesProps } from './sites';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const site = (state: SiteRow['state']): SiteRow => ({ id: 'gmail', name: 'Gmail', hosts: 'mail.google.com', state });

function sites(more: Partial<SitesProps> = {}) {
  const actions = {
    switchSite: vi.fn(),
    askAgain: vi.fn(),
    setLinkedIn: vi.fn(),
    checkAddress: vi.fn((typed: string) =>
      typed.includes('.')
        ? { origin: `http://${typed}`, host: typed, plain: true }
        : { problem: words.webmail.problems.nonsense },
    ),
    addWebmail: vi.fn(),
  };
  const node = <Sites sites={[site('off')]} linkedin={{ level: 'off', refused: false }} actions={actions} {...more} />;
  return { node, actions };
}

describe('where it may read', () => {
  test.each([
    ['off', undefined],
    ['on', undefined],
    ['asking', words.sites.asking],
    ['refused', words.sites.refused('Gmail')],
    ['gone', words.sites.gone('Gmail')],
  ] as const)('a site that is %s', async (state, shown) => {
    const place = await show(sites({ sites: [site(state)] }).node, done.signal);
    if (shown) expect(place.textContent).toContain(shown);
    const on = place.querySelector('[role=switch]')?.getAttribute('aria-checked');
    expect(on).toBe(String(state === 'on' || state === 'gone' || state === 'asking'));
    expect(await axeFindings(place)).toEqual([]);
  });

  test('a click asks for that site', async () => {
    const { node, actions } = sites();
    const place = await show(node, done.signal);
    await settle(() => place.querySelector<HTMLElement>('[role=switch]')?.click());
    expect(actions.switchSite).toHaveBeenCalledWith('gmail', true);
  });

  test('a webmail of one’s own is removed, not switched off', async () => {
    const own = { id: 'http://127.0.0.1:31080', name: '127.0.0.1:31080', hosts: 'Your webmail', own: true } as const;
    const { node, actions } = sites({ sites: [{ ...own, state: 'on' }] });
    const place = await show(node, done.signal);
    await settle(() => named(place, words.sites.remove('127.0.0.1:31080')).click());
    expect(actions.switchSite).toHaveBeenCalledWith('http://127.0.0.1:31080', false);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('access that is gone can be asked for again', async () => {
    const { node, actions } = sites({ sites: [site('gone')] });
    const place = await show(node, done.signal);
    await settle(() => named(place, words.sites.askAgain).click());
    expect(actions.askAgain).toHaveBeenCalledWith('gmail');
  });

  test('nonsense is refused kindly; plain http needs a second yes', async () => {
    const { node, actions } = sites();
    const place = await show(node, done.signal);
    const field = place.querySelector('form input');
    const form = place.querySelector('form');
    await type(field, 'nonsense');
    await settle(() => form?.requestSubmit());
    expect(place.querySelector('[role=alert]')?.textContent).toBe(words.webmail.problems.nonsense);
    await type(field, 'mail.example.com');
    await settle(() => form?.requestSubmit());
    expect(actions.addWebmail).not.toHaveBeenCalled();
    expect(place.textContent).toContain(words.webmail.plain('mail.example.com'));
    await settle(() => form?.requestSubmit());
    expect(actions.addWebmail).toHaveBeenCalledWith('http://mail.example.com');
    expect(await axeFindings(place)).toEqual([]);
  });

  test('the risk of reading LinkedIn is said before it is taken', async () => {
    const { node, actions } = sites({ linkedin: { level: 'address', refused: true } });
    const place = await show(node, done.signal);
    expect(place.textContent).toContain(words.linkedin.risk);
    expect(place.textContent).toContain(words.sites.refused('LinkedIn'));
    await settle(() => place.querySelectorAll<HTMLElement>('input[type=radio]')[2]?.click());
    expect(actions.setLinkedIn).toHaveBeenCalledWith('browse');
  });
});

describe('the rest of the settings', () => {
  test('shortcuts are those really set, ours first, with how to set them', async () => {
    const shortcuts = [
      { name: 'check-draft', keys: '' },
      { name: '_execute_action', keys: 'Alt+Shift+N' },
    ];
    const place = await show(<ShortcutList shortcuts={shortcuts} firefox={false} />, done.signal);
    expect([...place.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual(['Alt', 'Shift', 'N']);
    expect(place.querySelector('dt')?.textContent).toBe(words.shortcuts.names._execute_action);
    expect(place.textContent).toContain(words.shortcuts.none);
    expect(place.textContent).toContain('chrome://extensions/shortcuts');
    expect(await axeFindings(place)).toEqual([]);
  });

  test('the never-here list takes hosts and gives them back', async () => {
    const onAdd = vi.fn();
    const onRemove = vi.fn();
    const check = (typed: string) => ({ origin: `https://${typed}` });
    const place = await show(
      <NeverHere origins={['https://bank.example', 'http://127.0.0.1:8000']} {...{ check, onAdd, onRemove }} />,
      done.signal,
    );
    await settle(() => named(place, words.never.remove('http://127.0.0.1:8000')).click());
    expect(onRemove).toHaveBeenCalledWith('http://127.0.0.1:8000');
    await type(place.querySelector('input'), 'health.example');
    await settle(() => place.querySelector('form')?.requestSubmit());
    expect(onAdd).toHaveBeenCalledWith('https://health.example');
    expect(await axeFindings(place)).toEqual([]);
  });

  test('keeping quiet: a pause, a list of hosts, and what private windows mean, each in plain words', async () => {
    const acts = { onPause: vi.fn(), onNever: vi.fn(), onAgain: vi.fn() };
    const quiet = (inPrivate: boolean | null, firefox = false) => (
      <Quiet
        paused={false}
        neverOrigins={['https://clinic.example']}
        {...{ inPrivate, firefox }}
        check={(typed) => ({ origin: `https://${typed}` })}
        {...acts}
      />
    );
    const place = await show(quiet(false), done.signal);
    expect(place.textContent).toContain(words.quiet.private.text);
    expect(place.textContent).toContain(words.quiet.private.refused);
    await settle(() => place.querySelector<HTMLElement>('[role=switch]')?.click());
    expect(acts.onPause).toHaveBeenCalledWith(true);
    await settle(() => named(place, words.never.remove('clinic.example')).click());
    expect(acts.onAgain).toHaveBeenCalledWith('https://clinic.example');
    await type(place.querySelector('form input'), 'bank.example');
    await settle(() => place.querySelector('form')?.requestSubmit());
    expect(acts.onNever).toHaveBeenCalledWith('https://bank.example');
    expect(await axeFindings(place)).toEqual([]);
    const within = await show(quiet(true), done.signal);
    expect(within.textContent).toContain(words.quiet.private.allowed);
    const unknown = await show(quiet(null), done.signal);
    expect(unknown.textContent).not.toContain(words.quiet.private.allowed);
    const firefox = await show(quiet(true, true), done.signal);
    expect(firefox.textContent).toContain(words.quiet.private.firefox.allowed);
  });

  test('counts and the privacy text are whole', async () => {
    const counts = {
      contacts: 30_000,
      identities: 1,
      facts: 0,
      pledges: 0,
      interactions: 0,
      exchanges: 0,
      questions: 0,
      history: 0,
      decisions: 0,
      heard: 0,
      ties: 0,
      trust: 0,
      cards: 0,
      issues: 0,
      issueStates: 0,
      reviews: 0,
      apart: 0,
      erased: 0,
      samples: 8,
    };
    const place = await show(
      <>
        <DataCounts counts={counts} />
        <PrivacyText />
      </>,
      done.signal,
    );
    expect(place.textContent).toContain('30,000');
    expect(place.querySelectorAll('h2')).toHaveLength(privacy.sections.length + 1);
    const shown = [...place.querySelectorAll('dt code')].map((name) => name.textContent);
    expect(shown).toEqual(privacy.permissions.rows.map(({ name }) => name));
    expect(await axeFindings(place)).toEqual([]);
  });
});
