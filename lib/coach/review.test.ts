import { describe, expect, it } from 'vitest';
import { expectSound, GOOD, mail, marked, PITCH } from '../../tests/corpus/sample-drafts';
import { explainScore, questionsForLine, reviewDraft } from './index';

describe('a pitch', () => {
  const review = reviewDraft(mail(PITCH));

  it('is called one, with findings in several categories, each with a reason', () => {
    expect(review.verdict).toBe('pitch');
    expect(new Set(review.findings.map(({ category }) => category)).size).toBeGreaterThanOrEqual(4);
    for (const { why, instead } of review.findings) expect(why.length * (instead?.length ?? 0)).toBeGreaterThan(0);
    expect(review.score).toBeLessThan(60);
    expectSound(mail(PITCH), review);
  });

  it('has its score explained by parts that add up', () => {
    const lost = explainScore(review).reduce((sum, { points }) => sum + points, 0);
    expect(review.score).toBe(Math.max(0, 100 - lost));
  });

  it('loses the findings of a rule or category that the user switched off', () => {
    const category = review.findings[0]?.category ?? 'hype';
    expect(
      reviewDraft(mail(PITCH), { rulesOff: [category] }).findings.map((finding) => finding.category),
    ).not.toContain(category);
    const ruleId = review.findings.at(-1)?.ruleId ?? '';
    expect(reviewDraft(mail(PITCH), { rulesOff: [ruleId] }).findings.map((finding) => finding.ruleId)).not.toContain(
      ruleId,
    );
  });

  it('gets the same answer twice', () => {
    expect(reviewDraft(mail(PITCH))).toEqual(review);
  });

  it('shows in the row of bars as the writer’s', () => {
    expect(review.sentences.filter(({ serves }) => serves === 'writer').length).toBeGreaterThan(
      review.sentences.length / 2,
    );
    expect(review.measures.selfShare).toBeGreaterThan(0.5);
  });
});

describe('an issue-centred mail', () => {
  it('is left alone', () => {
    const review = reviewDraft(mail(GOOD));
    expect(marked(review)).toBe('');
    expect(review.verdict).toBe('issue-centred');
    expect(review.score).toBe(100);
    expect(review.measures.questions).toBe(2);
  });

  it('with a pitch behind it is mixed, and only the pitch is marked', () => {
    const text = `${GOOD.replace('\n\nRegards\nTom', '')}\n\nOur platform monitors every valve and guarantees zero downtime. Do you have 15 minutes for a demo on Thursday?\n\nRegards\nTom`;
    const review = reviewDraft(mail(text));
    expect(review.verdict).toBe('mixed');
    expect(marked(review)).toMatch(/platform/);
    expect(marked(review)).not.toMatch(/half past five|crew/);
  });
});

describe('mail that is not prospecting', () => {
  it.each([
    [
      'invoice',
      'Dear Sir or Madam,\n\nInvoice 4471 of 3 March is still unpaid. Please transfer the amount by Friday at the latest.\n\nKind regards\nAccounts',
    ],
    [
      'family',
      'Hi Mum,\n\nJust checking in, how is the knee? We would love to come on Sunday. Can I bring anything?\n\nLove\nKate',
    ],
    [
      'internal',
      'Hi all,\n\nReminder that timesheets are due today by five. If the system is slow, use the paper form.\n\nThanks\nPayroll',
    ],
    [
      'support',
      'Hi Ben,\n\nI have reset your password, you will get a mail in a few minutes. If it still fails, please tell me which browser you use.\n\nBest\nMagda\nSupport',
    ],
  ])('%s is left alone', (_what, text) => {
    const review = reviewDraft(mail(text));
    expect(marked(review)).toBe('');
    expect(review.verdict).toBe('not-prospecting');
    expect(review.score).toBe(100);
  });
});

describe('questions', () => {
  it('are made of the draft’s own words, and say so', () => {
    const { questions } = reviewDraft(
      mail('Hi Lee,\n\nI would love to show you how our app cuts the no-shows in your booking process.\n\nPepe'),
    );
    expect(questions).toHaveLength(3);
    expect(
      questions.some(
        ({ text, from }) => text.includes('your booking process') && from.includes('your booking process'),
      ),
    ).toBe(true);
  });

  it('stay concrete when the draft names nothing of theirs', () => {
    const { questions } = reviewDraft(mail('Hi,\n\nWe are the best.\n'));
    expect(questions).toHaveLength(3);
    for (const { text } of questions) expect(text).toMatch(/^(?:Who|What|Which|Where|How).*\?$/);
  });

  it('for a marked line are about that line first', () => {
    const first = 'I would love to show you how our app cuts the no-shows in your booking process.';
    const second = 'We are the leading partner for your roof inspections.';
    const review = reviewDraft(mail(`Hi Lee,\n\n${first} ${second}\n\nPepe`));
    const [ofFirst, ofSecond] = [questionsForLine(first, review), questionsForLine(second, review)];
    expect(ofFirst[0]?.text).toContain('your booking process');
    expect(ofSecond[0]?.text).toContain('your roof inspections');
    for (const questions of [ofFirst, ofSecond]) {
      expect(questions).toHaveLength(3);
      expect(new Set(questions.map(({ shape }) => shape)).size).toBe(3);
    }
    expect(questionsForLine('We are the best.', review)).toEqual(review.questions);
  });
});
