import type { Person } from '../../core/sighting';
import { climb, elementKey, find, findAll, textOf, visible } from '../dom';
import { readText } from '../dom-text';
import { makePerson } from '../people';
import type { DraftField } from '../site';
import { messagingRoots, readPartners } from './messaging';
import { readProfilePerson } from './profile';
import type { Route } from './route';
import { BUBBLE, DIALOG, MESSAGE_EDITOR, MESSAGE_SEND, NOTE, NOTE_SEND } from './selectors';

/** Messages and invitation notes being written, in the page and in the shadow root of newer pages. Posts and comments
 * are no drafts to a person and are left alone. */
export function findLinkedInDrafts(document: Document, route: Route): DraftField[] {
  return messagingRoots(document).flatMap((root) => [
    ...findMessages(root, route),
    ...findNotes(root, document, route),
  ]);
}

function findMessages(root: ParentNode, route: Route): DraftField[] {
  const drafts: DraftField[] = [];
  for (const element of findAll(root, MESSAGE_EDITOR)) {
    const conversation = findBox(element, route);
    if (!conversation) continue;
    drafts.push({
      id: `linkedin-${elementKey(element)}`,
      element,
      root: conversation,
      send: findAll(element.closest('form') ?? conversation, MESSAGE_SEND),
      kind: 'message',
      recipients: readPartners(conversation).map((person) => ({ ...person, role: 'recipient' })),
      text: () => readText(element).text,
    });
  }
  return drafts;
}

/** The conversation around an editor; null for the editor of a post or a comment. */
function findBox(element: HTMLElement, route: Route): HTMLElement | null {
  const named = element.closest<HTMLElement>(`.msg-convo-wrapper, .msg-thread, ${BUBBLE}`);
  if (named) return named;
  const form = element.closest<HTMLElement>('form[class*="msg-"], form');
  if (!form) return null;
  const messages = route.kind === 'messaging' || form.matches('[class*="msg-"]');
  return messages ? climb(form, (at) => at.querySelector('h2, a[href*="/in/"]') !== null, 8) : null;
}

/** The text of an invitation: a plain text area in an open dialog, or on a page of its own. */
function findNotes(root: ParentNode, document: Document, route: Route): DraftField[] {
  const boxes = findAll(root, DIALOG);
  if (route.kind === 'invite') boxes.push(...findAll(root, [{ name: 'main', css: 'main', seen: '2026' }]));
  for (const box of boxes) {
    const element = find(box, NOTE)?.element;
    if (!element) continue;
    const invited = readInvited(box, document, route);
    return [
      {
        id: `linkedin-${elementKey(element)}`,
        element,
        root: box,
        send: findSend(box),
        kind: 'invitation-note',
        recipients: invited ? [invited] : [],
        text: () => readText(element).text,
      },
    ];
  }
  return [];
}

/** The button that sends: by its mark, else the last one of the dialog that can be seen. */
function findSend(box: HTMLElement): Element[] {
  const found = find(box, NOTE_SEND);
  const last = [...box.querySelectorAll('button')].filter((button) => visible(button)).at(-1);
  return found ? [found.element] : last ? [last] : [];
}

/**
 * Whom an invitation goes to: the address of an invitation page says it; else the profile behind the dialog, if the
 * dialog names the same person; else only the name that the dialog sets off.
 */
function readInvited(box: HTMLElement, document: Document, route: Route): Person | null {
  if (route.kind === 'invite') return makePerson('recipient', { linkedin: route.slug });
  const profile = route.kind === 'profile' ? readProfilePerson(document, route.slug) : null;
  if (profile?.name && textOf(box).includes(profile.name)) return { ...profile, role: 'recipient' };
  const named = textOf(box.querySelector('strong, b'));
  return named ? makePerson('recipient', { name: named }) : null;
}
