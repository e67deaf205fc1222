import { describe, expect, test } from 'vitest';
import { consentedDesk, dumpStill, otherWindow } from '../../tests/record/desk';
import { clientId, fileOf, save } from '../../tests/record/people';
import type { Piece } from '../core/quick-note';
import { fileNote } from './file-note';
import { markQuestion } from './mark-question';
import { undo } from './undo';

describe('notes', () => {
  const line =
    'twin girls 12, #north, !intro to Raj by Friday, sent checklist, ?who signs, reach her at dana@home.example or so, tiles rock';
  const piece = (kind: Piece['kind'], text: string, day?: string): Piece => ({
    kind,
    text,
    start: line.indexOf(text),
    end: line.indexOf(text) + text.length,
    ...(day ? { day } : {}),
  });
  const pieces = [
    piece('family', 'twin girls 12'),
    piece('tag', '#north'),
    piece('promise-mine', '!intro to Raj by Friday', '2026-03-06'),
    piece('given', 'sent checklist'),
    piece('question', '?who signs'),
    piece('reach', 'reach her at dana@home.example or so'),
    piece('note', 'tiles rock'),
  ];

  test('each piece is filed as what it is, the whole line stays a note, and one undo takes all back', async () => {
    const desk = await consentedDesk();
    const dana = await save(desk, 'Dana');
    const before = await dumpStill(desk);
    const input = { clientId: 'note', contactId: dana, line, pieces };
    const receipt = await fileNote(desk, input);
    expect(await fileNote(otherWindow(desk), input)).toEqual(receipt);
    const file = await fileOf(desk, dana);
    expect(file.contact.tags).toEqual(['north']);
    expect(file.interactions).toMatchObject([{ kind: 'note', gist: line }]);
    expect(file.facts).toMatchObject([{ group: 'family', value: 'twin girls 12' }]);
    expect(file.pledges).toMatchObject([{ by: 'me', what: 'intro to Raj', due: '2026-03-06', state: 'open', line }]);
    expect(file.exchanges).toMatchObject([{ direction: 'given', what: 'sent checklist', kind: 'paper' }]);
    expect(file.questions).toMatchObject([{ text: 'who signs', state: 'to-ask' }]);
    expect(file.identities).toMatchObject([{ kind: 'mail', value: 'dana@home.example' }]);
    await undo(desk, receipt.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });

  test('a question that was put to them, or is never to be, is not put on the list again', async () => {
    const desk = await consentedDesk();
    const dana = await save(desk, 'Dana');
    await markQuestion(desk, {
      clientId: clientId(),
      contactId: dana,
      text: 'Who signs?',
      purpose: 'own',
      state: 'dodged',
    });
    const asks = ['?who signs', '?who pays'].map((text) => piece('question', text));
    await fileNote(desk, { clientId: clientId(), contactId: dana, line: '?who signs, ?who pays', pieces: asks });
    const { questions, interactions } = await fileOf(desk, dana);
    expect(questions.map(({ text, state }) => `${text} ${state}`).sort()).toEqual([
      'Who signs? dodged',
      'who pays to-ask',
    ]);
    expect(interactions).toMatchObject([{ gist: '?who signs, ?who pays' }]);
  });

  test('stories, what they said, rules and names go where they belong, and back with one undo', async () => {
    const desk = await consentedDesk();
    const dana = await save(desk, 'Dana');
    const before = await dumpStill(desk);
    const told = (kind: Piece['kind'], text: string): Piece => ({ kind, text, start: 0, end: text.length });
    const receipt = await fileNote(desk, {
      clientId: clientId(),
      contactId: dana,
      line: 'all of it',
      pieces: [
        told('history', 'proudest of the zero-defect year'),
        told('history', 'worked for BP'),
        told('problem', 'struggles with scrap'),
        told('strategy', 'one supplier by 2028'),
        told('avoid', 'never bring up her brother'),
        told('called', 'goes by Dee'),
        told('preference', 'prefers phone, mornings'),
        told('preference', 'hates Mondays'),
      ],
    });
    const file = await fileOf(desk, dana);
    expect(file.history).toMatchObject([{ part: 'success', story: 'proudest of the zero-defect year' }]);
    expect(file.heard.map(({ kind, words }) => [kind, words]).sort()).toEqual([
      ['problem', 'struggles with scrap'],
      ['strategy', 'one supplier by 2028'],
    ]);
    expect(file.facts.map(({ group, value }) => [group, value]).sort()).toEqual([
      ['do-not-mention', 'her brother'],
      ['preference', 'hates Mondays'],
      ['work', 'worked for BP'],
    ]);
    expect(file.contact.goesBy).toBe('Dee');
    expect(file.rules).toMatchObject({
      channels: [{ channel: 'mobile', standing: 'preferred' }],
      hours: [{ from: '08:00', to: '12:00' }],
    });
    await undo(desk, receipt.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });

  test('a key of somebody else in a note is kept as a fact', async () => {
    const desk = await consentedDesk();
    await save(desk, 'Other', ['dana@home.example']);
    const dana = await save(desk, 'Dana');
    await fileNote(desk, { clientId: clientId(), contactId: dana, line, pieces });
    expect((await fileOf(desk, dana)).facts.map(({ group }) => group).sort()).toEqual(['family', 'reach']);
  });
});
