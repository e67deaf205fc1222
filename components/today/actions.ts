import type { Interaction } from '../../lib/core/record';
import type { Rest } from '../../lib/core/rest-until';
import type { PromiseRow, TodayRow } from '../../lib/core/today';

/** What can be done with the rows of Today. Each can be taken back by the bar at the foot. */
export type TodayActions = {
  settle(row: PromiseRow, state: 'kept' | 'released'): void;
  /** The user was in touch: goes into the timeline, so that the rhythm begins anew. */
  contacted(contactId: string, kind: Exclude<Interaction['kind'], 'note'>): void;
  /** Comes back then; put away for good without. */
  rest(row: TodayRow, rest?: Rest): void;
  /** Seen, congratulated: it has been dealt with. */
  done(row: TodayRow): void;
  wake(row: TodayRow): void;
};
