import type { Sighting } from '../../core/sighting';
import { readEmail } from '../address';
import { find, frameDocument, textOf } from '../dom';
import { composeSighting, nobodyHere } from '../people';
import type { DraftField, Site } from '../site';
import { readComposeForm } from './compose';
import { readEnv } from './env';
import { isRoundcube } from './is-roundcube';
import { CONTENT, findBody, readMessage } from './message';
import { ACCOUNT, BODY, FROM_FIELD, LIST, MESSAGE_FIELD, PREVIEW_FRAME } from './selectors';

/** Roundcube at any host: known by its address (`_task=mail`) and by its own form fields and ids. */
export const roundcube: Site = { id: 'roundcube', matches, readPage, findDrafts };

function matches(document: Document, url: URL): boolean {
  const task = url.searchParams.get('_task');
  // Right after signing in, the address may carry no task at all; mail is the default one.
  if (task !== null && task !== 'mail') return false;
  if (task === null && !isRoundcube(document)) return false;
  return document.querySelector(`${LIST}, ${BODY}, ${MESSAGE_FIELD}, ${PREVIEW_FRAME}`) !== null;
}

function readPage(document: Document, url: URL): Sighting | null {
  const action = url.searchParams.get('_action') ?? '';
  const account = findAccount(document);
  if (action === 'compose') {
    const draft = readComposeForm(document, account);
    if (!draft) return null;
    return composeSighting({ site: 'roundcube', account, recipients: draft.recipients, subject: draft.subject });
  }
  if (findBody(document)) return action === 'show' || action === 'preview' ? readMessage(document, account) : null;
  if (action === 'show' || action === 'preview' || !document.querySelector(LIST)) return null;
  const opened = readPreview(document, account);
  return opened ?? nobodyHere('roundcube', ['url:list', 'dom:messagelist'], account);
}

/** The message in the reading pane, if it is the one that is marked in the list. */
function readPreview(document: Document, account: string | null): Sighting | null {
  const inner = frameDocument(
    find(document, [{ name: 'frame', css: PREVIEW_FRAME, seen: '1.0-1.6' }])?.element ?? null,
  );
  if (!inner || !findBody(inner)) return null;
  const shown = readEnv(inner).uid;
  const marked = [...document.querySelectorAll('#messagelist tr.selected, #messagelist tr[aria-selected="true"]')];
  const row = marked.length === 1 ? uidOfRow(marked[0]?.id ?? '') : null;
  // The frame still shows the message before: nobody, until it has loaded.
  if (shown && row && shown !== row) return null;
  const sighting = readMessage(inner, account);
  return sighting && { ...sighting, path: ['preview', ...sighting.path] };
}

/** Rows are named `rcmrow` and the message's number in base64 without padding. */
function uidOfRow(id: string): string | null {
  try {
    const uid = atob(
      id
        .replace(/^rcmrow/, '')
        .replace(/-/g, '+')
        .replace(/_/g, '/'),
    );
    return /^\d+$/.test(uid) ? uid : null;
  } catch {
    return null;
  }
}

/** The signed-in user's address: as printed, as in the page's script, or as chosen in the From field. */
function findAccount(document: Document): string | null {
  const printed = readEmail(textOf(find(document, ACCOUNT, (each) => !each.closest(CONTENT))?.element));
  if (printed) return printed;
  const named = readEmail(readEnv(document).username);
  if (named) return named;
  const from = document.querySelector<HTMLSelectElement>(FROM_FIELD);
  const chosen = from?.querySelector('option[selected]') ?? from?.querySelector('option');
  return readEmail(/<([^<>]+)>\s*$/.exec(textOf(chosen))?.[1]);
}

function findDrafts(document: Document, url: URL): DraftField[] {
  if (url.searchParams.get('_action') !== 'compose') return [];
  const draft = readComposeForm(document, findAccount(document));
  return draft ? [draft] : [];
}
