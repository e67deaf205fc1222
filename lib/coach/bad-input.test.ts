import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSound, mail, PITCH } from '../../tests/corpus/sample-drafts';
import { type Context, reviewDraft } from './index';

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
    // One that goes back and forth would not be done in the test's time.
    for (const text of texts) expectSound(mail(text), reviewDraft(mail(text)));
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
