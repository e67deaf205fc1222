import type { FileForNow } from '../../lib/core/contact-now';
import type { Fact, Rules } from '../../lib/core/record';
import type { LastContact, TodayPerson, TodayPlan, TodayRow } from '../../lib/core/today';
import { dana } from './dana';
import { raj } from './others';
import { DAY, fact, grain, NOW, pledge } from './people';

/** A Tuesday with something of everything: overdue both ways, people over their ceiling and under their floor, dates. */
export const DAY_OF_NOW = '2026-11-24';

const promise = (contactId: string, by: 'me' | 'them', what: string, daysLate: number) => {
  const due = new Date(NOW - daysLate * DAY).toISOString().slice(0, 10);
  const row = pledge(contactId, by, { what, due });
  return { kind: 'promise' as const, contactId, about: `pledge:${row.id}`, pledge: row, daysLate };
};

const last = (daysAgo: number, kind: LastContact['kind'] = 'call'): LastContact => ({
  at: NOW - daysAgo * DAY,
  kind,
  direction: 'out',
});

const over = (contactId: string, daysAgo: number, ceilingDays: number) => ({
  kind: 'contact' as const,
  contactId,
  about: `contact:${contactId}`,
  last: last(daysAgo),
  ceilingDays,
  daysOver: daysAgo - ceilingDays,
});

const date = (
  contactId: string,
  value: string,
  more: { day: string; daysLeft: number; years?: number },
  of: Partial<Fact> = {},
) => {
  const dated = fact(contactId, `date: ${value}`, { key: 'birthday', ...of });
  return { kind: 'date' as const, contactId, about: `date:${dated.id}:2026`, fact: dated, ...more };
};

const person = (name: string, company?: string, role?: string): TodayPerson => ({
  name,
  ...(company ? { company } : {}),
  ...(role ? { role } : {}),
});

export const todayPeople = new Map<string, TodayPerson>([
  ['dana', person('Dana Whitfield', 'Harbour Tiles', 'VP Operations')],
  ['raj', person('Raj Patel', 'Northfield Packaging')],
  ['tomas', person('Tomás Vega', 'Northfield Packaging', 'Plant Manager')],
  ['lena', person('Lena Fischer', 'Northfield Packaging')],
  ['sara', person('سارة الحسيني', 'نور للطباعة')],
  [
    'mia',
    person(
      'Maria Aurélia Wilhelmina von Hohenberg-Castellanos de la Fuente y Montalbán',
      'Castellanos & Hohenberg Transportes Internacionales y Almacenes Generales',
    ),
  ],
]);

/** One is to be left in peace at this hour, another would rather be written to. */
export const todayReach = new Map<string, FileForNow>([
  ['tomas', { ...dana, interactions: [], rules: rulesOf({ hours: [{ days: [3, 4], from: '13:00', to: '17:00' }] }) }],
  ['raj', { ...raj, rules: rulesOf({ channels: [{ channel: 'mail', standing: 'preferred' }] }) }],
]);

function rulesOf(change: Partial<Rules>): Rules {
  return { id: 'tomas', channels: [], hours: [], grain: grain(60), ...change };
}

export const NOTHING_DUE: TodayPlan = {
  mine: [],
  theirs: [],
  contact: [],
  free: [],
  leave: [],
  dates: [],
  changes: [],
  resting: [],
};

const rest = promise('lena', 'me', 'Answer on the framework contract', 0);
const away: TodayRow = date('raj', '--11-20', { day: DAY_OF_NOW, daysLeft: 0 });

export const busyDay: TodayPlan = {
  mine: [
    promise('tomas', 'me', 'Figures on compressor leaks', 5),
    promise('dana', 'me', 'Intro to Raj', 0),
    promise(
      'mia',
      'me',
      'The comparison of the three carriers that run from Porto to Rotterdam twice a week, with what each of them does about trailers that stand empty one way',
      0,
    ),
  ],
  theirs: [promise('dana', 'them', 'Q3 defect sheet', 9), promise('sara', 'them', 'عينة من الورق الجديد', 1)],
  contact: [over('tomas', 33, 30), over('mia', 58, 45)],
  free: [
    {
      kind: 'free',
      contactId: 'raj',
      about: 'free:1',
      last: last(17, 'mail'),
      since: NOW - 3 * DAY,
      dueBy: NOW + 13 * DAY,
    },
    { kind: 'free', contactId: 'sara', about: 'free:none', dueBy: NOW + 22 * DAY },
  ],
  leave: [
    {
      kind: 'leave',
      contactId: 'dana',
      about: 'leave:1',
      until: NOW + 19 * DAY,
      why: 'floor',
      floorDays: 28,
      last: last(9),
    },
    { kind: 'leave', contactId: 'lena', about: 'leave:2', until: NOW + 40 * DAY, why: 'asked' },
  ],
  dates: [
    date('raj', '1980-11-24', { day: DAY_OF_NOW, daysLeft: 0, years: 46 }),
    date('sara', '--12-01', { day: '2026-12-01', daysLeft: 7 }, { key: 'anniversary', sensitivity: 2 }),
    date('lena', 'concert on Friday', { day: '2026-11-27', daysLeft: 3 }, { key: '2026-11-27' }),
  ],
  changes: [
    {
      kind: 'change',
      contactId: 'lena',
      about: 'change:1',
      fact: fact('lena', 'suggestion: Chief Procurement Officer', {
        key: 'role',
        grain: { source: 'read', at: NOW - 2 * DAY, from: 'linkedin.com/in/lena-fischer' },
      }),
    },
  ],
  resting: [{ row: rest, until: NOW + 6 * DAY }, { row: away }],
};

/** Nothing left to do; something rests, and the next promise is known. */
export const finishedDay: TodayPlan = {
  ...NOTHING_DUE,
  leave: busyDay.leave,
  resting: busyDay.resting,
  next: pledge('dana', 'me', { what: 'Intro to Raj', due: '2026-11-27' }),
};
