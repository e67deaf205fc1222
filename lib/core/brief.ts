import { type BriefQuestion, businessQuestions, type LibraryQuestion, relationshipQuestions } from './brief-questions';
import { checkBeforeContact, type NotNow } from './checks/before-contact';
import { clip } from './clip';
import { type ContactNow, contactNowOf } from './contact-now';
import { lastTouch } from './last-touch';
import { type PledgeView, viewPledges } from './pledge-view';
import type { ContactFile, Exchange, Fact, Identity, Interaction, Sensitivity } from './record';
import type { Heard, TieKind } from './record-depth';

/**
 * The brief before a call: one screen, one page. It chooses and cuts, so that it has the same few lines whether three
 * things are known of somebody or five hundred; the record itself is a click away.
 */

/** Somebody around them: a colleague of the same account, or somebody they are tied to. */
export type Related = { contactId: string; name: string; role?: string; tie?: TieKind };

export type BriefInput = {
  file: ContactFile;
  related: readonly Related[];
  library: readonly LibraryQuestion[];
  now: number;
  /** Today as "YYYY-MM-DD" where the user is. */
  today: string;
  /** Nothing more private than this is chosen. */
  upTo: Sensitivity;
};

/** Something to bring: for what they said, in return for what they gave, for what they like. */
export type Gift = { kind: 'for-heard' | 'in-return' | 'for-interest'; words: string };

/** One line of "last time"; `words` may be empty for a contact of which only is known that it happened. */
export type LastLine =
  | { kind: 'touch'; touch: Pick<Interaction, 'kind' | 'direction'>; at: number; words: string }
  | { kind: 'heard'; heard: Heard['kind']; at: number; words: string };

/** The first of a longer list, and how many were left out. */
export type Some<T> = { rows: T[]; left: number };

export type Brief = {
  reach: Identity[];
  moment: ContactNow;
  /** Why this isn't the moment for a call; null when it is. */
  notNow: NotNow | null;
  last: LastLine[];
  mine: Some<PledgeView>;
  theirs: Some<PledgeView>;
  business: BriefQuestion[];
  relationship: BriefQuestion[];
  give: Gift[];
  /** The last thing the user gave: so that it isn't given twice. */
  lastGiven: { words: string; at: number } | null;
  family: Some<Fact>;
  colleagues: Some<Related>;
  /** Topics only. */
  avoid: Some<string>;
};

/** How many lines each part may have, and how many letters a line; on paper long lines are cut by what fits (CSS). */
const MOST = { reach: 2, last: 3, pledges: 3, give: 3, family: 4, colleagues: 3, avoid: 4 };
const LINE = { last: 130, pledge: 90, gift: 80, fact: 50, name: 36, topic: 50 };

/** The same record gives the same brief. */
export function readBrief(input: BriefInput): Brief {
  const { file, now, today, upTo, library } = input;
  const facts = file.facts.filter(({ sensitivity, group }) => sensitivity <= upTo && group !== 'do-not-mention');
  const open = viewPledges(file.pledges, today).filter((view) => view.open);
  const by = (who: 'me' | 'them') =>
    some(open.filter(({ pledge }) => pledge.by === who).map(shortPledge), MOST.pledges);
  const business = businessQuestions(file, library);
  // What they said last is asked after: it isn't said again in other parts.
  const asked = business.find(({ kind }) => kind === 'heard');
  const heard = file.heard.filter(({ at }) => at <= now && (asked?.kind !== 'heard' || at !== asked.at));
  return {
    reach: reachOf(file),
    moment: contactNowOf(file, now),
    notNow: checkBeforeContact(file, { way: 'call', at: now, rulesShown: true }),
    last: lastLines({ ...file, heard }, now),
    mine: by('me'),
    theirs: by('them'),
    business,
    // What is private is never proposed as a question, on whatever page.
    relationship: relationshipQuestions(
      file,
      facts.filter(({ sensitivity }) => sensitivity < 2),
    ),
    give: giftsOf({ ...file, heard: heard.length > 0 ? heard : file.heard }, facts),
    lastGiven: lastGivenOf(file.exchanges),
    family: some(familyOf(facts), MOST.family),
    colleagues: some(input.related.map(shortRelated), MOST.colleagues),
    avoid: some(topicsOf(file.facts), MOST.avoid),
  };
}

function some<T>(all: readonly T[], most: number): Some<T> {
  return { rows: all.slice(0, most), left: Math.max(0, all.length - most) };
}

