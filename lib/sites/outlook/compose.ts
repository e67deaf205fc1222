import type { DraftKind, Person } from '../../core/sighting';
import { readEmail } from '../address';
import { climb, elementKey, fieldValue, find, findAll, textOf, visible } from '../dom';
import { readText } from '../dom-text';
import { gatherPeople, kindOfSubject, mailPerson } from '../people';
import type { DraftField } from '../site';
import { readMailbox } from './reading';
import { BODY, DRAFT_ROOT, EDITOR, PILL, QUOTE_START, RECIPIENT_FIELD, SEND, SUBJECT_INPUT } from './selectors';

/** Every open draft. The fields for recipients are text boxes as well; only editors of several lines count. */
export function findOutlookDrafts(document: Document, account: string | null): DraftField[] {
  const shown = (each: Element): boolean => visible(each) && !each.closest(BODY);
  return findAll(document, EDITOR, shown).map((element) => readDraft(element, account));
}

function readDraft(element: HTMLElement, account: string | null): DraftField {
  const named = element.closest<HTMLElement>(DRAFT_ROOT);
  const root = named ?? climb(element, (at) => find(at, SEND) !== null) ?? element;
  const subject = fieldValue(find(root, SUBJECT_INPUT)?.element);
  const draft: DraftField = {
    id: `outlook-${elementKey(element)}`,
    element,
    root,
    send: findSend(root),
    kind: readKind(root, element, subject),
    recipients: readRecipients(root, element, account),
    text: () => readText(element).text,
  };
  if (subject) draft.subject = subject;
  return draft;
}

function findSend(root: HTMLElement): Element[] {
  const send = find(root, SEND, (each) => each.getAttribute('aria-haspopup') === null && visible(each));
  return send ? [send.element] : [];
}

/** A reply or a forward quotes a header; which of the two only the subject's prefix says. */
function readKind(root: HTMLElement, element: HTMLElement, subject: string | undefined): DraftKind {
  const quotes = root.querySelector(QUOTE_START) !== null || element.querySelector('hr + div b') !== null;
  const said = kindOfSubject(subject);
  if (said === 'forward') return 'forward';
  return quotes || (said === 'reply' && element.closest('#ReadingPaneContainerId, #ConversationReadingPaneContainer'))
    ? 'reply'
    : (said ?? 'new');
}

function readRecipients(root: HTMLElement, element: HTMLElement, account: string | null): Person[] {
  const outside = (each: Element): boolean => visible(each) && !element.contains(each) && !each.contains(element);
  const fields = findAll(root, RECIPIENT_FIELD, outside);
  const people = fields.flatMap((field) => {
    const pills = findAll(field, PILL, outside);
    const typed = readEmail(textOf(field));
    return pills.length === 0 && typed
      ? [mailPerson('recipient', { email: typed })]
      : pills.map((pill) => mailPerson('recipient', readMailbox(pill)));
  });
  return gatherPeople(people, new Set(account ? [account] : []));
}
