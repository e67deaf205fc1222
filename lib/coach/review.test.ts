import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Context, type Draft, explainScore, type Review, reviewDraft } from './index';

const mail = (text: string, more: Partial<Draft> = {}): Draft => ({ text, channel: 'mail', kind: 'new', ...more });

const PITCH = `Hi Dana,

I hope this email finds you well. My name is Tom and I'm an account executive at Rivet.

Our award-winning platform helps manufacturers save up to 40% on maintenance. We work with over 300 companies like yours, including Northmoor and Vale.

Do you have 15 minutes this week for a quick demo? You can book a slot here: https://cal.example/tom

Best regards,
Tom Reid
Rivet Ltd, the leading platform for maintenance`;

const GOOD = `Hi Dana,

Three of the plants along the river told me that the new pumps trip at the shift change and never in between. One of them found that the outgoing crew closes a valve which the incoming crew doesn't know about.

How do you hand over at half past five? And who would notice first if a valve was left shut?

Regards
Tom`;

const marked = (review: Review): string => review.findings.map(({ actual }) => actual).join(' | ');

function expectSound(draft: Draft, review: Review): void {
  let last = 0;
  for (const { start, end, actual, severity } of review.findings) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(draft.text.length);
    expect(actual).toBe(draft.text.slice(start, end));
    expect([1, 2, 3]).toContain(severity);
    last = end;
  }
  expect(review.score).toBeGreaterThanOrEqual(0);
  expect(review.score).toBeLessThanOrEqual(100);
  expect(review.questions.length).toBeLessThanOrEqual(3);
  expect(review.measures.selfShare).toBeGreaterThanOrEqual(0);
  expect(review.measures.selfShare).toBeLessThanOrEqual(1);
}

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

