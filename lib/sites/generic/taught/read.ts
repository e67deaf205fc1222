import type { Person, Sighting } from '../../../core/sighting';
import { type ReadingRule, TAUGHT_FOUND, type Trail } from '../../../core/site-rule';
import { cleanText, textOf } from '../../dom';
import { gatherPeople, mailPerson, optional } from '../../people';
import type { Own } from '../account';
import { isSentFolder } from '../judge';
import type { Parts } from '../parts';
import { isInList } from '../rows';
import { type Fitting, findByTrail, nearBest } from './find';
import { isInWords, isLineOfSender, isMailOfItsOwn, lineAt } from './own-words';
import { readNameAt, readPersonAt } from './person-at';
import { around, holdsDeep, outerOf } from './way';

/** A page as it is looked at once. */
export type TaughtPage = { document: Document; url: URL; parts: Parts; own: Own; words: readonly Element[] };

type Sender = Fitting & { person: Person | null };

/** What a taught rule finds on a page: a sighting, or null where no opened mail is built as it was taught. */
export function readTaught(page: TaughtPage, rule: ReadingRule): Sighting | null {
  const { words } = page;
  const usable = (found: Fitting[]) => found.filter(({ element }) => !isInList(element) && !isInWords(element, words));
  const senders = usable(findByTrail(page.parts, rule.sender)).map(
    (found): Sender => ({ ...found, person: personAt(found.element, rule.sender, 'sender') }),
  );
  const shown = pickShown(senders);
  if (!shown) return null;
  const [first] = shown.members;
  if (!first || !shown.members.every(({ element }) => isLineOfSender(lineAt(element), rule.sender.line))) return null;
  const recipients = readRecipients({ page, rule, usable }, first);
  const subject = rule.subject ? usable(findByTrail(page.parts, rule.subject))[0] : undefined;
  // That a mail is open at all: something else of what was taught is there as well.
  const proofs = [rule.words, rule.recipients, rule.subject].filter((each) => each !== undefined);
  if (proofs.length > 0 && words.length === 0 && recipients.length === 0 && !subject) return null;
  return tell(page, { shown, recipients, subject: subject ? cleanText(textOf(subject.element)).slice(0, 300) : null });
}

/** A taught element's person; a name alone where the page shows no address there. */
function personAt(element: Element, { key }: Trail, role: Person['role']): Person | null {
  const found = readPersonAt(element, key);
  return mailPerson(role, found?.mailbox ?? { name: readNameAt(element) });
}

/** The senders of what is shown; `torn`: two parts of the page fit, and nothing tells which is meant. */
type Shown = { members: Sender[]; torn: Person[] };

function pickShown(senders: readonly Sender[]): Shown | null {
  const near = nearBest(senders) as Sender[];
  const [first] = [...near].sort((one, other) => one.fit.moved.length - other.fit.moved.length);
  if (!first) return null;
  const members = [first];
  const torn: Person[] = [];
  for (const rival of near) {
    if (rival === first || isSame(rival.person, first.person)) continue;
    if (isMailOfItsOwn(blockApart(rival.element, first.element))) members.push(rival);
    else if (isAsGood(rival, first) && rival.person) torn.push(rival.person);
  }
  return { members, torn };
}

/** Not even its place tells it from the other. */
function isAsGood({ fit }: Sender, first: Sender): boolean {
  return fit.moved.length <= first.fit.moved.length && fit.cost <= first.fit.cost + 0.1;
}

function isSame(one: Person | null, other: Person | null): boolean {
  return one?.email !== undefined && one.email === other?.email;
}

/** The largest part around an element that doesn't hold the other one. */
function blockApart(element: Element, other: Element): Element {
  let block = element;
  for (let at: Element | null = element; at && !holdsDeep(at, other); at = outerOf(at)) block = at;
  return block;
}

type Reading = { page: TaughtPage; rule: ReadingRule; usable: (found: Fitting[]) => Fitting[] };

/** Everyone in the places of the taught recipients, within the part of the page that was theirs and the sender's. */
function readRecipients({ page, rule, usable }: Reading, sender: Sender): Person[] {
  const levels = around(sender.element).reverse();
  const found = (rule.recipients ?? []).flatMap((trail) => {
    const scope = levels[sender.fit.levels[sharedSteps(rule.sender, trail) - 1] ?? -1];
    return usable(findByTrail(page.parts, trail))
      .filter(({ element }) => element !== sender.element && (!scope || holdsDeep(scope, element)))
      .map(({ element }) => ({ trail, element }));
  });
  return found.flatMap(({ trail, element }) => personAt(element, trail, 'recipient') ?? []);
}

/** How many steps two ways have in common from the page's body on. */
function sharedSteps(one: Trail, other: Trail): number {
  let at = 0;
  while (at < one.steps.length && JSON.stringify(one.steps[at]) === JSON.stringify(other.steps[at])) at += 1;
  return at;
}

type Told = { shown: Shown; recipients: Person[]; subject: string | null };

function tell(page: TaughtPage, { shown, recipients, subject }: Told): Sighting {
  const { own } = page;
  const { members } = shown;
  const { person, why } = readAnswer(page, shown, recipients);
  const everyone = [...members.map((each) => each.person), ...shown.torn, ...recipients];
  const sure = person?.email !== undefined;
  return {
    site: 'generic',
    view: members.length > 1 ? 'thread' : 'message',
    people: gatherPeople([person, ...everyone], own.all).slice(0, 100),
    ...optional({ account: own.main, focus: person, subject }),
    confidence: sure ? (own.main ? 0.9 : 0.8) : 0.3,
    path: [TAUGHT_FOUND, why, `fit:${Math.round((members[0]?.fit.score ?? 0) * 100)}`, `account:${own.how}`],
  };
}

type Answer = { person: Person | null; why: string };

/** Identity comes from the address alone, and the user is nobody's contact. */
function readAnswer(page: TaughtPage, { members, torn }: Shown, recipients: readonly Person[]): Answer {
  const { own } = page;
  if (torn.length > 0) return { person: null, why: 'two-fit' };
  const people = members.map(({ person }) => person);
  if (people.some((person) => !person)) return { person: null, why: 'nobody-there' };
  const theirs = gatherPeople(people, own.all);
  if (theirs.length > 1) return { person: null, why: 'several-senders' };
  const [one] = theirs;
  if (!one) {
    const others = gatherPeople([...recipients], own.all);
    const only = others.length === 1 && others[0]?.email ? others[0] : null;
    return { person: only, why: only ? 'own-mail:to' : 'own-mail' };
  }
  if (!own.main && isSentFolder(page)) return { person: null, why: 'own-mail:account-unknown' };
  return { person: one, why: one.email ? 'from' : 'name-only' };
}
