import type { Finding, Question } from '../coach/types';
import { page as words } from '../locales/en/page';

/** What the card shows: a marked line, or one sentence with at most one thing to do about it. */
export type CardContent =
  | {
      kind: 'finding';
      finding: Pick<Finding, 'category' | 'severity' | 'why' | 'evidence'>;
      questions: readonly Question[];
      panel: boolean;
    }
  | { kind: 'notice'; text: string; act?: { label: string; name: CardAct['name'] } };

/** What the user did in the card. */
export type CardAct =
  | { name: 'insert' | 'replace' | 'copy'; text: string }
  | { name: 'not-a-pitch' | 'off-here' | 'open-panel' | 'close' | 'undo' | 'turn-on' };

type Press = (act: CardAct) => void;

/** Draws the card anew: nodes made one by one, for pages with Trusted Types forbid markup in strings. */
export function drawCard(document: Document, content: CardContent, press: Press): HTMLElement {
  const card = make(document, 'div', 'card');
  card.setAttribute('role', 'dialog');
  if (content.kind === 'notice') {
    drawNotice(card, content, press);
    return card;
  }
  const { category, severity, why: reason, evidence } = content.finding;
  card.setAttribute('aria-label', `${words.categories[category]}. ${words.severities[severity]}.`);
  const why = make(document, 'p', '', reason);
  why.id = 'why';
  card.setAttribute('aria-describedby', why.id);
  card.append(drawHead(document, content.finding, press), why);
  if (evidence) card.append(drawEvidence(document, evidence));
  if (content.questions.length > 0) card.append(drawQuestions(document, content.questions, press));
  card.append(drawFoot(document, content.panel, press));
  return card;
}

function drawNotice(card: HTMLElement, { text, act }: CardContent & { kind: 'notice' }, press: Press): void {
  const { ownerDocument: document } = card;
  card.setAttribute('aria-label', text);
  const line = make(document, 'div', 'head');
  const said = make(document, 'div', 'said', text);
  said.setAttribute('role', 'status');
  line.append(said);
  if (act) {
    const { name } = act;
    line.append(makeButton(document, act.label, () => press({ name } as CardAct)));
  }
  line.append(makeClose(document, press));
  card.append(line);
}

type Shown = (CardContent & { kind: 'finding' })['finding'];

function drawHead(document: Document, { category, severity }: Shown, press: Press): HTMLElement {
  const head = make(document, 'div', 'head');
  const dot = make(document, 'span', `dot ${['', '', 'two', 'three'][severity]}`);
  dot.title = words.severities[severity];
  head.append(dot, make(document, 'h2', '', words.categories[category]), makeClose(document, press));
  return head;
}

/** Folded: its grade and year show at once, what was found and what speaks against it on request. */
function drawEvidence(document: Document, evidence: NonNullable<Finding['evidence']>): HTMLElement {
  const { text, grade, year, counter } = evidence;
  const proof = make(document, 'details');
  proof.append(make(document, 'summary', '', words.evidence(grade, year)), make(document, 'p', '', text));
  if (counter) proof.append(make(document, 'p', '', words.counter(counter)));
  return proof;
}

function drawQuestions(document: Document, questions: readonly Question[], press: Press): HTMLElement {
  const list = make(document, 'ul');
  list.setAttribute('aria-label', words.askInstead);
  for (const { text } of questions) {
    const item = make(document, 'li');
    const question = make(document, 'span', 'question', text);
    question.dir = 'auto';
    const acts = make(document, 'span', 'acts');
    for (const name of ['insert', 'replace', 'copy'] as const) {
      const button = makeButton(document, words[name], () => press({ name, text }));
      button.setAttribute('aria-label', `${words[name]}: ${text}`);
      acts.append(button);
    }
    item.append(question, ' ', acts);
    list.append(item);
  }
  return list;
}

function drawFoot(document: Document, panel: boolean, press: Press): HTMLElement {
  const foot = make(document, 'div', 'foot');
  const off = makeButton(document, words.offHere, () => press({ name: 'off-here' }));
  off.setAttribute('aria-label', `${words.offHere}: ${words.offHereLabel}`);
  foot.append(
    makeButton(document, words.notAPitch, () => press({ name: 'not-a-pitch' })),
    off,
  );
  if (panel) {
    const open = makeButton(document, words.openPanel, () => press({ name: 'open-panel' }));
    open.classList.add('end');
    foot.append(open);
  }
  return foot;
}

function makeClose(document: Document, press: Press): HTMLElement {
  const close = makeButton(document, '×', () => press({ name: 'close' }));
  close.className = 'close';
  close.setAttribute('aria-label', words.close);
  return close;
}

function makeButton(document: Document, label: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', onPress);
  return button;
}

function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  ...[className, text]: [className?: string, text?: string]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}
