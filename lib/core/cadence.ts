import { lastTouch } from './last-touch';
import type { Interaction, Rules } from './record';

const DAY = 86_400_000;

/**
 * When to be in touch next, counted from the last real contact: not before `notBefore` (they asked to be left alone so
 * long), best before `dueBy`. Epoch milliseconds.
 */
export type CadenceView = {
  lastAt?: number;
  notBefore?: number;
  dueBy?: number;
  standing: 'leave-alone' | 'fine' | 'overdue' | 'no-rule';
};

/** `floorDays` = at least so many days between contacts; `ceilingDays` = not more than so many. */
export function viewCadence(rules: Rules | undefined, interactions: readonly Interaction[], now: number): CadenceView {
  const cadence = rules?.cadence;
  const lastAt = lastTouch(interactions, now)?.at;
  if (!cadence) return { ...(lastAt === undefined ? {} : { lastAt }), standing: 'no-rule' };
  const after = (days: number | undefined) =>
    lastAt === undefined || days === undefined ? undefined : lastAt + days * DAY;
  const notBefore = later(cadence.leaveAloneUntil, after(cadence.floorDays));
  const dueBy = after(cadence.ceilingDays);
  const standing =
    notBefore !== undefined && now < notBefore
      ? 'leave-alone'
      : dueBy !== undefined && now > dueBy
        ? 'overdue'
        : 'fine';
  return {
    ...(lastAt === undefined ? {} : { lastAt }),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(dueBy === undefined ? {} : { dueBy }),
    standing,
  };
}

function later(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.max(a, b);
}
