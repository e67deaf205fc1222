import { describe, expect, test } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { DAY, fact, grain, NOW, touch } from '../../tests/gallery/people';
import { lastTouch } from './last-touch';
import { type Card, cardsOf, chooseSession, nextDue, type Recalled } from './recall-cards';
import { gradeShown, keepAlive, showAnswer, startSession, summarise, takeBackLast } from './recall-session';
import type { Fact } from './record';
import type { RecallCard } from './record-depth';

const recalled = (id: string, more: Partial<Recalled> = {}): Recalled => ({
  contact: { ...dana.contact, id, name: `Person ${id.toUpperCase()}` },
  facts: [],
  cards: [],
  touch: null,
  ...more,
});
const stored = (id: string, due: number): RecallCard => ({
  id,
  contactId: id.split(':')[0] ?? '',
  about: id.split(':').slice(1).join(':'),
  due,
  stability: 3,
  difficulty: 5,
  reps: 1,
  lapses: 0,
  state: 2,
  learningSteps: 0,
  scheduledDays: 3,
});
const abouts = (cards: readonly Card[]) => cards.map(({ about }) => about);

describe('cards', () => {
  test('the person without the name, then goes-by, how to say it, and what they told', () => {
    const contact = { ...dana.contact, goesBy: 'Dee' };
    const facts = [fact('dana', 'pet: Comet'), fact('dana', 'work: nine years at Arden')];
    const cards = cardsOf({ contact, facts, touch: lastTouch(dana.interactions, NOW) });
    expect(abouts(cards)).toEqual(['name', 'goesBy', 'pronunciation', `fact:${facts[0]?.id}`]);
    expect(cards[0]).toMatchObject({
      id: 'dana:name',
      answer: 'Dana Whitfield',
      more: [
        { kind: 'goesBy', words: 'Dee' },
        { kind: 'pronunciation', words: 'DAY-na' },
      ],
      prompt: { role: 'VP Operations', company: 'Harbour Tiles', touch: { kind: 'call' } },
    });
  });

  test('private things, guesses, stories, and what may not be said are on no card', () => {
    const facts = [
      fact('dana', 'family: brother', { sensitivity: 2 }),
      fact('dana', 'family: belief', { sensitivity: 3 }),
      fact('dana', 'hobby: chess', { grain: grain(1, 'guess') }),
      fact('dana', 'do-not-mention: the fire', { sensitivity: 1 }),
      fact('dana', `food: ${'x'.repeat(400)}`),
    ];
    expect(abouts(cardsOf({ contact: dana.contact, facts, touch: null }, 3))).toEqual(['name', 'pronunciation']);
    expect(cardsOf({ contact: dana.contact, facts: [fact('dana', 'pet: Comet')], touch: null }, 0)).toHaveLength(2);
  });

  test('the clues don’t give the name away', () => {
    const contact = { ...dana.contact, company: 'Whitfield & Sons', role: 'Danas Nachfolger', goesBy: 'D.' };
    const last = touch('dana', 1, {
      kind: 'call',
      direction: 'out',
      gist: 'Walked the line with Dana (D.); Danae too',
    });
    const [name] = cardsOf({ contact, facts: [], touch: last });
    expect(name?.prompt).toMatchObject({
      company: '… & Sons',
      role: 'Danas Nachfolger',
      touch: { gist: 'Walked the line with … (…); Danae too' },
    });
  });

  test('signs in a name are only letters of it', () => {
    const contact = {
      ...dana.contact,
      name: 'Anna-Maria O’Neil (she/her) [x] {y} | ^$.*+?\\',
      goesBy: 'A+',
      role: 'Head',
    };
    const last = touch('dana', 1, { kind: 'call', direction: 'out', gist: 'Lunch with Anna-Maria' });
    const [name] = cardsOf({ contact, facts: [], touch: last });
    expect(name?.prompt).toMatchObject({ role: 'Head', touch: { gist: 'Lunch with …' } });
  });

  test('somebody of whom nothing is known but the name is asked of nobody', () => {
    const { role: _, company: __, location: ___, pronunciation: ____, ...contact } = dana.contact;
    expect(cardsOf({ contact, facts: [], touch: null })).toEqual([]);
  });
});

describe('a session', () => {
  test('twenty at most, names first, whom one meets soonest first; what isn’t due rests', () => {
    const facts = (id: string) => ['pet: Comet', 'food: tea', 'hobby: chess'].map((what) => fact(id, what));
    const people = Array.from({ length: 30 }, (_, at) => recalled(`p${at}`, { facts: facts(`p${at}`) }));
    const session = chooseSession(people, NOW);
    expect(session).toHaveLength(20);
    expect(abouts(session.slice(0, 12))).toEqual(Array.from({ length: 12 }, () => 'name'));
    expect(session.slice(0, 12).map(({ contactId }) => contactId)).toEqual(
      people.slice(0, 12).map((p) => p.contact.id),
    );
    expect(session.slice(12).every(({ about }) => about !== 'name')).toBe(true);
    const rested = recalled('a', { cards: [stored('a:name', NOW + DAY)] });
    expect(abouts(chooseSession([rested], NOW))).toEqual(['pronunciation']);
  });

  test('what is due goes before what is new, however soon the new one is met', () => {
    const people = [recalled('new'), recalled('due', { cards: [stored('due:name', NOW - DAY)] })];
    expect(chooseSession(people, NOW).map(({ id, isNew }) => [id, isNew])).toEqual([
      ['due:name', false],
      ['new:name', true],
      ['new:pronunciation', true],
      ['due:pronunciation', true],
    ]);
  });

  test('the next one due; the card of a deleted fact counts for nothing', () => {
    const cards = [stored('a:fact:gone', NOW + DAY), stored('a:name', NOW + 3 * DAY)];
    expect(nextDue([recalled('a', { cards })], NOW)).toBe(NOW + 3 * DAY);
    expect(nextDue([recalled('b')], NOW)).toBeNull();
  });

  test('graded again, a card comes once more at the end; the last answer can be taken back', () => {
    const cards = chooseSession([recalled('a'), recalled('b')], NOW);
    const [first] = cards;
    if (!first) throw new Error('no card');
    const graded = { card: first, grade: 'again' as const, receiptId: 'r1', due: NOW + DAY };
    const one = gradeShown(showAnswer(startSession(cards)), graded);
    expect([one.left.length, one.left.at(-1)?.id, one.shown]).toEqual([4, 'a:name', false]);
    const twice = gradeShown({ ...one, left: [first] }, { ...graded, receiptId: 'r2' });
    expect(twice.left).toEqual([]);
    const back = takeBackLast(one);
    expect([back.left.map(({ id }) => id), back.shown, back.graded]).toEqual([cards.map(({ id }) => id), true, []]);
    expect(takeBackLast(back)).toBe(back);
    expect(summarise(twice)).toMatchObject({ cards: 1, people: 1, known: 0, missed: [{ id: 'a:name' }] });
  });

  test('the card of a fact that is deleted meanwhile vanishes; one that was corrected says what is so now', () => {
    const gone = fact('a', 'pet: Comet');
    const kept: Fact = fact('a', 'food: tea');
    const session = showAnswer(startSession(chooseSession([recalled('a', { facts: [gone, kept] })], NOW).slice(2)));
    const alive = cardsOf({ ...recalled('a'), facts: [{ ...kept, value: 'green tea' }] });
    const after = keepAlive(session, new Map(alive.map((card) => [card.id, card])));
    expect(after.left.map(({ answer }) => answer)).toEqual(['green tea']);
    expect(after.shown).toBe(false);
  });
});
