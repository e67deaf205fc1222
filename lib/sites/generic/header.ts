import type { Person } from '../../core/sighting';
import { cleanText } from '../dom';
import { mailPerson } from '../people';
import { isMadeLike, isNextCard } from './alike';
import { isInList } from './rows';
import type { Item } from './survey';
import { lineOf } from './tokens';
import { parentOf } from './trees';
import type { Line } from './words';

/** One mail's header as the page shows it. `email` is absent where the sender is only named. */
export type Header = {
  from: Person;
  at: Element;
  rung: string;
  /** The page says itself that this is the sender. */
  said: boolean;
  recipients: { line: Line; person: Person; at: Element }[];
  heading: string | null;
  /** A folded mail of the same thread stands before it. */
  follows: boolean;
  dated: boolean;
  /** What of a mail's words follows it, in characters. */
  body: number;
  /** A header was begun before this one and not ended: this may be part of a mail's words. */
  doubtful: boolean;
};

const NEAR = 16;
const REPEATED = 4;
/** More than a header has of anything. */
const MANY = 10;
const ASIDE =
  'nav, footer, aside, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="search"], [role="menu"], [role="dialog"] [role="listbox"]';

/** "Dana Reyes, Lena Fischer": two of them; "Reyes, Dana" may be one. */
const SEVERAL = /\p{L}\s\p{L}[^,;]*[,;]\s*\S*\p{L}\s\p{L}/u;

type Open = { headers: Header[]; current: Header | null; pending: Header['recipients']; begun: Begun };
type Begun = {
  heading: string | null;
  headingAt: number;
  /** Days and other words since that heading. */
  dates: number;
  texts: number;
  subject: boolean;
  /** The heading before had a day and words of its own, and nobody with an address: a header, maybe. */
  afterNameless: boolean;
};

const fresh = (): Begun => ({
  heading: null,
  headingAt: -NEAR * 2,
  dates: 0,
  texts: 0,
  subject: false,
  afterNameless: false,
});

/** Some words and a day under a heading: somebody's name may be among them. A list has many of both. */
function isNameless({ heading, dates, texts, afterNameless }: Begun): boolean {
  return afterNameless || (heading !== null && dates > 0 && dates < 3 && texts > 0 && texts < 8);
}

/** Every header on the page, in order, rows of lists and what stands beside the mail left out. */
export function findHeaders(items: readonly Item[], title = ''): Header[] {
  const titles = new Set(title.split(/\s[-–—|·]\s/).map(cleanText));
  const open: Open = { headers: [], current: null, pending: [], begun: fresh() };
  for (const [at, item] of items.entries()) take(titles.size > 1 ? asHeading(item, titles) : item, at, open);
  return open.headers;
}

/** What the title names beside other things is the subject, however it is marked up on the page. */
function asHeading(item: Item, titles: ReadonlySet<string>): Item {
  if (item.kind !== 'text' || item.text.length < 3 || !titles.has(item.text) || isOutside(item.at)) return item;
  return { kind: 'heading', at: item.at, text: item.text };
}

function take(item: Item, at: number, open: Open): void {
  const { begun, current } = open;
  switch (item.kind) {
    case 'heading':
      // "Mail from Dana Reyes: Leak in hall two", for those who can't see the one before.
      if (begun.heading !== null && at - begun.headingAt < REPEATED && item.text.includes(begun.heading)) break;
      // The sender as a heading below the subject's.
      if (begun.heading !== null && item.text.includes('@')) break;
      if (current && current.body === 0 && !current.heading && open.headers.length === 1) current.heading = item.text;
      else open.begun = { ...fresh(), heading: item.text, headingAt: at, afterNameless: !current && isNameless(begun) };
      if (current && current.body > 0) open.current = null;
      break;
    case 'date':
      if (current && current.body === 0) current.dated = true;
      else begun.dates += 1;
      break;
    case 'label':
      if (item.line === 'subject') begun.subject = true;
      break;
    case 'text':
      takeText(item, open);
      break;
    case 'gap':
      begun.headingAt = -NEAR * 2;
      begun.dates += MANY;
      begun.texts += MANY;
      break;
    case 'body':
      if (current) current.body += Math.max(1, item.length);
      else if (begun.headingAt < 0 || at - begun.headingAt > NEAR) open.pending = [];
      break;
    case 'name':
      if (item.line === 'from') takeNamed(item, open);
      else if (isPersonShaped(item.at) && !SEVERAL.test(item.text))
        addRecipient(open, item, mailPerson('recipient', { name: item.text }));
      break;
    default:
      takePerson(item, at, open);
  }
}

