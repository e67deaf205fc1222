import type { TodayActions } from '../../components/today/actions';
import { addRow } from '../../lib/app/add-row';
import type { Receipt } from '../../lib/app/desk';
import { letRest, wake } from '../../lib/app/let-rest';
import { settlePledge } from '../../lib/app/settle-pledge';
import { restUntil } from '../../lib/core/rest-until';
import { ago } from '../../lib/core/say-dates';
import { desk } from '../../lib/live/desk';
import type { LastDone } from '../../lib/live/use-done';
import { common, today as words } from '../../lib/locales';
import { run as runVerb } from './run-verb';

/** What a click on a row of Today does: one verb, then the way back is offered, then the others are told. */
export function todayActions(lastDone: LastDone): TodayActions {
  const head = () => ({ clientId: desk().newId() });
  const run = (said: string, verb: () => Promise<Receipt>) => void runVerb(lastDone, said, verb);
  const { said } = words;
  return {
    settle: ({ pledge }, state) =>
      run(said[state], () => settlePledge(desk(), { ...head(), pledgeId: pledge.id, state })),
    contacted: (contactId, kind) =>
      run(said.contacted, () =>
        addRow(desk(), {
          ...head(),
          contactId,
          table: 'interactions',
          // Nobody sends a meeting.
          row: { at: desk().now(), kind, direction: kind === 'meeting' ? 'none' : 'out', gist: '' },
        }),
      ),
    rest: ({ contactId, about }, rest) => {
      const now = desk().now();
      const until = rest && restUntil(rest, now);
      // A day that has begun meanwhile (the page was open over midnight): nothing to rest for.
      if (until === null) return;
      const when = until === undefined ? said.away : said.rests(common.say(ago(until, now)));
      const input = { contactId, about, ...(until === undefined ? {} : { until }) };
      run(when, () => letRest(desk(), { ...head(), ...input }));
    },
    done: ({ contactId, about }) => run(said.done, () => letRest(desk(), { ...head(), contactId, about })),
    wake: ({ contactId, about }) => run(said.back, () => wake(desk(), { ...head(), contactId, about })),
  };
}
