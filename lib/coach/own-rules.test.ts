import { describe, expect, it } from 'vitest';
import { markPhrases } from '../core/own-phrase';
import type { OwnPhrase } from '../core/settings';
import { reviewDraft } from './index';
import { wordingOf } from './own-rules';
import type { Context, Draft } from './types';

const mail = (text: string, more: Partial<Draft> = {}): Draft => ({ text, channel: 'mail', kind: 'new', ...more });
const PITCH =
  'Hi Dana,\n\nI’m reaching out because our best-in-class platform helps firms like Harbour Tiles cut costs by 40%. We are the leading provider of line monitoring. Our dashboard offers live alerts and custom reports. Do you have 15 minutes for a quick demo on Thursday?\n\nBest regards,\nAlex';
const QUIET = 'Hi Mo,\n\nLunch is at one on Friday. Shall we touch base at the door?\n\nAlex';
const phrase = (words: string, more = {}) => ({ id: 'p1', words, category: 'jargon', ...more });
const phrases = (...all: OwnPhrase[]) => markPhrases(all);
const actuals = (draft: Draft, context: Context) => reviewDraft(draft, context).findings.map(({ actual }) => actual);

describe('wording that is no pitch', () => {
  it('is not marked again, in other case, punctuation, names and numbers', () => {
    const [first] = reviewDraft(mail(PITCH)).findings;
    if (!first) throw new Error('nothing marked');
    const allowed = [wordingOf(first.actual)];
    const other = PITCH.replace('Harbour Tiles', '{{company}}').replace('15 minutes', '20 minutes');
    for (const text of [PITCH, PITCH.replace(first.actual, first.actual.toUpperCase()), other])
      expect(actuals(mail(text), { allowed }).map(wordingOf)).not.toContain(wordingOf(first.actual));
  });

  it('leaves other lines marked, and nothing is called good that was only excused', () => {
    const { findings } = reviewDraft(mail(PITCH));
    const allowed = findings.map(({ actual }) => wordingOf(actual));
    expect(actuals(mail(PITCH), { allowed: allowed.slice(0, 1) })).toEqual(findings.slice(1).map((one) => one.actual));
    expect(reviewDraft(mail(PITCH), { allowed })).toMatchObject({ findings: [], verdict: 'not-prospecting' });
  });

  it('is compared without what differs from mail to mail', () => {
    const same = [
      'We helped Harbour Tiles cut scrap by 40%, fast.',
      'we helped Northfield cut scrap by 12 % — fast',
      'We helped {{company}} cut scrap by 7.5%; FAST',
    ];
    expect(same.map(wordingOf)).toEqual(Array(3).fill('we helped # cut scrap by # fast'));
    expect(wordingOf('I hope I’m not late, Dana')).toBe("i hope i'm not late #");
    expect(wordingOf('Dana, we do this')).toBe('# we do this');
    for (const text of [...same, 'x'.repeat(500), '🙂 נועה, we HELP', '', '42'])
      expect(wordingOf(wordingOf(text))).toBe(wordingOf(text));
    expect(wordingOf(`${'we help '.repeat(100)}`).length).toBeLessThanOrEqual(200);
  });
});

describe('the user’s own phrases', () => {
  it('are marked in any kind of mail, which is judged as before', () => {
    const plain = reviewDraft(mail(QUIET));
    const review = reviewDraft(mail(QUIET), { phrases: phrases(phrase('Touch base', { why: 'Say what for.' })) });
    expect(plain.findings).toEqual([]);
    expect(review.findings).toEqual([
      expect.objectContaining({
        ruleId: 'own:p1',
        category: 'jargon',
        severity: 2,
        actual: 'touch base',
        why: 'Say what for.',
      }),
    ]);
    expect({ ...review, findings: [] }).toEqual(plain);
  });

  it('are whole words, in any case, whatever stands between them', () => {
    const found = (text: string) => actuals(mail(text), { phrases: phrases(phrase('let’s sync-up')) });
    expect(found("Shall we? Let's sync up now.")).toEqual(["Let's sync up"]);
    expect(found('Do it. LET’S\nSYNC-UP on the numbers of the day.')).toEqual(['LET’S\nSYNC-UP']);
    expect(found('Outlet’s sync upstream')).toEqual([]);
    expect(actuals(mail('So: (a.*)+b'), { phrases: phrases(phrase('(a.*)+')) })).toEqual(['a']);
    expect(actuals(mail('anything'), { phrases: phrases(phrase('…')) })).toEqual([]);
  });

  it('are left alone in quotes and signatures, and when they rest', () => {
    const text = 'Hi Mo,\n\nsee below.\n\nKind regards\nTouch Base Ltd\n\n> let us touch base';
    expect(actuals(mail(text), { phrases: phrases(phrase('touch base')) })).toEqual([]);
    expect(actuals(mail(QUIET), { phrases: phrases(phrase('touch base')), rulesOff: ['own:p1'] })).toEqual([]);
  });

  it('take their place in a longer mark, and marks stay apart and true', () => {
    const own = phrases(phrase('best in class platform'), phrase('platform', { id: 'p2' }));
    const { findings } = reviewDraft(mail(PITCH), { phrases: own });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('own:p1');
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('own:p2');
    for (const [at, { start, end, actual }] of findings.entries()) {
      expect(PITCH.slice(start, end)).toBe(actual);
      expect(start).toBeGreaterThanOrEqual(findings[at - 1]?.end ?? 0);
    }
  });
});
