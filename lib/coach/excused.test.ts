import { describe, expect, it } from 'vitest';
import { reviewDraft } from './index';

const PITCH = "Hi Dana, I'd love to show you how our award-winning platform helps teams like yours.";
const review = (context: Parameters<typeof reviewDraft>[1]) =>
  reviewDraft({ text: PITCH, channel: 'mail', kind: 'new' }, context);

describe('a pitch that nobody is told of', () => {
  it('is never praised as being about them: to a customer, or with its rules off, nothing is said', () => {
    const told = review({});
    expect(told.verdict).toBe('pitch');
    const off = told.findings.map(({ category }) => category);
    for (const quiet of [review({ recipients: [{ stage: 'customer' }] }), review({ rulesOff: off })]) {
      expect(quiet.findings).toEqual([]);
      expect(quiet.verdict).toBe('not-prospecting');
      expect(quiet.sentences.some(({ serves }) => serves === 'reader')).toBe(false);
    }
  });

  it('marks no single word: a name at the end of a line is no pitch', () => {
    const text = 'Hi Dana, just checking in to see whether you had a chance to look at my last email. Alex';
    const { findings } = reviewDraft({ text, channel: 'mail', kind: 'new' });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ actual }) => actual)).not.toContain('Alex');
  });
});

describe('questions made of the draft’s own words', () => {
  const texts = (text: string, subject = '') =>
    reviewDraft({ text, subject, channel: 'mail', kind: 'new' }).questions.map((question) => question.text);

  it('never turn the generic question round: "your biggest challenges" names nothing of theirs', () => {
    expect(texts('Hello Maren, what are your biggest challenges this year?').join(' ')).not.toMatch(/challenge/);
  });

  it('name a thing once, and in words that stand in the draft', () => {
    const asked = texts('We save you time on shift handovers and your scheduling process.');
    expect(asked.join(' ')).toContain('your scheduling process');
    expect(asked.filter((text) => /(?<!your )scheduling process/.test(text))).toEqual([]);
  });
});
