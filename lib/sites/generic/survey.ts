import { cleanText, frameDocument, unmarked } from '../dom';
import { looksLikeDate } from './dates';
import { isEditorDocument } from './editors';
import { type Mention, mayMention, readMention, readTextMentions, visibleText } from './mention';
import { rowsOf } from './row-run';
import { isInList } from './rows';
import { holdsHeader, isBodyFrame, isHeading, isShut, lengthOf } from './shapes';
import { isBodyNamed, lineOf } from './tokens';
import { type Line, readLabel } from './words';

/** One thing that a page shows, in the order in which it stands there. */
export type Item =
  | { kind: 'label'; at: Element; line: Line }
  | { kind: 'person'; at: Element; mention: Mention; line: Line | null }
  | { kind: 'name'; at: Element; line: Line; text: string }
  | { kind: 'heading'; at: Element; text: string }
  | { kind: 'date'; at: Element }
  | { kind: 'text'; at: Element; text: string }
  /** A mail's own words, or a text as long as such: nobody is looked for in there. */
  | { kind: 'body'; at: Element; length: number }
  /** Rows of a list, passed over: what stands on both sides of them has nothing to do with each other. */
  | { kind: 'gap'; at: Element };

const SKIPPED = new Set(
  'script style template noscript svg select option textarea input object embed head canvas video audio math'.split(
    ' ',
  ),
);
/** A page of this many nodes is read from its beginning only: looking must never be felt. */
const MOST_NODES = 12_000;
/** Of a long row of likes, the beginning and the end: it is a list, or a long thread. */
const MOST_CHILDREN = 60;
const MOST_DEPTH = 120;
const PROSE = 70;

type Survey = {
  items: Item[];
  left: number;
  line: Line | null;
  begun: boolean;
  headed: boolean;
  titled: boolean;
  skipped: ReadonlySet<Element>;
};

/** What a page shows, in order, frames and open shadow roots at their place. Hidden parts, editors and what is `skipped` are left out. */
export function surveyPage(document: Document, skipped: ReadonlySet<Element> = new Set()): Item[] {
  const survey: Survey = {
    items: [],
    left: MOST_NODES,
    line: null,
    begun: false,
    headed: false,
    titled: false,
    skipped,
  };
  enterTree(document, survey, 0);
  return survey.items;
}

function enterTree(tree: Document | ShadowRoot, survey: Survey, depth: number): void {
  const top = 'documentElement' in tree ? (tree.body ?? tree.documentElement) : tree;
  if (top) enterChildren(top, survey, depth);
}

function enterChildren(parent: Element | ShadowRoot, survey: Survey, depth: number): void {
  const isNextRow = rowsOf(parent);
  for (const child of someOf(parent)) {
    if (isNextRow(child)) addGap(child as Element, survey);
    else enter(child, survey, depth);
  }
}

function addGap(at: Element, survey: Survey): void {
  if (survey.items.at(-1)?.kind !== 'gap') survey.items.push({ kind: 'gap', at });
  survey.line = null;
}

function someOf(parent: Node): ChildNode[] {
  const { childNodes } = parent;
  if (childNodes.length <= MOST_CHILDREN) return [...childNodes];
  const some: ChildNode[] = [];
  for (let at = 0; at < MOST_CHILDREN; at++) {
    const child = childNodes[at < MOST_CHILDREN / 2 ? at : childNodes.length - MOST_CHILDREN + at];
    if (child) some.push(child);
  }
  return some;
}

function enter(node: Node, survey: Survey, depth: number): void {
  survey.left -= 1;
  if (survey.left < 0 || depth > MOST_DEPTH) return;
  if (node.nodeType === 3) readTextNode(node as Text, survey);
  else if (node.nodeType === 1) enterElement(node as Element, survey, depth);
}

