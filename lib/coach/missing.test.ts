import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mail, PITCH } from '../../tests/corpus/sample-drafts';
import { reviewDraft } from '.';
import { findMissing } from './missing';

const missingIn = (text: string) => findMissing(text, reviewDraft(mail(text)));

describe('what a draft lacks for its reader', () => {
  test('a pitch without an issue of theirs, a question that is one, or anything to use', () => {
    expect(missingIn(PITCH)).toEqual(['issue', 'use']);
    const told = PITCH.replace(/Do you have[\s\S]*tom\n/, 'I will call you on Thursday.\n');
    expect(missingIn(told)).toEqual(['issue', 'question', 'use']);
  });

  test('nothing is said of a draft that is only begun, nor of other mail', () => {
    expect(missingIn('Our award-winning platform saves up to 40% on maintenance.')).toEqual([]);
    expect(missingIn('')).toEqual([]);
    const other =
      'Hi Ben,\n\nthe invoice for March is still open on our side. Could you check with accounts whether it was paid, and on which day? The number is 4417, and the auditor needs it by Friday.\n\nThanks\nOlga';
    expect(missingIn(other)).toEqual([]);
  });

  test('a good draft lacks nothing: over all labelled ones', () => {
    type Labelled = { text: string; subject?: string; verdict: string };
    const labelled = readFileSync('tests/corpus/drafts-dev.jsonl', 'utf8')
      .trim()
      .split('\n')
      .map((line): Labelled => JSON.parse(line));
    const lacking = (verdict: string) =>
      labelled
        .filter((draft) => draft.verdict === verdict)
        .map(({ text, subject }) => {
          const review = reviewDraft({ text, channel: 'mail', kind: 'unknown', ...(subject ? { subject } : {}) });
          return findMissing(text, review).length > 0;
        });
    expect(lacking('issue-centred').filter(Boolean)).toEqual([]);
    const pitches = lacking('pitch');
    expect(pitches.filter(Boolean).length / pitches.length).toBeGreaterThan(0.8);
  });
});