describe('guards', () => {
  it('1: quoted replies, forwarded mail, signatures, footers and device lines are never marked', () => {
    const quoted = [
      `Thanks, see you there.\n\nTom\n\nOn Mon, 3 Mar 2025 at 14:40, Ann Vale <ann@vale.example> wrote:\n> ${PITCH.replaceAll('\n', '\n> ')}`,
      `FYI\n\n---------- Forwarded message ----------\nFrom: Tom\n\n${PITCH}`,
      `See below.\n\nFrom: Tom Reid <tom@rivet.example>\nSent: Monday\nSubject: Rivet\n\n${PITCH}`,
      'Tuesday is fine.\n\n-- \nTom Reid\nRivet, the award-winning platform trusted by 300 firms. Book a demo today!',
      'Tuesday is fine.\n\nSent from my phone. Book your free demo today',
    ];
    for (const text of quoted) expect(marked(reviewDraft(mail(text, { kind: 'reply' })))).toBe('');
    const review = reviewDraft(mail(PITCH));
    expect(review.findings.every(({ end }) => end <= PITCH.indexOf('Best regards'))).toBe(true);
  });

  it('1: ranges that the page calls quoted are never marked', () => {
    const text = `See you at ten.\n\n${PITCH}`;
    expect(marked(reviewDraft(mail(text, { quoted: [[16, text.length]] })))).toBe('');
  });

  it('2: speech that is only quoted is not the writer’s', () => {
    const text =
      'Hi Callum,\n\nYour first line, "we are the leading provider of scalable solutions", is about us. What do you know of her week?\n\nRhian';
    expect(marked(reviewDraft(mail(text)))).not.toMatch(/leading provider/);
  });

  it('4: what they asked for may be told', () => {
    const recipients = [
      { lastFromThem: 'Could you send me a price and tell me what your platform does? A demo would be good too.' },
    ];
    const review = reviewDraft(mail(PITCH, { kind: 'reply' }), { recipients });
    const categories = review.findings.map(({ category }) => category);
    for (const category of ['product-pitch', 'feature-dump', 'premature-ask'])
      expect(categories).not.toContain(category);
  });

  it('5: to a customer only what is never helpful is marked; to a friend nothing', () => {
    const known = reviewDraft(mail(PITCH), { recipients: [{ stage: 'customer' }] });
    for (const { category } of known.findings)
      expect(['hype', 'check-in', 'bump-guilt', 'unsupported-claim']).toContain(category);
    expect(marked(reviewDraft(mail(PITCH), { recipients: [{ stage: 'friend' }] }))).toBe('');
  });

  it('6: while a meeting is being arranged, dates are no premature ask', () => {
    const recipients = [{ lastFromThem: 'Tuesday at 10 or Thursday would suit me.' }];
    const draft = mail(
      'Hi Dana,\n\nThursday at 10 works. Shall I call you, or do you have time to meet at the plant?\n\nTom',
      { kind: 'reply' },
    );
    expect(marked(reviewDraft(draft, { recipients }))).toBe('');
  });

  it('12: a template is one word, and offsets still fit', () => {
    const draft = mail(PITCH.replace('Hi Dana', 'Hi {{first_name}}').replace('Northmoor', '{{reference}}'));
    expectSound(draft, reviewDraft(draft));
  });

  it.each([
    [
      'German',
      'Sehr geehrte Frau Berg,\n\nwir sind der führende Anbieter von Plattformen für die Wartung und würden Ihnen gerne in 15 Minuten zeigen, wie Sie 40 % sparen. Haben Sie am Donnerstag Zeit für ein Gespräch?\n\nMit freundlichen Grüßen',
    ],
    [
      'French',
      'Bonjour Madame,\n\nNous sommes le leader des plateformes de maintenance et nous aimerions vous montrer en 15 minutes comment vous pouvez réduire vos coûts. Êtes-vous disponible jeudi ?\n\nCordialement',
    ],
    ['Greek', 'Καλημέρα σας, είμαστε η κορυφαία πλατφόρμα συντήρησης. Έχετε δεκαπέντε λεπτά αυτή την εβδομάδα;'],
    [
      'Hungarian',
      'Kedves Anna, mi vagyunk az ország vezető karbantartási szoftvere, és szeretnénk önnek megmutatni egy bemutatót. Van 15 perce a héten?',
    ],
  ])('13: %s is left in peace', (_language, text) => {
    const review = reviewDraft(mail(text));
    expect(review.findings).toEqual([]);
    expect(review.verdict).toBe('not-prospecting');
  });

  it('14: findings never overlap, and a list is one finding', () => {
    const text =
      'Hi there,\n\nWe are expert in the following services:\n- web design and SEO\n- mobile apps\n- cloud migration\n- digital marketing\n\nCan we schedule a quick call this week?\n\nRegards\nAmit';
    const review = reviewDraft(mail(text));
    expectSound(mail(text), review);
    expect(review.findings.length).toBeLessThanOrEqual(4);
  });

  it('15: no advice ever asks to leave out who is writing or how to opt out', () => {
    for (const { instead } of reviewDraft(mail(PITCH)).findings)
      expect(instead).not.toMatch(
        /\b(?:remove|delete|hide|leave out|drop)\b.{0,30}\b(?:your name|identity|unsubscribe|opt.?out|address)\b/i,
      );
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
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['blank', ' \n\t\n '],
    ['one word', 'Hello'],
    ['marks only', '?!… — ;;; ,,, "'],
    [
      'no punctuation',
      'hi dana we are the leading platform can we have a quick call tomorrow our tool saves 40 percent',
    ],
    ['all caps', PITCH.toUpperCase()],
    ['emoji', '🚀🚀🚀 Hi Dana 🎉 We just launched 👩‍👩‍👧‍👦 an amazing app!!! 🔥 Book a demo 👉 now'],
    ['bold Unicode', 'Hi Dana,\n\n𝗢𝘂𝗿 𝗽𝗹𝗮𝘁𝗳𝗼𝗿𝗺 𝗵𝗲𝗹𝗽𝘀 𝘆𝗼𝘂 𝘀𝗮𝘃𝗲 𝟰𝟬%. Do you have 15 minutes for a demo?'],
    ['lone surrogate', 'Hi \ud83d Dana, our platform \udc00 helps. Quick call?'],
    ['hard wraps', PITCH.replace(/(.{30,40}) /g, '$1\n')],
    ['windows line ends', PITCH.replaceAll('\n', '\r\n')],
  ])('%s', (_what, text) => {
    const draft = mail(text);
    expectSound(draft, reviewDraft(draft));
  });

  it('finds the pitch in Windows line ends and hard wraps too', () => {
    expect(reviewDraft(mail(PITCH.replaceAll('\n', '\r\n'))).verdict).toBe('pitch');
    expect(reviewDraft(mail(PITCH.replace(/(.{60,70}) /g, '$1\n'))).verdict).toBe('pitch');
  });

  it('200 kB take no longer than a blink', () => {
    const texts = [
      `${PITCH.slice(0, 400)}\n\n`.repeat(500),
      'a '.repeat(100_000),
      'a'.repeat(200_000),
      `"${'( '.repeat(100_000)}`,
      '> '.repeat(100_000),
      '1.'.repeat(100_000),
    ];
    reviewDraft(mail(PITCH));
    for (const text of texts) {
      const before = performance.now();
      expectSound(mail(text), reviewDraft(mail(text)));
      expect(performance.now() - before).toBeLessThan(1500);
    }
  });

  it('any text at all gives a sound review', () => {
    const words = PITCH.split(/(?<=\s)/);
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...words, '\n', '\n\n', '> ', '-- \n', '{{x}}', '"', '- ', '1. '),
    );
    const contexts = fc.record<Context>({
      rulesOff: fc.constantFrom([], ['hype'], ['product-pitch', 'status-claim']),
      recipients: fc.constantFrom([], [{ stage: 'customer' as const }], [{ lastFromThem: 'Tuesday?' }]),
    });
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }),
        fc.constantFrom('new', 'reply', 'message', 'unknown'),
        contexts,
        (list, kind, context) => {
          const draft = mail(list.join(''), { kind });
          expectSound(draft, reviewDraft(draft, context));
        },
      ),
      { numRuns: 150, seed: 11 },
    );
  }, 30_000);
});
