import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { editContact } from '../../lib/app/edit-contact';
import { changeSettings, readSettings } from '../../lib/app/settings';
import { restingRules } from '../../lib/core/coach-settings';
import { isOffFor } from '../../lib/core/off-for';
import type { Desk } from '../../lib/data/desk';
import { consentedDesk } from '../../tests/record/desk';
import { clientId, fileOf, save } from '../../tests/record/people';

const GMAIL = 'https://mail.google.com';
let desk: Desk;
vi.mock('../../lib/data/desk', async (original) => ({ ...(await original<object>()), openDesk: () => desk }));
let session: Record<string, unknown>;
vi.mock('../../lib/browser/api', () => ({
  browser: {
    tabs: { query: async () => [{ id: 1 }, { id: 2, incognito: true }, { id: 3 }] },
    storage: {
      session: { get: async () => session, set: async (values: object) => void Object.assign(session, values) },
    },
  },
}));
const tellPage = vi.fn(async (..._: unknown[]) => ({ ok: true, value: null }));
vi.mock('../../lib/messages/channel', () => ({ tellPage }));
const { pageSwitches } = await import('./page-switches');
const { keepTaught } = await import('./taught');

beforeEach(async () => {
  desk = await consentedDesk();
  session = {};
  tellPage.mockClear();
});
const switches = async (origin = GMAIL, full = true) => pageSwitches(await readSettings(desk), full, origin);
const DANA = { email: 'dana@harbour.example', role: 'recipient' } as const;
const RAJ = { email: 'raj@northfield.example', role: 'recipient' } as const;

describe('what a page may know', () => {
  it('of the rules: what is off, what is allowed, what is wanted marked', async () => {
    await changeSettings(desk, {
      rulesOff: ['hype'],
      allowedWords: [{ id: '1', words: 'we help', ruleId: 'we-help', at: 1 }],
      ownPhrases: [{ id: 'p', words: 'synergy', category: 'jargon' }],
    });
    expect(await switches()).toEqual({
      reading: true,
      coaching: true,
      rulesOff: ['hype'],
      allowed: ['we help'],
      phrases: [expect.objectContaining({ ruleId: 'own:p', category: 'jargon' })],
      salt: expect.any(String),
      offFor: expect.any(Array),
    });
  });

  it('of a site where drafts are left alone, and of one that is off: nothing to mark with', async () => {
    await changeSettings(desk, { coachOffOrigins: [GMAIL], allowedWords: [] });
    expect(await switches()).toEqual({ reading: true, coaching: false, rulesOff: [] });
    expect(await switches('https://mail.example')).toMatchObject({ coaching: true });
    expect(await switches('https://mail.example', false)).toEqual({ reading: false, coaching: false, rulesOff: [] });
  });

  it('of people: whether those it writes to are among the silent, and no address', async () => {
    const dana = await save(desk, 'Dana', ['Dana@Harbour.example']);
    await save(desk, 'Raj', [RAJ.email]);
    await editContact(desk, { clientId: clientId(), contactId: dana, patch: { coachOff: true } });
    const [one, two] = [await switches(), await switches()];
    for (const known of [one, two]) {
      expect([[DANA], [RAJ], [DANA, RAJ], []].map((to) => isOffFor(to, known))).toEqual([true, false, false, false]);
      expect(JSON.stringify(known)).not.toMatch(/dana|harbour/i);
    }
    expect(one.offFor).not.toEqual(two.offFor);
  });
});

describe('"Not a pitch" on a card', () => {
  const taught = { ruleId: 'hype', words: 'best in class', on: true, to: [DANA] };

  it('is kept, and every page but those in private windows asks again; its undo likewise', async () => {
    await keepTaught(taught);
    expect((await switches()).allowed).toEqual(['best in class']);
    expect(tellPage.mock.calls).toEqual([
      [1, 'readAgain', {}],
      [3, 'readAgain', {}],
    ]);
    await keepTaught({ ...taught, on: false });
    expect((await switches()).allowed).toEqual([]);
  });

  it('twice for one person lets the rule rest for them, and for nobody else', async () => {
    const dana = await save(desk, 'Dana', [DANA.email]);
    await keepTaught(taught);
    await keepTaught({ ...taught, words: 'leading', to: [DANA, RAJ] });
    expect(restingRules((await fileOf(desk, dana)).snoozes)).toEqual([]);
    await keepTaught({ ...taught, words: 'award winning' });
    expect(restingRules((await fileOf(desk, dana)).snoozes)).toEqual(['hype']);
    const known = await switches();
    expect([isOffFor([DANA], known, 'hype'), isOffFor([DANA], known), isOffFor([RAJ], known, 'hype')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('tells nobody who is in the record: for a stranger it rests likewise, and the list grows by nothing that counts', async () => {
    await save(desk, 'Dana', [DANA.email, 'dana.w@harbour.example']);
    const twice = async (to: typeof DANA | typeof RAJ, on = true) => {
      for (const words of ['best in class', 'leading']) await keepTaught({ ...taught, words, on, to: [to] });
    };
    const before = await switches();
    expect(before.offFor).toHaveLength(32);
    for (const person of [DANA, RAJ]) {
      await twice(person);
      const known = await switches();
      expect([isOffFor([person], known, 'hype'), isOffFor([person], known), known.offFor?.length]).toEqual([
        true,
        false,
        32,
      ]);
      await twice(person, false);
      expect(isOffFor([person], await switches(), 'hype')).toBe(false);
    }
  });
});
