import { expect, test } from 'vitest';
import { markPhrases } from '../../lib/core/own-phrase';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/settings';
import type { DraftView } from '../../lib/messages/protocol';
import { checkedFile, NOW } from '../../tests/record/checked-file';
import { coachContext, coachState } from './coach-of-draft';

const to = (...mails: string[]) => mails.map((email) => ({ email, role: 'recipient' as const }));
const draft: DraftView = {
  id: 'd1',
  kind: 'new',
  channel: 'mail',
  recipients: to('dana@harbour.example'),
  text: 'Hi',
  quoted: [],
  current: true,
  resting: ['guilt'],
  off: false,
};
const ORIGIN = 'https://mail.google.com';
const around = (files: ReturnType<typeof checkedFile>[], more: Partial<Settings> = {}) => ({
  settings: { ...DEFAULT_SETTINGS, ...more },
  origin: ORIGIN,
  all: files,
  now: NOW,
});
const plain = checkedFile({});
const off = checkedFile({ contact: { ...plain.contact, coachOff: true } });
const rest = (about: string, until?: number) =>
  checkedFile({ snoozes: [{ id: about, contactId: 'c', about, at: NOW, ...(until === undefined ? {} : { until }) }] });

test('the coach of the panel goes by the user’s rules: everywhere, in this draft, and for whom it is', () => {
  const settings = {
    rulesOff: ['hype'],
    allowedWords: [{ id: '1', words: 'we help', ruleId: 'x', at: 1 }],
    ownPhrases: [{ id: 'p', words: 'synergy', category: 'jargon' }],
  };
  expect(coachContext(draft, around([rest('rule:buzzwords')], settings))).toEqual({
    rulesOff: ['hype', 'guilt', 'buzzwords'],
    allowed: ['we help'],
    phrases: markPhrases(settings.ownPhrases),
  });
  // Dismissed once, or resting for one of two only: it is still said.
  expect(coachContext(draft, around([rest('rule:buzzwords', NOW)])).rulesOff).toEqual(['guilt']);
  const two = { ...draft, recipients: to('a@x.example', 'b@x.example') };
  expect(coachContext(two, around([rest('rule:buzzwords'), plain])).rulesOff).toEqual(['guilt']);
  expect(coachContext(two, around([rest('rule:buzzwords')])).rulesOff).toEqual(['guilt']);
});

test('it is silent for everybody, or for nobody; a site that is off comes first', () => {
  expect(coachState(draft, around([plain]))).toEqual({ origin: ORIGIN });
  const silence = { why: 'people', people: [{ id: 'c', name: off.contact.goesBy ?? off.contact.name }] };
  expect(coachState(draft, around([off]))).toEqual({ origin: ORIGIN, silence });
  const two = { ...draft, recipients: to('a@x.example', 'b@x.example') };
  expect(coachState(two, around([off]))).toEqual({ origin: ORIGIN });
  expect(coachState(two, around([off, off])).silence).toMatchObject({ why: 'people' });
  expect(coachState({ ...draft, recipients: [] }, around([])).silence).toBeUndefined();
  expect(coachState(draft, around([off], { coachOffOrigins: [ORIGIN] })).silence).toEqual({
    why: 'site',
    origin: ORIGIN,
  });
});

test('a rule that was waved away twice just now is offered', () => {
  const allowedWords = ['a', 'b'].map((words) => ({ id: words, words, ruleId: 'guilt', at: NOW - 1 }));
  expect(coachState(draft, around([], { allowedWords })).offer).toBe('guilt');
  expect(coachState(draft, around([], { allowedWords: allowedWords.slice(1) })).offer).toBeUndefined();
});
