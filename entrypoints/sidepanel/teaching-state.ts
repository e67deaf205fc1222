import type { TeachShown } from '../../components/panel/teaching';
import { partsToShow, type TaughtPart } from '../../lib/core/site-rule';
import type { TeachTold } from '../../lib/messages/teach-table';

/** Everything that moves a teaching on: what the page told, and what the user did in the panel. */
export type TeachStep =
  | { by: 'page'; told: TeachTold }
  | { by: 'user'; did: 'next' | 'saving' }
  | { by: 'user'; did: 'again'; part: TaughtPart }
  | { by: 'end'; why: NonNullable<TeachShown['trouble']> };

/** A teaching as it begins. */
export function beginTeaching(host: string): TeachShown {
  return { host, part: 'starting', writing: false, shown: {} };
}

/** The teaching after one step. Pure. */
export function afterStep(now: TeachShown, step: TeachStep): TeachShown {
  const { refused: _refused, near: _near, ...still } = now;
  if (step.by === 'end') return { ...still, saving: false, trouble: step.why };
  if (step.by === 'page') return afterTold(now, step.told);
  if (step.did === 'saving') return { ...still, saving: true };
  if (step.did === 'again') {
    const { [step.part]: _again, ...shown } = now.shown;
    return { ...still, shown, part: step.part };
  }
  const { part } = now;
  if (part === 'starting' || part === 'review') return now;
  // What was passed over stands there as such.
  const shown = { ...now.shown, [part]: now.shown[part] ?? [] };
  return { ...still, shown, part: nextPart({ ...now, shown }) };
}

function afterTold(now: TeachShown, told: TeachTold): TeachShown {
  const { refused: _refused, near: _near, ...still } = now;
  switch (told.told) {
    case 'ready':
      return { ...still, writing: told.writing, part: 'sender' };
    case 'near':
      return told.part === now.part ? { ...still, near: wordsOf(told) } : now;
    case 'refused':
      return told.part === now.part ? { ...still, refused: told.why } : now;
    case 'picked':
      return told.part === now.part ? afterPick(still, told) : now;
    case 'no-rule':
    case 'left':
      return { ...still, saving: false, trouble: told.why };
    case 'rule':
      return now;
  }
}

/** One click is all of most parts; of recipients there may be more. */
function afterPick(now: TeachShown, told: Extract<TeachTold, { told: 'picked' }>): TeachShown {
  const { part } = told;
  const before = part === 'recipient' ? (now.shown.recipient ?? []) : [];
  const shown = { ...now.shown, [part]: [...before, wordsOf(told)] };
  return { ...now, shown, part: part === 'recipient' ? part : nextPart({ ...now, shown }) };
}

/** The first that wasn't asked yet. */
function nextPart({ shown, writing }: Pick<TeachShown, 'shown' | 'writing'>): TaughtPart | 'review' {
  return partsToShow(writing).find((part) => shown[part] === undefined) ?? 'review';
}

function wordsOf({ people, text }: Extract<TeachTold, { told: 'picked' | 'near' }>) {
  return { people, ...(text === undefined ? {} : { text }) };
}
