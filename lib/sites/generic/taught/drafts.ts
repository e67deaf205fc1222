import type { Person } from '../../../core/sighting';
import type { WritingRule } from '../../../core/site-rule';
import { elementKey, fieldValue, visible } from '../../dom';
import { readText } from '../../dom-text';
import { gatherPeople, mailPerson } from '../../people';
import type { DraftField } from '../../site';
import { readKind } from '../drafts';
import { type Editor, findEditors } from '../editors';
import { isField, readField, readPeopleOf } from '../fields';
import { findSend, isControl } from '../send';
import { parentOf } from '../trees';
import { findByTrail, nearBest } from './find';
import type { TaughtPage } from './read';
import { around, holdsDeep } from './way';

/** A draft is no larger than this, where the page says how large it is. */
const EDGE = 'form, dialog, [role="dialog"], main, [role="main"], body';

/** Fields as close as this to the taught one are told apart by nothing but where they stand. */
const AS_GOOD = 0.1;

/**
 * Drafts in the taught editor, besides those that were found without it. Whom a draft in it goes to is read from the taught
 * field alone, and is nobody where that isn't there.
 */
export function findTaughtDrafts(page: TaughtPage, rule: WritingRule, base: readonly DraftField[]): DraftField[] {
  const hosts = new Set(nearBest(findByTrail(page.parts, rule.editor)).map(({ element }) => element));
  const editors = findEditors(page.parts.trees).filter(({ host }) => hosts.has(host));
  const drafts = [...base];
  for (const editor of editors) {
    const field = rule.recipients ? findField(page, rule, editor) : undefined;
    const at = drafts.findIndex(({ element }) => element === editor.element);
    const known = drafts[at];
    const root = rootOf(editor, field);
    const recipients = rule.recipients ? readRecipients(page, { editor, field, root }) : (known?.recipients ?? []);
    if (known) drafts[at] = { ...known, recipients };
    else drafts.push(makeDraft(editor, root, recipients));
  }
  return drafts;
}

/** The field nearest to the editor, by how much of the page they share; none where two are as near. */
function findField(page: TaughtPage, { recipients }: WritingRule, { host }: Editor): HTMLElement | undefined {
  if (!recipients) return undefined;
  const near = nearBest(findByTrail(page.parts, recipients), AS_GOOD).map(({ element }) => ({
    element: element as HTMLElement,
    shared: around(element).filter((each) => holdsDeep(each, host)).length,
  }));
  const most = Math.max(...near.map(({ shared }) => shared));
  const [first, another] = near.filter(({ shared }) => shared === most);
  return another ? undefined : first?.element;
}

function rootOf({ host }: Editor, field: HTMLElement | undefined): HTMLElement {
  const holding = around(host).filter((each) => each !== host && (!field || holdsDeep(each, field)));
  const edge = host.closest<HTMLElement>(EDGE) ?? host.ownerDocument.body;
  const smallest = holding[0] as HTMLElement | undefined;
  if (!smallest || !field) return edge;
  // What sends it stands a little further out than the fields.
  for (const each of holding) if (sendersIn(each, host).length > 0) return each as HTMLElement;
  return smallest;
}

function sendersIn(root: Element, host: HTMLElement): Element[] {
  return findSend([...root.querySelectorAll('*')].filter(isControl), host);
}

type Parts = { editor: Editor; field: HTMLElement | undefined; root: HTMLElement };

function readRecipients({ own }: TaughtPage, { editor, field, root }: Parts): Person[] {
  if (!field) return [];
  const others = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (each) =>
      isField(each) &&
      each !== field &&
      !each.contains(field) &&
      !field.contains(each) &&
      visible(parentOf(each) ?? each),
  );
  const mailboxes = readPeopleOf({ line: 'to', element: field }, [...others, editor.host], root);
  return gatherPeople(
    mailboxes.map((mailbox) => mailPerson('recipient', mailbox)),
    own.all,
  );
}

function makeDraft({ element, host }: Editor, root: HTMLElement, recipients: Person[]): DraftField {
  const fields = [...root.querySelectorAll('*')].filter(isField);
  const subject = fieldValue(fields.find((each) => readField(each)?.line === 'subject'));
  return {
    id: `taught-${elementKey(host)}`,
    element,
    root,
    send: sendersIn(root, host),
    kind: readKind(element, subject),
    recipients,
    text: () => readText(element).text,
    ...(subject ? { subject } : {}),
  };
}
