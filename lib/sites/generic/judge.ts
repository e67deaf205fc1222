import type { Person, Sighting } from '../../core/sighting';
import { cleanText, textOf } from '../dom';
import { gatherPeople, optional } from '../people';
import type { Own } from './account';
import { isMadeLike } from './alike';
import type { Header } from './header';
import type { Parts } from './parts';
import { isNamed } from './tokens';
import { parentOf } from './trees';
import { namesSentFolder, readLabel } from './words';

type Page = { document: Document; url: URL; headers: readonly Header[]; own: Own; parts: Parts };

const ENOUGH = 4;
const MESSAGE_URL = /read|view|show|message|msg|uid|thread|mail\/[^/]+\/\w|[?&#/]id[=/]|preview/i;

/** Who the shown mail is about; null when the page shows none. No focus where anything speaks against the answer. */
export function judge(page: Page): Sighting | null {
  const { headers, own } = page;
  const opened = headers.filter((header) => isOpened(header, page));
  const [first] = opened;
  if (!first) return null;
  // The next mail of a thread has a header made the same way; one in a mail's own words hasn't.
  const thread = opened.filter(
    (header) => header === first || (header.said === first.said && isMadeLike(header.at, first.at)),
  );
  const theirs = thread.filter(({ from }) => !from.email || !own.all.has(from.email));
  const senders = gatherPeople(
    theirs.map(({ from }) => from),
    own.all,
  );
  const last = theirs.at(-1) ?? thread.at(-1) ?? first;
  // The mails of a thread stand under one heading.
  const shown = { ...last, heading: last.heading ?? first.heading };
  const answer = senders.length > 1 ? nobody('several-senders') : readAnswer(shown, page);
  const focus = answer.person;
  const everyone = thread.flatMap(({ from, recipients }) => [from, ...recipients.map(({ person }) => person)]);
  // Where nobody is sure, whoever else is named as a sender is offered too.
  const offered = focus ? [] : opened.map(({ from }) => from);
  return {
    site: 'generic',
    view: thread.length > 1 || thread.some(({ follows }) => follows) ? 'thread' : 'message',
    people: gatherPeople([focus, ...everyone, ...offered], own.all).slice(0, 100),
    ...optional({ account: own.main, focus, subject: readSubject(first) }),
    confidence: focus ? confide(shown, page) : 0.3,
    path: [`sender:${shown.rung}`, answer.why, `score:${score(shown, page)}`, `account:${own.how}`],
  };
}

type Answer = { person: Person | null; why: string };

const nobody = (why: string): Answer => ({ person: null, why });

function readAnswer(header: Header, page: Page): Answer {
  const { from, recipients } = header;
  if (!from.email) return nobody('name-only');
  if (header.doubtful || isOutdone(header, page)) return nobody('two-headers');
  if (score(header, page) < ENOUGH) return nobody('faint');
  const to = recipients.filter(({ line }) => line === 'to').map(({ person }) => person);
  if (page.own.all.has(from.email)) {
    const others = gatherPeople(to, page.own.all);
    return others.length === 1 && others[0]?.email
      ? { person: { ...others[0] }, why: 'own-mail:to' }
      : nobody('own-mail');
  }
  // A list sends in its own name to itself; the writer is in Reply-To, if anywhere.
  if (recipients.some(({ line, person }) => line !== 'replyto' && person.email === from.email)) {
    const writers = gatherPeople(
      recipients.filter(({ line }) => line === 'replyto').map(({ person }) => person),
      new Set([...page.own.all, from.email]),
    );
    return writers.length === 1 && writers[0] ? { person: writers[0], why: 'list:reply-to' } : nobody('list:no-writer');
  }
  if (!page.own.main && isSentFolder(page)) return nobody('own-mail:account-unknown');
  return { person: from, why: header.said ? 'from' : 'first-under-heading' };
}

/** Somebody else's header has all that this one lacks, its words and its recipients: this may be a name made to look like one. */
function isOutdone({ body, recipients, from }: Header, { headers }: Page): boolean {
  return (
    body === 0 &&
    recipients.length === 0 &&
    headers.some((other) => other.body > 0 && other.said && other.from.email !== from.email)
  );
}

/** A mail is open: its words are there, or whom it went to. */
function isOpened(header: Header, { url }: Page): boolean {
  const { recipients, body, said, dated } = header;
  return recipients.length > 0 || (body > 0 && (said || dated)) || (said && dated && MESSAGE_URL.test(url.href));
}

function score(header: Header, { document }: Page): number {
  const { from, said, heading, dated, at } = header;
  const titled = heading !== null && cleanText(document.title).includes(heading);
  return (
    (heading !== null ? 3 : 0) +
    (titled ? 1 : 0) +
    (said ? 3 : 0) +
    (dated ? 2 : 0) +
    (hasAvatar(at) ? 2 : 0) +
    (from.name ? 1 : 0)
  );
}

function hasAvatar(element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < 4; step++, at = parentOf(at)) {
    if (at.localName === 'body') return false;
    const pictures = at.querySelectorAll('img, [class*="avatar" i], [class*="persona" i]');
    if (pictures.length > 0) return pictures.length < 4;
  }
  return false;
}

function confide(header: Header, page: Page): number {
  const { said, heading, body, recipients } = header;
  let sure = 0.5;
  if (page.own.main) sure += 0.15;
  if (said) sure += 0.1;
  if (heading) sure += 0.05;
  if (body > 0 && recipients.length > 0) sure += 0.1;
  return Math.min(0.9, Math.round(sure * 100) / 100);
}

const MOST_CHOSEN = 100;

function isChosen(element: Element): boolean {
  return (
    element.hasAttributes() &&
    (element.getAttribute('aria-selected') === 'true' ||
      element.hasAttribute('aria-current') ||
      /selected|active|current/i.test(element.getAttribute('class') ?? ''))
  );
}

/** The folder that is open holds what the user wrote. */
export function isSentFolder({ document, url, parts }: Pick<Page, 'document' | 'url' | 'parts'>): boolean {
  const address = decodeURIComponentSafe(url.href);
  if (
    address.split(/[/?&#=:.]+/).some((part) => namesSentFolder(part.replace(/[+_\d]+/g, ' ').replace(/^\s*imap\b/, '')))
  )
    return true;
  if (document.title.split(/\s[-–—|:·]+\s/).some(namesSentFolder)) return true;
  return parts.all
    .filter(isChosen)
    .slice(0, MOST_CHOSEN)
    .some((each) => {
      const text = textOf(each);
      return text.length < 40 && (namesSentFolder(text) || isNamed(each, /\bsent$/));
    });
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The heading, without the label that some put before it. */
function readSubject({ heading }: Header): string | null {
  return (
    heading &&
    cleanText(heading.replace(/^[^:：]{1,24}[:：]\s*(?=\S)/, (label) => (readLabel(label) === 'subject' ? '' : label)))
  );
}