function takeText(item: Extract<Item, { kind: 'text' }>, { begun, current }: Open): void {
  // The value of a subject line, or words that may be somebody's name.
  if (begun.subject && !begun.heading && item.text.length > 1) {
    begun.heading = item.text;
    if (current && !current.heading) current.heading = item.text;
  }
  if (!item.at.closest('button, [role="button"], a, label, summary')) begun.texts += 1;
}

/** A sender without an address is somebody, but nobody that can be known again. */
function takeNamed(item: Extract<Item, { kind: 'name' }>, open: Open): void {
  if (isOutside(item.at) || open.current?.body === 0) return;
  const person = mailPerson('sender', { name: item.text });
  if (person) begin(open, { person, at: item.at, rung: 'name', said: true });
}

function takePerson(item: Extract<Item, { kind: 'person' }>, at: number, open: Open): void {
  const named = lineOf(item.at);
  const line = item.mention.line ?? named ?? item.line;
  if (line === 'to' || line === 'cc' || line === 'bcc' || line === 'replyto') {
    if (!isOutside(item.at))
      addRecipient(
        open,
        { line, at: item.at },
        mailPerson(line === 'replyto' ? 'sender' : 'recipient', item.mention.mailbox),
      );
    return;
  }
  const near = open.begun.heading !== null && at - open.begun.headingAt <= NEAR;
  const said = line === 'from';
  if (isOutside(item.at)) return;
  const { current } = open;
  const person = mailPerson('sender', item.mention.mailbox);
  if (!person) return;
  if (current && current.body === 0 && isAddressOf(current, item.at)) {
    // The name came first, its address right behind it.
    current.from = { ...person, name: person.name ?? current.from.name ?? '' };
    current.rung = item.mention.rung;
    return;
  }
  if (current && current.body === 0) {
    if (isOtherBeside(current, person, item.at)) current.doubtful = true;
    if (current.from.email !== person.email && said)
      begin(open, { person, at: item.at, rung: item.mention.rung, said });
    else if (current.from.email === person.email && !current.from.name && person.name) current.from.name = person.name;
    return;
  }
  const again = current !== null && current.body > 0 && !current.said && isMadeLike(item.at, current.at);
  if (said || again || (near && current === null)) begin(open, { person, at: item.at, rung: item.mention.rung, said });
}

function begin(open: Open, from: { person: Person; at: Element; rung: string; said: boolean }): void {
  const { begun, pending, current } = open;
  // The mail before is folded: nothing of it is there but its sender.
  const isFolded = current?.body === 0 && current.recipients.length === 0;
  const follows = isFolded && isNextCard(from.at, current.at);
  const header: Header = {
    from: from.person,
    at: from.at,
    rung: from.rung,
    said: from.said,
    recipients: pending,
    heading: begun.heading ?? (follows ? current.heading : null),
    follows,
    dated: begun.dates > 0,
    body: 0,
    // Words and a day under a heading, and only then "From:": the mail itself may begin with such a line.
    doubtful: (current?.body === 0 && !follows) || isNameless(begun),
  };
  open.headers.push(header);
  open.current = header;
  open.pending = [];
  open.begun = { ...fresh(), heading: null };
}

/** The name came first, and its address right behind it, before anything else of the header. */
function isAddressOf({ from, recipients, dated, at }: Header, address: Element): boolean {
  const around = parentOf(parentOf(address) ?? address);
  return from.email === undefined && recipients.length === 0 && !dated && around?.contains(at) === true;
}

/** Two addresses where one sender stands: a name may be made to look like somebody's address. */
function isOtherBeside({ from, at, recipients, dated }: Header, { email }: Person, address: Element): boolean {
  const other = from.email !== undefined && email !== undefined && from.email !== email;
  return other && recipients.length === 0 && !dated && !isNextCard(address, at);
}

type Place = { line: Line; at: Element };

function addRecipient(open: Open, place: Place, person: Person | null): void {
  const { current } = open;
  if (!person || current?.body || (current && isWritten(current, place))) return;
  const { line, at } = place;
  (current ? current.recipients : open.pending).push({
    line,
    person: line === 'cc' ? { ...person, copied: true } : person,
    at,
  });
}

const WORDS = 'p, pre, blockquote';

/** A "To:" that the mail itself begins with: in a paragraph, or made otherwise than the header's own of that line. */
function isWritten({ at: sender, recipients }: Header, { line, at }: Place): boolean {
  const words = at.closest(WORDS);
  if (words && !words.contains(sender)) return true;
  const first = recipients.find((one) => one.line === line)?.at;
  const row = first && parentOf(parentOf(first) ?? first);
  return first !== undefined && !row?.contains(at) && !isMadeLike(first, at);
}

function isOutside(element: Element): boolean {
  return element.closest(ASIDE) !== null || isInList(element);
}

function isPersonShaped(element: Element): boolean {
  return lineOf(element) !== null && /^(?:a|span|li|button|bdi)$/.test(element.localName);
}
