import { describe, expect, it } from 'vitest';
import { expectSound, GOOD, mail, marked, PITCH } from '../../tests/corpus/sample-drafts';
import { reviewDraft } from './index';

/** Letters as fonts of their own, as people paste them from "bold text" pages; digits too. */
function inFont(text: string, { upper, lower, digit }: { upper: number; lower: number; digit: number }): string {
  const shift = (from: string, to: number) => (letter: string) =>
    String.fromCodePoint(to + (letter.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0));
  return text
    .replace(/[A-Z]/g, shift('A', upper))
    .replace(/[a-z]/g, shift('a', lower))
    .replace(/[0-9]/g, shift('0', digit));
}

const kinds = (text: string) => reviewDraft(mail(text)).findings.map(({ category }) => category);

/** The worst ways to write are still read: what would be marked in plain writing is marked in these. */
describe('the same pitch, written badly', () => {
  it.each([
    ['bold Unicode', inFont(PITCH, { upper: 0x1d5d4, lower: 0x1d5ee, digit: 0x1d7ec })],
    ['italic Unicode', inFont(PITCH, { upper: 0x1d608, lower: 0x1d622, digit: 0x1d7f6 })],
    ['full width', inFont(PITCH, { upper: 0xff21, lower: 0xff41, digit: 0xff10 })],
    ['curly quotes', PITCH.replaceAll("'", '’')],
    ['narrow and hard spaces', PITCH.replace(/ /g, (_space, at: number) => (at % 3 === 0 ? '\u00a0' : ' '))],
  ])('%s: letters are letters, and the marks stand on the very characters', (_what, text) => {
    expectSound(mail(text), reviewDraft(mail(text)));
    expect(reviewDraft(mail(text)).verdict).toBe('pitch');
    expect(kinds(text)).toEqual(kinds(PITCH));
  });

  it.each([
    ['all caps', PITCH.toUpperCase()],
    ['all small', PITCH.toLowerCase()],
    ['no punctuation', PITCH.replace(/[.,?!]/g, '')],
    ['no punctuation, one line', PITCH.replace(/[.,?!]/g, '').replace(/\n+/g, ' ')],
    ['no blank lines', PITCH.replace(/\n+/g, '\n')],
    ['emoji between the words', PITCH.replace(/\. /g, '! 🚀🔥 ')],
    ['wrapped at 72', PITCH.replace(/(.{55,72}) /g, '$1\n')],
    ['wrapped at 40', PITCH.replace(/(.{28,40}) /g, '$1\n')],
    ['double spaced words', PITCH.replaceAll(' ', '  ')],
  ])('%s: still a pitch', (_what, text) => {
    const review = reviewDraft(mail(text));
    expectSound(mail(text), review);
    expect(review.verdict).toBe('pitch');
    expect(marked(review).replace(/\s+/g, ' ')).toMatch(/award-winning platform/i);
  });

  it('a wrapped line of prose is one sentence: a mark goes over the break', () => {
    const wrapped = PITCH.replace('up to 40% on', 'up to 40%\non');
    expect(marked(reviewDraft(mail(wrapped)))).toContain('up to 40%\non maintenance');
  });

  it('a greeting that ends in an emoji is no line of its own', () => {
    const text = 'Hi Dana 🎉 We just launched 👩‍👩‍👧‍👦 an amazing app!!! 🔥 Book a demo 👉 now';
    const review = reviewDraft(mail(text));
    expectSound(mail(text), review);
    expect(review.verdict).toBe('pitch');
    expect(marked(review)).not.toContain('Hi Dana');
  });

  it('what is good stays good, however it is written', () => {
    for (const text of [
      GOOD.replace(/(.{55,72}) /g, '$1\n'),
      inFont(GOOD, { upper: 0x1d5d4, lower: 0x1d5ee, digit: 0x1d7ec }),
    ])
      expect(marked(reviewDraft(mail(text)))).toBe('');
  });

  it.each([
    'Hi {{first_name}},\n\nOur platform helps {{company}} and companies like {{company}} save time and money. Do you have 15 minutes for a demo, {{first_name}}?\n\n{{sender_name}}',
    'Hi [[FIRST NAME]],\n\nOur platform helps [COMPANY] and companies like yours save time and money. Do you have 15 minutes for a demo?',
    'Hi %first_name%,\n\nOur platform helps %company% and companies like yours save time and money. Do you have 15 minutes for a demo?',
  ])('a template is read with its fields as names: %s', (text) => {
    const review = reviewDraft(mail(text));
    expectSound(mail(text), review);
    expect(review.verdict).toBe('pitch');
    for (const { actual } of review.findings)
      expect(actual.trim()).not.toMatch(/^(?:\{\{[^}]*\}\}|\[\[?[^\]]*\]\]?|%\w+%)$/);
  });

  it('a pasted table: every cell is a line, and a mark never goes over two', () => {
    const cells = [
      'Plan',
      'What you get',
      'Price',
      'Basic',
      'Our award-winning platform',
      '£40',
      'Pro',
      'All of it',
      '£90',
    ];
    const text = `Hi Dana,\n\nOur platform helps teams like yours save up to 40%.\n${cells.join('\n')}\nDo you have 15 minutes for a demo?`;
    const review = reviewDraft(mail(text));
    expectSound(mail(text), review);
    expect(review.verdict).toBe('pitch');
    for (const { actual } of review.findings)
      expect(cells.filter((cell) => actual.split('\n').includes(cell)).length).toBeLessThan(2);
  });
});

