import type { DraftQuestion, PanelDraft } from '../../components/panel/actions';
import { explainScore, reviewDraft } from '../../lib/coach';
import { findMissing, WHOLE_FROM } from '../../lib/coach/missing';
import { checkDraft, checkDraftToSeveral, type PersonCheck, standingChecks } from '../../lib/core/check-draft';
import type { ReadDays } from '../../lib/core/day-span';
import { isPromised, keptByDraft } from '../../lib/core/kept-by-draft';
import { ownWords } from '../../lib/core/own-words';
import { promisesInDraft, restOfKept, restOfPromise } from '../../lib/core/promises-in-draft';
import { recipientOf } from '../../lib/core/recipient-of';
import type { Channel, ContactFile } from '../../lib/core/record';
import { isResting } from '../../lib/core/resting';
import type { DraftView } from '../../lib/messages/protocol';
import { type CoachAround, coachContext, coachState } from './coach-of-draft';

export type Around = {
  /** What is held on the person this draft goes to; absent for strangers and for several recipients. */
  file: ContactFile | undefined;
  /** What is held on everybody it goes to, in the order of the recipients. */
  all: readonly ContactFile[];
  /** Questions from the issue library for that person. */
  questions: DraftQuestion[];
  /** The user's own rules. */
  settings: CoachAround['settings'];
  /** The site it is written on. */
  origin: string | undefined;
  now: number;
  readDays: ReadDays;
};

/** The same coach as in the page, told everything known of the person: its result stays in the panel. */
export function panelDraft(view: DraftView, around: Around): PanelDraft {
  const { file, questions, now } = around;
  const { id, kind, channel, recipients, subject, text, quoted, current, off } = view;
  const review = reviewDraft(
    { text, channel, kind, quoted, ...(subject === undefined ? {} : { subject }) },
    { ...coachContext(view, around), now, ...(file ? { recipients: [recipientOf(file)] } : {}) },
  );
  return {
    id,
    kind,
    // A page often has the bare address only; whose it is, the record knows.
    recipients: file ? recipients.map((person) => ({ ...person, name: person.name ?? file.contact.name })) : recipients,
    text,
    current,
    off,
    review,
    ...(review.measures.words < WHOLE_FROM ? {} : { points: explainScore(review), missing: findMissing(text, review) }),
    questions: questions.length > 0 ? questions : review.questions,
    checks: checksOf(view, around),
    ...coachState(view, around),
    ...(file ? promisesOf(view, file, around) : {}),
    ...(subject === undefined ? {} : { subject }),
    ...(file ? { contactId: file.contact.id } : {}),
  };
}

/** What the record says against sending it so, without what the user overruled for this draft. */
function checksOf({ id, channel, recipients, text, quoted }: DraftView, { file, all, now }: Around): PersonCheck[] {
  const by: Channel = channel === 'mail' || channel === 'other' ? 'mail' : 'linkedin';
  const draft = { text: ownWords(text, quoted), channel: by, now, recipients };
  const checks = file ? checkDraft(file, draft) : checkDraftToSeveral(all, draft);
  return standingChecks(checks, { draftId: id, files: all, now });
}

/** Promises made and kept in it, without those already in the ledger and those the user waved away. */
function promisesOf(
  { id, text, quoted, subject }: DraftView,
  { pledges, snoozes }: ContactFile,
  { now, readDays }: Around,
): Pick<PanelDraft, 'promises' | 'keeps'> {
  const rests = (about: string) => isResting(snoozes, about, now);
  return {
    promises: promisesInDraft({ text, quoted, subject }, { now, readDays })
      .filter(({ what }) => !isPromised(what, pledges))
      .filter((promise) => !rests(restOfPromise(id, promise))),
    keeps: keptByDraft(text, quoted, pledges).filter((pledge) => !rests(restOfKept(id, pledge))),
  };
}
