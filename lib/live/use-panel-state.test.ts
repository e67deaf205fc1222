import { describe, expect, it, vi } from 'vitest';
import type { PageRecord } from '../browser/page-of-tab';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import type { Sighting } from '../core/sighting';
import type { ActivePage } from './use-active-page';

vi.mock('../browser/api', () => ({ browser: {} }));
const { stateOfPage } = await import('./use-panel-state');

const ORIGIN = 'https://mail.google.com';
const URL_NOW = `${ORIGIN}/mail/u/0/#inbox/FMfcgz`;
const on: Settings = { ...DEFAULT_SETTINGS, consentAt: 1, origins: [ORIGIN], linkedin: 'address' };
const dana = { email: 'dana@harbour.example', role: 'sender' as const };
const sighting: Sighting = { site: 'gmail', view: 'thread', people: [dana], focus: dana, confidence: 1, path: [] };
const record: PageRecord = { tabId: 1, url: URL_NOW, visit: 1, state: 'read', sighting, how: 'script' };

function page(change: Partial<ActivePage> = {}): ActivePage {
  const tab = { tabId: 1, windowId: 1, url: URL_NOW, incognito: false, loading: false };
  return { tab, origin: ORIGIN, held: true, record, silent: false, ...change };
}

describe('what a page may show before anybody is looked up', () => {
  it.each<[string, ActivePage, Settings, string]>([
    ['a read page', page(), on, 'matching'],
    ['before consent nothing else counts', page(), DEFAULT_SETTINGS, 'no-consent'],
    [
      'a private window',
      page({ tab: { tabId: 1, windowId: 1, url: URL_NOW, incognito: true, loading: false } }),
      on,
      'private-window',
    ],
    ['paused everywhere', page(), { ...on, paused: true }, 'paused'],
    ['a browser page', page({ origin: null, record: null }), on, 'not-a-page'],
    ['a host marked never', page(), { ...on, neverOrigins: [ORIGIN] }, 'never-here'],
    ['a host that is off', page(), { ...on, origins: [] }, 'site-off'],
    ['permission taken back in the browser', page({ held: false }), on, 'host-refused'],
    ['a script that is gone after an update', page({ record: null, silent: true }), on, 'page-outdated'],
    [
      'a page that never finishes loading',
      page({ record: { ...record, state: 'reading', sighting: null } }),
      on,
      'reading',
    ],
    ['nothing told yet', page({ record: null }), on, 'reading'],
    [
      'a page that can’t be read',
      page({ record: { ...record, state: 'unreadable', sighting: null } }),
      on,
      'unreadable',
    ],
    ['a list', page({ record: { ...record, state: 'nobody', sighting: null } }), on, 'nobody'],
  ])('%s', (_name, at, settings, kind) => {
    expect(stateOfPage(at, settings).kind).toBe(kind);
  });

  it('a page whose address the browser hides: a switched-on site that was taken back is named, else nothing is', () => {
    const tab = { tabId: 1, windowId: 1, incognito: false, loading: false };
    const hidden = page({ tab, origin: null, held: false, record: null });
    expect(stateOfPage(hidden, on, ORIGIN)).toEqual({ kind: 'host-refused', origin: ORIGIN });
    expect(stateOfPage(hidden, on).kind).toBe('not-a-page');
    expect(stateOfPage(hidden, { ...on, paused: true }, ORIGIN).kind).toBe('paused');
    expect(stateOfPage(page({ tab: { ...tab, url: 'about:blank' }, origin: null }), on, ORIGIN).kind).toBe(
      'not-a-page',
    );
  });

  it('LinkedIn by address alone: a page without a profile is about nobody, and no script is missed there', () => {
    const origin = 'https://www.linkedin.com';
    expect(stateOfPage(page({ origin, record: null, silent: true }), on).kind).toBe('nobody');
    expect(stateOfPage(page({ origin, record: null }), { ...on, linkedin: 'off' }).kind).toBe('site-off');
  });
});
