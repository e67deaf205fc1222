import type { ReadingRule, SiteRule, TaughtPart, Trail, WritingRule } from '../../../core/site-rule';
import { RULE_CAPS } from '../../../core/site-rule';
import { wordsSaid } from '../../../core/trail-names';
import { textOf } from '../../dom';
import { isInList } from '../rows';
import { surveyPage } from '../survey';
import { findTaughtDrafts } from './drafts';
import { findByTrail } from './find';
import { lookAt } from './index';
import { isInWords, lineAt } from './own-words';
import { readPersonAt } from './person-at';
import { readTaught, type TaughtPage } from './read';
import { holdsDeep, makeTrail, outerOf, wayTo } from './way';

/** What the user showed: the part, and the element that was understood by it. */
export type Shown = { part: TaughtPart; element: Element };

/** What is kept of it; 'not-told-apart' where the page has other parts that are built the same. */
export type Made = { rule: Part<SiteRule, 'reading' | 'writing'> } | { problem: 'not-told-apart' | 'nothing' };
type Part<T, K extends keyof T> = { [P in K]?: T[P] };

/** A rule from what was shown, tried on the page at once: one that doesn't find it again isn't made. */
export function makeRule(document: Document, url: URL, picks: readonly Shown[]): Made {
  const page = lookAt(document, url);
  const reading = makeReading(page, picks);
  const again = reading ? lookAt(document, url, reading) : page;
  const writing = makeWriting(page, picks);
  if (!reading && !writing) return { problem: 'nothing' };
  const holds = (!reading || findsAgain(again, reading, picks)) && (!writing || writesAgain(page, writing, picks));
  return holds
    ? { rule: { ...(reading ? { reading } : {}), ...(writing ? { writing } : {}) } }
    : { problem: 'not-told-apart' };
}

const elementsOf = (picks: readonly Shown[], part: TaughtPart): Element[] =>
  picks.filter((pick) => pick.part === part).map(({ element }) => element);

function makeReading(page: TaughtPage, picks: readonly Shown[]): ReadingRule | null {
  const [sender] = elementsOf(picks, 'sender');
  if (!sender) return null;
  const [subject] = elementsOf(picks, 'subject');
  const recipients = elementsOf(picks, 'recipient').slice(0, RULE_CAPS.recipients);
  const shown = [sender, ...recipients, ...(subject ? [subject] : [])];
  const said = saidBy(page, shown);
  const words = findBody(page, shown);
  return {
    sender: tellApart(page, personTrail(sender, said), sender),
    ...(recipients.length > 0 ? { recipients: recipients.map((each) => personTrail(each, said)) } : {}),
    ...(subject ? { subject: makeTrail(subject, said) } : {}),
    ...(words ? { words: makeTrail(words, said) } : {}),
  };
}

/** Whatever these elements say, in text or attributes, and the user's own addresses: no name in a rule is made of it. */
function saidBy({ own }: TaughtPage, elements: readonly Element[]): Set<string> {
  const texts = elements.flatMap((element) => [
    textOf(element),
    ...element
      .getAttributeNames()
      .filter((name) => element.getAttribute(name)?.includes('@'))
      .map((name) => element.getAttribute(name) ?? ''),
  ]);
  return wordsSaid([...texts, ...own.all]);
}

function personTrail(element: Element, said: ReadonlySet<string>): Trail {
  const key = readPersonAt(element)?.key;
  const line = lineAt(element);
  return { ...makeTrail(element, said), ...(key ? { key } : {}), ...(line ? { line } : {}) };
}

/** Marks the names that the sender has and others in places like it haven't. */
function tellApart({ parts }: TaughtPage, trail: Trail, sender: Element): Trail {
  const own = readPersonAt(sender, trail.key)?.mailbox.email;
  const rivals = findByTrail(parts, trail).filter(({ element }) => {
    const email = readPersonAt(element, trail.key)?.mailbox.email;
    return email !== undefined && email !== own;
  });
  const steps = trail.steps.map((step, at) => {
    const must = step.names?.filter((name) =>
      rivals.some(({ element, fit }) => {
        const theirs = wayTo(element).slice(-trail.steps.length)[fit.levels[at] ?? -1];
        return theirs?.names !== undefined && !theirs.names.includes(name);
      }),
    );
    return must && must.length > 0 ? { ...step, must } : step;
  });
  return { ...trail, steps };
}

/** The largest part that holds a mail's words and none of what was shown: behind the sender, if there is one. */
function findBody({ document }: TaughtPage, shown: readonly Element[]): Element | null {
  const [sender] = shown;
  const bodies = surveyPage(document).flatMap((item) =>
    item.kind === 'body' && item.length > 0 && !shown.some((each) => holdsDeep(item.at, each)) ? [item] : [],
  );
  const behind = sender && bodies.find(({ at }) => isBehind(at, sender));
  const [longest] = bodies.filter(({ at }) => !isInList(at)).sort((one, other) => other.length - one.length);
  let body: Element | null = (behind ?? longest)?.at ?? null;
  for (let at = body && outerOf(body); at; at = outerOf(at)) {
    const around = at;
    if (shown.some((each) => holdsDeep(around, each))) break;
    body = at;
  }
  return body;
}

function isBehind(element: Element, before: Element): boolean {
  let at: Element | null = element;
  // Through frames and shadow roots: what of the element stands in the same tree.
  while (at && at.getRootNode() !== before.getRootNode()) at = outerOf(at);
  if (!at) return true;
  return (before.compareDocumentPosition(at) & 4) !== 0;
}

function makeWriting(page: TaughtPage, picks: readonly Shown[]): WritingRule | null {
  const [editor] = elementsOf(picks, 'editor');
  if (!editor) return null;
  const [field] = elementsOf(picks, 'field');
  const said = saidBy(page, field ? [field] : []);
  return { editor: makeTrail(editor, said), ...(field ? { recipients: makeTrail(field, said) } : {}) };
}

function findsAgain(page: TaughtPage, rule: ReadingRule, picks: readonly Shown[]): boolean {
  const [sender] = elementsOf(picks, 'sender');
  const sighting = readTaught(page, rule);
  if (!sender || !sighting) return false;
  const meant = readPersonAt(sender)?.mailbox.email;
  if (meant) return sighting.focus?.email === meant || sighting.path.includes('several-senders');
  return sighting.path.includes('name-only');
}

function writesAgain(page: TaughtPage, rule: WritingRule, picks: readonly Shown[]): boolean {
  const [host] = elementsOf(picks, 'editor');
  const drafts = findTaughtDrafts(page, rule, []);
  return host !== undefined && drafts.some(({ element }) => holdsDeep(host, element)) && !isInWords(host);
}