/** Silent, the language detected: nothing here says which one it is. */
describe('other languages', () => {
  it.each([
    [
      'Spanish',
      'Hola Dana,\n\nSomos líderes en software de planificación y nos encantaría mostrarle nuestra plataforma. ¿Tiene 15 minutos para una demo?',
    ],
    [
      'Portuguese',
      'Olá Dana,\n\nA nossa plataforma ajuda equipas como a sua a poupar tempo. Tem 15 minutos esta semana para uma demo?',
    ],
    [
      'Italian',
      'Ciao Dana,\n\nLa nostra piattaforma aiuta team come il vostro a risparmiare tempo. Avrebbe 15 minuti per una demo questa settimana?',
    ],
    [
      'Dutch',
      'Hoi Dana,\n\nOns platform helpt teams zoals dat van jou om tijd te besparen. Heb je volgende week 15 minuten voor een demo?',
    ],
    [
      'Danish',
      'Hej Dana,\n\nVores platform hjælper teams som jeres med at spare tid. Har du 15 minutter til en demo i næste uge?',
    ],
    [
      'Polish',
      'Dzień dobry,\n\nNasza platforma pomaga firmom oszczędzać czas. Czy ma Pani 15 minut na krótką rozmowę?',
    ],
    ['Russian', 'Здравствуйте, Дана! Наша платформа помогает экономить время. У вас есть 15 минут для демо?'],
    ['Arabic', 'مرحبا دانا، منصتنا الرائدة تساعدك على توفير الوقت. هل لديك 15 دقيقة؟'],
    ['Japanese', 'ダナ様\n\n弊社のプラットフォームは業界をリードしています。15分ほどお時間をいただけますか。'],
    ['two short lines', 'Unsere Plattform spart Zeit. Demo?'],
    [
      'with English words in it',
      'Hallo Dana,\n\nunser Sales Team würde Ihnen gerne unser neues Feature zeigen. Haben Sie nächste Woche Zeit für einen Quick Call?',
    ],
  ])('%s is left in peace', (_language, text) => {
    const review = reviewDraft(mail(text));
    expect(marked(review)).toBe('');
    expect(review.verdict).toBe('not-prospecting');
  });

  it('in a draft of two languages only the English lines are judged', () => {
    const text =
      'Hallo Dana,\n\nvielen Dank für das nette Gespräch gestern, ich habe mich sehr gefreut.\n\nOur award-winning platform helps teams like yours save time. Do you have 15 minutes for a quick demo this week?';
    const review = reviewDraft(mail(text));
    expectSound(mail(text), review);
    expect(marked(review)).toMatch(/award-winning/);
    expect(marked(review)).not.toMatch(/Gespräch/);
  });

  it('a foreign farewell under an English pitch changes nothing', () => {
    const text = PITCH.replace('Best regards', 'Mit freundlichen Grüßen');
    expect(marked(reviewDraft(mail(text)))).toMatch(/award-winning/);
  });

  it('an English name for a thing in a German mail wakes nobody', () => {
    const text =
      'Liebe Frau Berg,\n\nanbei die Unterlagen für das Meeting am Montag. Wir haben den Punkt "award-winning platform" gestrichen, wie besprochen.\n\nViele Grüße\nTom';
    expect(marked(reviewDraft(mail(text)))).toBe('');
  });
});