function enterElement(element: Element, survey: Survey, depth: number): void {
  const name = element.localName;
  if (SKIPPED.has(name) || survey.skipped.has(element) || !unmarked(element) || isShut(element)) return;
  if (name === 'iframe' || name === 'frame') {
    enterFrame(element, survey, depth);
    return;
  }
  if (element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false') return;
  if (name === 'blockquote' || (isBodyNamed(element) && (survey.begun || !holdsHeader(element)))) {
    survey.items.push({ kind: 'body', at: element, length: lengthOf(element) });
    survey.line = null;
    return;
  }
  const heading = isHeading(element) && visibleText(element).slice(0, 300);
  if (heading) {
    survey.items.push({ kind: 'heading', at: element, text: heading });
    survey.headed = true;
    survey.line = null;
  }
  if (name === 'time') survey.items.push({ kind: 'date', at: element });
  if (mayMention(element) && addMention(element, survey)) return;
  if (element.shadowRoot) enterTree(element.shadowRoot, survey, depth + 1);
  const titled = survey.titled;
  survey.titled ||= heading !== false && heading !== '';
  enterChildren(element, survey, depth + 1);
  survey.titled = titled;
}

function enterFrame(frame: Element, survey: Survey, depth: number): void {
  const inner = frameDocument(frame);
  if (!inner?.documentElement || isEditorDocument(inner)) return;
  if (isBodyFrame(frame, inner)) {
    survey.items.push({ kind: 'body', at: frame, length: lengthOf(inner.body) });
    survey.line = null;
  } else enterTree(inner, survey, depth + 1);
}

function addMention(element: Element, survey: Survey): boolean {
  const mention = readMention(element);
  if (!mention) return false;
  if (mention === 'torn') {
    survey.items.push({
      kind: 'name',
      at: element,
      line: lineOf(element) ?? survey.line ?? 'to',
      text: visibleText(element),
    });
    return true;
  }
  // A row that is named after all that is in it holds more than a person.
  if (element.querySelector('table, h1, h2, h3, iframe, p')) return false;
  push(survey, { kind: 'person', at: element, mention, line: mention.line ?? survey.line });
  return true;
}

function readTextNode(node: Text, survey: Survey): void {
  const at = node.parentElement ?? ((node.getRootNode() as Partial<ShadowRoot>).host as Element | undefined);
  if (!/\S/.test(node.data)) return;
  const text = node.data.length > 2000 ? node.data.slice(0, 2000) : cleanText(node.data);
  if (!at || /^[\p{P}\p{S}\s]*$/u.test(text)) return;
  const line = readLabel(text);
  if (line) {
    survey.items.push({ kind: 'label', at, line });
    survey.line = line;
    return;
  }
  const mentions = text.includes('@') ? readTextMentions(text) : [];
  if (isAmbiguous(at, mentions, survey)) {
    survey.items.push({ kind: 'name', at, line: 'from', text });
    return;
  }
  for (const mention of mentions) addTextMention(at, mention, survey);
  if (mentions.length > 0 || survey.titled) return;
  if (text.length >= PROSE || isSentence(text)) {
    survey.items.push({ kind: 'body', at, length: text.length });
    survey.line = null;
  } else if (looksLikeDate(text)) survey.items.push({ kind: 'date', at });
  else if (survey.line && survey.line !== 'subject' && survey.line !== 'date') {
    survey.items.push({ kind: 'name', at, line: survey.line, text });
    survey.begun = true;
  } else survey.items.push({ kind: 'text', at, text });
}

/** One person writes a mail: where a text names two and isn't about recipients, one of them is the other's name. */
function isAmbiguous(at: Element, mentions: readonly Mention[], { line }: Survey): boolean {
  if (new Set(mentions.map(({ mailbox }) => mailbox.email)).size < 2) return false;
  const said = mentions[0]?.line ?? lineOf(at) ?? line;
  return said === 'from' || said === null;
}

/** A name in a node of its own just before the address belongs to it: `<b>Dana Reyes</b> <span>&lt;d@x&gt;</span>`. */
function addTextMention(at: Element, mention: Mention, survey: Survey): void {
  const before = survey.items.at(-1);
  const line = mention.line ?? survey.line;
  if (!mention.mailbox.name && before && (before.kind === 'name' || before.kind === 'text')) {
    const shared = at.parentElement;
    if (
      shared &&
      (shared.contains(before.at) || shared.parentElement?.contains(before.at)) &&
      before.text.length < 80
    ) {
      survey.items.pop();
      mention = { ...mention, mailbox: { ...mention.mailbox, name: before.text.replace(/\s*[<(]$/, '') } };
    }
  }
  push(survey, { kind: 'person', at, mention, line });
}

/** One person writes a mail: whoever follows them under no label of their own isn't the sender as well. */
function push(survey: Survey, item: Extract<Item, { kind: 'person' }>): void {
  survey.items.push(item);
  survey.begun ||= item.line !== null || (survey.headed && !isInList(item.at));
  if (survey.line === 'from') survey.line = null;
}

/** "Hi Alex," is a mail's beginning; "Reyes, Dana" is a name. */
function isSentence(text: string): boolean {
  return text.length > 40 && /\p{L}[.!?。！？؟](?:\s|$)/u.test(text);
}
