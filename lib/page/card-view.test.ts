// @vitest-environment happy-dom
import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { type CardAct, type CardContent, drawCard } from './card-view';

const QUESTIONS = ['Who notices first?', 'هل يناسبك يوم الخميس؟', 'W'.repeat(200)];
const FINDING = {
  kind: 'finding',
  finding: {
    category: 'product-pitch',
    severity: 3,
    why: 'It is about what you have.',
    evidence: { text: 'Fewer meetings.', grade: 'C', year: 2024, counter: 'Nobody has checked it.' },
  },
  questions: QUESTIONS.map((text) => ({ text, shape: 'detection', from: 'their words' })),
  panel: true,
} satisfies CardContent;
const NOTICE: CardContent = { kind: 'notice', text: 'Marks are off.', act: { label: 'Turn on', name: 'turn-on' } };

let pressed: CardAct[];

function draw(content: CardContent): HTMLElement {
  pressed = [];
  const card = drawCard(document, content, (act) => pressed.push(act));
  document.body.replaceChildren(card);
  return card;
}

const press = (card: HTMLElement, label: string) =>
  [...card.querySelectorAll('button')].find((button) => button.textContent === label)?.click();

beforeEach(() => document.body.replaceChildren());

test('each question can be inserted, replace the line, or be copied', () => {
  const card = draw(FINDING);
  press(card, 'Insert');
  press(card, 'Replace');
  press(card, 'Copy');
  expect(pressed).toEqual([
    { name: 'insert', text: QUESTIONS[0] },
    { name: 'replace', text: QUESTIONS[0] },
    { name: 'copy', text: QUESTIONS[0] },
  ]);
  expect(card.querySelectorAll('li')).toHaveLength(3);
});

test('evidence shows its grade and year; folded, what was found and what speaks against it', () => {
  const proof = draw(FINDING).querySelector('details');
  expect(proof?.open).toBe(false);
  expect(proof?.querySelector('summary')?.textContent).toBe('Evidence C: second-hand, 2024');
  expect([...(proof?.querySelectorAll('p') ?? [])].map((line) => line.textContent)).toEqual([
    'Fewer meetings.',
    'But: Nobody has checked it.',
  ]);
  const { evidence: _none, ...bare } = FINDING.finding;
  expect(draw({ ...FINDING, finding: bare }).querySelector('details')).toBeNull();
  expect(
    draw({ ...FINDING, finding: { ...bare, evidence: { text: 'Found.', grade: 'A', year: 2017 } } }).textContent,
  ).not.toContain('But');
});

test('the rest of what it offers, and the panel only where a click can open it', () => {
  const card = draw(FINDING);
  for (const label of ['Not a pitch', 'Off here', 'Open panel', '×']) press(card, label);
  expect(pressed.map((act) => act.name)).toEqual(['not-a-pitch', 'off-here', 'open-panel', 'close']);
  expect(draw({ ...FINDING, panel: false }).textContent).not.toContain('Open panel');
});

test('a notice has one thing to do', () => {
  press(draw(NOTICE), 'Turn on');
  expect(pressed).toEqual([{ name: 'turn-on' }]);
});

test('names, roles and order are right for a screen reader', async () => {
  for (const content of [FINDING, { ...FINDING, questions: [] }, NOTICE]) {
    const found = await axe.run(draw(content), { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  }
});
