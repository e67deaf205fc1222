import { checkAlike } from './checks/alike';
import { checkAskedBefore } from './checks/asked-before';
import { checkChannel } from './checks/channel';
import { checkCopied, checkMissingCopy, checkOwnCopy } from './checks/copies';
import { checkGiving } from './checks/giving';
import { checkGreeting } from './checks/greeting';
import { checkMistake } from './checks/mistake';
import { checkOwed } from './checks/owed';
import type { Check, DraftForCheck, PersonCheck } from './checks/person-check';
import { checkMoment } from './checks/rhythm';
import { checkTouchy } from './checks/touchy';
import type { ContactFile } from './record';
import { isResting } from './resting';

export type { DraftForCheck, PersonCheck } from './checks/person-check';

/*
 * Checks of a draft that know the person it goes to. They run in the panel only: nothing of this enters a page. One file
 * a check in `checks/`; a new one is a row here and its words in the locale file. Order: worst first.
 */

/** Also of a draft in which nothing is written yet: that is when it can still be left unwritten. */
const ALWAYS: readonly Check[] = [checkCopied, checkChannel, checkMoment, checkMissingCopy];
const WRITTEN: readonly Check[] = [
  checkTouchy,
  checkCopied,
  checkGreeting,
  checkChannel,
  checkMoment,
  checkMissingCopy,
  checkAskedBefore,
  checkMistake,
  checkOwed,
  checkGiving,
];
/** Of a draft to several: what would hurt one of them. What is owed to each isn't a matter for all. */
const TO_SEVERAL: readonly Check[] = [checkTouchy, checkCopied, checkOwnCopy];

/** What the record says against sending that draft to that person, worst first. */
export function checkDraft(file: ContactFile, draft: DraftForCheck): PersonCheck[] {
  const checks = draft.text.trim() === '' ? ALWAYS : WRITTEN;
  return checks.flatMap((check) => check(file, draft));
}

/**
 * The same of a draft that goes to several people of the record; each check says of whom it speaks. The first of `files`
 * is whom it is written to: only their wishes for copies count.
 */
export function checkDraftToSeveral(files: readonly ContactFile[], draft: DraftForCheck): PersonCheck[] {
  const each = files.flatMap((file, index): PersonCheck[] => {
    const checks = index === 0 ? [...TO_SEVERAL, checkMissingCopy] : TO_SEVERAL;
    const of = { contactId: file.contact.id, name: file.contact.goesBy ?? file.contact.name };
    return checks.flatMap((check) => check(file, draft)).map((found) => ({ ...found, of }));
  });
  // Where one of two who are easily confused was meant, the other gets it as well.
  return [...each, ...checkAlike(files)];
}

/** Against their will, or hurtful: the rest is only unwise. */
export function isSerious({ kind }: PersonCheck): boolean {
  return ['touchy', 'channel-never', 'wrong-name', 'leave-alone', 'copied', 'own-copy', 'look-alike'].includes(kind);
}

/** What `letRest` is told when the user sends a draft in spite of a check: it holds for this draft only. */
export function restOfCheck(draftId: string, check: PersonCheck): string {
  return `draft:${draftId}:${check.kind}:${subjectOf(check)}`.slice(0, 300);
}

function subjectOf(check: PersonCheck): string {
  switch (check.kind) {
    case 'owed':
      return check.pledge.id;
    case 'asked-before':
      return check.question.id;
    case 'mistake':
      return check.entry.id;
    case 'copied':
    case 'not-copied':
    case 'look-alike':
      return check.address;
    case 'alike':
      return check.other.contactId;
    case 'wrong-name':
      return check.written;
    case 'touchy':
      return check.topic;
    case 'channel-never':
    case 'channel-better':
      return check.channel;
    default:
      return '';
  }
}

/** The checks that were not overruled for that draft. */
export function standingChecks(
  checks: readonly PersonCheck[],
  { draftId, files, now }: { draftId: string; files: readonly ContactFile[]; now: number },
): PersonCheck[] {
  const snoozes = files.flatMap((file) => file.snoozes);
  return checks.filter((check) => !isResting(snoozes, restOfCheck(draftId, check), now));
}
