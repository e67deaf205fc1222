import type { DraftKind, Person } from '../../core/sighting';
import { type Mailbox, parseMailbox, parseMailboxes, readEmail } from '../address';
import { anything, climb, fieldValue, findAll, frameDocument, unmarked, visible } from '../dom';
import { readText } from '../dom-text';
import { gatherPeople, kindOfSubject, mailPerson } from '../people';
import type { DraftField } from '../site';
import { type Env, readEnv } from './env';
import { CHIPS, COMPOSE_ID, MESSAGE_FIELD, SEND, SUBJECT_FIELD } from './selectors';

/** The compose page's one draft; null while the form or its HTML editor isn't there yet. */
export function readComposeForm(document: Document, account: string | null): DraftField | null {
  const field = document.querySelector<HTMLTextAreaElement>(MESSAGE_FIELD);
  const form = field?.closest('form');
  if (!field || !form) return null;
  const element = findEditor(field);
  if (!element) return null;
  const subject = fieldValue(form.querySelector(SUBJECT_FIELD));
  const send = findAll(document, SEND, anything);
  const root = climb(form, (at) => send.length === 0 || send.some((button) => at.contains(button))) ?? form;
  const draft: DraftField = {
    id: `roundcube-${fieldValue(form.querySelector(COMPOSE_ID)) ?? 'draft'}`,
    element,
    root,
    send,
    kind: readKind(readEnv(document), subject, element),
    recipients: readRecipients(form, account),
    text: () => readText(element).text,
  };
  if (subject) draft.subject = subject;
  return draft;
}

/** The textarea, or the body of TinyMCE's frame beside it; the user can switch at any time. */
function findEditor(field: HTMLTextAreaElement): HTMLElement | null {
  if (visible(field)) return field;
  const inner = frameDocument(field.ownerDocument.getElementById(`${field.id}_ifr`));
  const body = inner?.body;
  return body?.getAttribute('contenteditable') === 'true' ? body : null;
}

function readKind(env: Env, subject: string | undefined, element: HTMLElement): DraftKind {
  if (env.mode === 'reply' || env.mode === 'forward') return env.mode;
  if (env.replyTo) return kindOfSubject(subject) === 'forward' ? 'forward' : 'reply';
  if (env.mode === 'draft' || env.mode === 'edit' || env.username) return 'new';
  const said = kindOfSubject(subject);
  if (said) return said;
  return element.querySelector('#reply-intro') ? 'reply' : 'new';
}

/** To, Cc and Bcc: chips where the skin has them, else the fields; and an address typed but not yet made a chip. */
function readRecipients(form: Element, account: string | null): Person[] {
  const people = ['_to', '_cc', '_bcc'].flatMap((name) => {
    const field = form.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"], input[name="${name}"]`);
    return readField(field).map((mailbox) => mailPerson('recipient', mailbox));
  });
  return gatherPeople(people, new Set(account ? [account] : []));
}

function readField(field: HTMLTextAreaElement | HTMLInputElement | null): Mailbox[] {
  const row = field?.parentElement;
  const chips = row ? findAll(row, CHIPS, unmarked).map((chip) => parseMailbox(chip.getAttribute('title'))) : [];
  const typed = row?.querySelector<HTMLInputElement>('ul input')?.value;
  const pending = readEmail(typed) ? [parseMailbox(typed)] : [];
  return [...(chips.length > 0 ? chips : parseMailboxes(field?.value)), ...pending];
}
