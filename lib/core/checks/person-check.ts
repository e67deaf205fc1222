import type { MixUp } from '../confusable';
import type { FileForNow } from '../contact-now';
import type { AskedQuestion, Channel, ContactFile, Pledge } from '../record';
import type { HistoryEntry } from '../record-depth';
import type { Person } from '../sighting';

/** What the record says against a draft. Each is a record; the words are composed in the panel. */
export type Finding =
  | { kind: 'channel-never'; channel: Channel }
  | { kind: 'channel-better'; channel: Channel }
  | { kind: 'leave-alone'; until: number }
  | { kind: 'too-soon'; daysSince: number; floorDays: number }
  /** More often than the fewest days in between allow, all of it unanswered. */
  | { kind: 'too-often'; times: number; days: number }
  /** Outside their hours; `nextAt` is when they begin. `guess`: by a zone that is only guessed. */
  | { kind: 'better-time'; time: string; nextAt?: number; timeZone: string; guess: boolean }
  | { kind: 'copied'; address: string }
  /** They don't want copies, and get this: in Cc when `sure`, else as one of several. */
  | { kind: 'own-copy'; sure: boolean }
  /** Two who are easily taken for one another, both in it. */
  | { kind: 'alike'; why: MixUp; other: { contactId: string; name: string } }
  /** An address that can be taken for theirs and isn't. */
  | { kind: 'look-alike'; address: string }
  | { kind: 'not-copied'; address: string }
  | { kind: 'owed'; pledge: Pledge; more?: number }
  | { kind: 'asked-before'; question: AskedQuestion }
  | { kind: 'only-asking'; times: number; days: number }
  | { kind: 'mistake'; entry: HistoryEntry }
  | { kind: 'wrong-name'; written: string; name: string }
  | { kind: 'touchy'; topic: string };

/** `of`: whom it is about, when the draft goes to several. */
export type PersonCheck = Finding & { of?: { contactId: string; name: string } };

export type DraftForCheck = {
  /** The user's own words, quotes and signature taken out. */
  text: string;
  channel: Channel;
  now: number;
  /** Everyone it goes to, copies included. */
  recipients?: readonly Person[];
};

/** One check: what one part of the record says of a draft. Pure; an empty list when nothing. */
export type Check = (file: ContactFile, draft: DraftForCheck) => Finding[];

/** A check that asks only how and when: of a call to come as well as of a draft. */
export type CheckOfContact = (file: FileForNow, contact: Pick<DraftForCheck, 'channel' | 'now'>) => Finding[];