/** One number and one address, the number first where they like to be called. */
function reachOf({ identities, rules }: ContactFile): Identity[] {
  const first = (kind: Identity['kind']) => identities.filter((row) => row.kind === kind).slice(0, 1);
  const preferred = rules?.channels.find(({ standing }) => standing === 'preferred')?.channel;
  const [phone, mail] = [first('phone'), first('mail')];
  const found = preferred === 'mail' ? [...mail, ...phone] : [...phone, ...mail];
  return found.slice(0, MOST.reach).map((row) => ({ ...row, typed: clip(row.typed, 60) }));
}

/** The last real contact; then what was noted or said since the day before it; then what was before. */
function lastLines(file: ContactFile, now: number): LastLine[] {
  const last = lastTouch(file.interactions, now);
  const since = (last?.at ?? 0) - 86_400_000;
  const touches = file.interactions.filter(({ at, id }) => at <= now && id !== last?.id).map(touchLine);
  const heard = file.heard.map(heardLine);
  const others = [...touches, ...heard].filter(({ words }) => words !== '').sort((a, b) => b.at - a.at);
  const around = others.filter(({ at }) => at >= since);
  const before = others.filter(({ at }) => at < since);
  return [...(last ? [touchLine(last)] : []), ...around, ...before].slice(0, MOST.last);
}

function touchLine({ kind, direction, at, gist }: Interaction): LastLine {
  return {
    kind: 'touch',
    touch: { kind, direction },
    at,
    words: clip(kind === 'note' ? unmarked(gist) : gist, LINE.last),
  };
}

/** A note as it was typed, without the marks that say what a word is: "#vip !call @raj ?why". */
function unmarked(gist: string): string {
  return gist.replace(/(^|[\s,;(])[#@!?](?=[\p{L}\p{N}])/gu, '$1');
}

function heardLine({ kind, words, at }: Heard): LastLine {
  return { kind: 'heard', heard: kind, at, words: clip(words, LINE.last) };
}

function shortPledge(view: PledgeView): PledgeView {
  return { ...view, pledge: { ...view.pledge, what: clip(view.pledge.what, LINE.pledge) } };
}

function giftsOf({ heard, exchanges }: ContactFile, facts: readonly Fact[]): Gift[] {
  const newest = <T>(rows: readonly T[], at: (row: T) => number) => [...rows].sort((a, b) => at(b) - at(a));
  const [said] = newest(heard, (row) => row.at);
  const [exchange] = newest(exchanges, (row) => row.at);
  const liked = newest(
    facts.filter(({ group, grain }) => (group === 'hobby' || group === 'sport') && grain.source !== 'guess'),
    (row) => row.grain.at,
  );
  const gifts: (Gift | false | undefined)[] = [
    exchange?.direction === 'received' && { kind: 'in-return', words: exchange.what },
    said && { kind: 'for-heard', words: said.words },
    ...liked.map((row): Gift => ({ kind: 'for-interest', words: row.value })),
  ];
  return gifts
    .filter((gift): gift is Gift => Boolean(gift))
    .slice(0, MOST.give)
    .map((gift) => ({ ...gift, words: clip(gift.words, LINE.gift) }));
}

function lastGivenOf(exchanges: readonly Exchange[]): Brief['lastGiven'] {
  const [last] = exchanges.filter(({ direction }) => direction === 'given').sort((a, b) => b.at - a.at);
  return last ? { words: clip(last.what, LINE.gift), at: last.at } : null;
}

/** Family before pets, what was heard last first: a newer line often says more than an older one. */
function familyOf(facts: readonly Fact[]): Fact[] {
  const rank = ({ group }: Fact) => ['family', 'pet'].indexOf(group);
  return facts
    .filter((fact) => rank(fact) >= 0)
    .sort((a, b) => rank(a) - rank(b) || b.grain.at - a.grain.at || (a.id < b.id ? -1 : 1))
    .map((fact) => ({ ...fact, value: clip(fact.value, LINE.fact) }));
}

function shortRelated(row: Related): Related {
  return {
    ...row,
    name: clip(row.name, LINE.name),
    ...(row.role === undefined ? {} : { role: clip(row.role, LINE.name) }),
  };
}

function topicsOf(facts: readonly Fact[]): string[] {
  return facts.filter(({ group }) => group === 'do-not-mention').map(({ value }) => clip(value, LINE.topic));
}
