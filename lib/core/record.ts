import type { IssueState, SentReview } from './record-coach';
import type { Apart, Decision, Heard, HistoryEntry, RecallCard, Snooze, Tie, TrustEntry } from './record-depth';

/**
 * The record: what is kept about people. Plain data, one type a table; how it is kept is docs/nothing-lost.md.
 * Times are epoch milliseconds (UTC); ids are opaque strings made by the caller; offsets are UTF-16.
 * What goes deeper (history, ties, trust …) is in record-depth.ts, what the coach keeps in record-coach.ts.
 */

/** How we know something. A guess is the user's own inference and must look different on screen. */
export type Source = 'told-me' | 'told-by-someone' | 'read' | 'imported' | 'guess';

/** Where a datum came from and when: carried by every row a person may ask about. */
export type Grain = {
  source: Source;
  at: number;
  /** In words a user recognises: "linkedin.com/in/dana", "Connections.csv", "mail in Gmail". */
  from?: string;
};

/** 0 business card, 1 ordinary personal, 2 private or a judgement, 3 special category or secret. */
export type Sensitivity = 0 | 1 | 2 | 3;

export type Stage = 'acquaintance' | 'customer' | 'business-colleague' | 'friend';

export type Contact = {
  id: string;
  name: string;
  goesBy?: string;
  pronunciation?: string;
  pronouns?: string;
  role?: string;
  /** The account's name as shown; `accountId` is the link. */
  company?: string;
  accountId?: string;
  industry?: string;
  location?: string;
  /** IANA zone name. Absent when unknown: then no clock is shown. */
  timeZone?: string;
  language?: string;
  stage?: Stage;
  tags: string[];
  /** One of the sample people, removable in one click. */
  sample?: true;
  /** The coach is silent in drafts to them. */
  coachOff?: true;
  /** A person the user said is NOT the one a page key points at is never offered for that key again. */
  notThem?: string[];
  grain: Grain;
  createdAt: number;
  updatedAt: number;
};

export type IdentityKind = 'mail' | 'phone' | 'linkedin' | 'sales-nav' | 'vcard' | 'other';

/** An address, slug or number that is theirs. `kind` + `value` is unique over the whole record. */
export type Identity = {
  id: string;
  contactId: string;
  kind: IdentityKind;
  /** Normalised by `normaliseIdentity`, so that equal means same. */
  value: string;
  /** As it was typed or read. */
  typed: string;
  /** The one of its kind to use first; one a person at most. */
  main?: true;
  /** Not in use any more, since then; it still brings up the person. */
  until?: number;
  grain: Grain;
};

export type Account = {
  id: string;
  name: string;
  domains: string[];
  industry?: string;
  /** Whatever is to be known of the company. */
  notes?: string;
  grain: Grain;
};

export type Fact = {
  id: string;
  contactId: string;
  /** family, pet, sport, food, date, hobby, place, work, reach, do-not-mention, suggestion, other … */
  group: string;
  /** What of the group: a point of the customer profile (profile-points.ts) or the kind it was captured as. */
  key: string;
  value: string;
  sensitivity: Sensitivity;
  /** When it was last said to be still so; absent: never since `grain.at`. */
  confirmedAt?: number;
  grain: Grain;
};

export type Channel = 'mail' | 'text' | 'mobile' | 'desk-phone' | 'linkedin' | 'video' | 'in-person';

/** The rules of communication: one row a contact (`id` is the contact's id). */
export type Rules = {
  id: string;
  approach?: 'appointment' | 'drop-in' | 'either';
  channels: { channel: Channel; standing: 'preferred' | 'ok' | 'never' }[];
  /** Days 1 (Monday) to 7; times "HH:MM" in the contact's own zone. */
  hours: { days: number[]; from: string; to: string }[];
  cadence?: { floorDays?: number; ceilingDays?: number; leaveAloneUntil?: number };
  language?: string;
  tone?: 'formal' | 'plain' | 'warm';
  greeting?: string;
  /** Mail addresses to copy, and those never to. */
  copy?: string[];
  doNotCopy?: string[];
  note?: string;
  grain: Grain;
};

export type InteractionKind = 'mail' | 'call' | 'meeting' | 'message' | 'note';

export type Interaction = {
  id: string;
  contactId: string;
  at: number;
  kind: InteractionKind;
  direction: 'in' | 'out' | 'none';
  channel?: Channel;
  /** One line. For a note: what the user typed, whole. For a mail: its subject, if the user keeps subjects. */
  gist: string;
  /** How long a call or meeting took. */
  minutes?: number;
  /** The message's own id ("gmail:18c…"), so that a mail seen twice is one. */
  ref?: string;
  grain: Grain;
};

/** A promise either way. Named so because `Promise` is taken. */
export type Pledge = {
  id: string;
  contactId: string;
  by: 'me' | 'them';
  what: string;
  /** Due day as "YYYY-MM-DD" in the user's own zone; absent when no day was said. */
  due?: string;
  state: 'open' | 'kept' | 'late' | 'released';
  /** The line it was captured from, word for word. */
  line?: string;
  at: number;
  settledAt?: number;
  grain: Grain;
};

/**
 * What was given or received. The last six are what a relationship brings when it goes deep: a view from inside, how
 * rivals are seen, politics to steer clear of, being taken along to a new job, technologies they look at.
 */
export type ExchangeKind =
  | 'paper'
  | 'idea'
  | 'help'
  | 'incentive'
  | 'introduction'
  | 'view-inside'
  | 'competitors'
  | 'politics'
  | 'taken-along'
  | 'technology';

/** Knowledge, introductions, things: given or received. */
export type Exchange = {
  id: string;
  contactId: string;
  at: number;
  direction: 'given' | 'received';
  what: string;
  kind?: ExchangeKind;
  /** Introduction: to or of this other contact. */
  otherId?: string;
  grain: Grain;
};

export type QuestionState = 'to-ask' | 'asked' | 'answered' | 'dodged' | 'never';

export type AskedQuestion = {
  id: string;
  contactId: string;
  text: string;
  /** problem, opportunity, strategy, a history part, or an issue id of the library. */
  purpose: string;
  state: QuestionState;
  /** Row that holds the answer: a fact, an entry of the history, or something heard. */
  answerId?: string;
  at: number;
  grain: Grain;
};

/** Everything held on one person: what the panel shows and what an export carries. */
export type ContactFile = {
  contact: Contact;
  identities: Identity[];
  account?: Account;
  facts: Fact[];
  rules?: Rules;
  interactions: Interaction[];
  pledges: Pledge[];
  exchanges: Exchange[];
  questions: AskedQuestion[];
  history: HistoryEntry[];
  decisions: Decision[];
  heard: Heard[];
  ties: Tie[];
  trust: TrustEntry[];
  cards: RecallCard[];
  snoozes: Snooze[];
  issueStates: IssueState[];
  reviews: SentReview[];
  apart: Apart[];
};
