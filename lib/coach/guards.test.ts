import { describe, expect, it } from 'vitest';
import { expectSound, mail, marked, PITCH } from '../../tests/corpus/sample-drafts';
import { reviewDraft } from './index';

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
