import type { ReactElement, ReactNode } from 'react';
import { AccountView, type AccountViewProps } from '../../components/accounts/account-view';
import { AccountsView } from '../../components/accounts/accounts-view';
import { CoachView } from '../../components/coach/coach-view';
import { MapView } from '../../components/map/map-view';
import { NoTies } from '../../components/map/no-ties';
import { Frame, type NavPage } from '../../components/page/frame';
import { WidePage } from '../../components/page/page';
import type { PanelActions } from '../../components/panel/actions';
import { PersonLinks } from '../../components/panel/person-links';
import { TiesFold } from '../../components/panel/ties-fold';
import type { TodayActions } from '../../components/today/actions';
import { TodayView } from '../../components/today/today-view';
import { map as mapWords } from '../../lib/locales';
import { coachPages } from './coach';
import { dana } from './dana';
import { danaLinks } from './links';
import { bigMap, smallMap } from './map';
import { DAY, grain, NOW } from './people';
import { busyDay, DAY_OF_NOW, finishedDay, todayPeople, todayReach } from './today';

const page = (current: NavPage, node: ReactNode) => <Frame current={current}>{node}</Frame>;

/** A clicked thing is told to the console, as everywhere in the gallery. */
const told = <T extends object>(actions: PanelActions) => actions as unknown as T;

/** Pages of the extension's own tab, in their frame. */
export function pageStories(actions: PanelActions): Record<string, ReactElement> {
  const today = (plan: typeof busyDay, cards: number) =>
    page(
      'today',
      <TodayView
        {...{ plan, cards }}
        day={DAY_OF_NOW}
        people={todayPeople}
        reach={todayReach}
        now={NOW}
        actions={told<TodayActions>(actions)}
      />,
    );
  const map = (node: ReactNode) =>
    page(
      'map',
      <WidePage title={mapWords.title} lead={mapWords.lead}>
        {node}
      </WidePage>,
    );
  return {
    'page-today': today(busyDay, 12),
    'page-today-done': today(finishedDay, 0),
    'page-accounts': page('accounts', <AccountsView {...accountList} onQuery={() => {}} onSample={undefined} />),
    'page-account': page('accounts', <AccountView {...account} actions={told(actions)} />),
    'page-coach': page('settings', <CoachView {...coachPages.used} actions={told(actions)} />),
    'page-coach-new': page('settings', <CoachView {...coachPages.untouched} actions={told(actions)} />),
    'page-map': map(<MapView map={smallMap} />),
    'page-map-big': map(<MapView map={bigMap()} />),
    'page-map-none': map(<NoTies busy={false} onSample={() => {}} />),
    ties: (
      <main style={{ padding: 16 }}>
        <h1 style={{ fontSize: 20 }}>{dana.contact.name}</h1>
        <PersonLinks value={danaLinks}>
          <TiesFold file={dana} now={NOW} actions={actions} />
        </PersonLinks>
      </main>
    ),
  };
}

const row = (id: string, name: string, people: number, more: { industry?: string; domains?: string[] } = {}) => ({
  id,
  name,
  people,
  domains: [],
  ...more,
});

export const accountList = {
  query: '',
  accounts: [
    row('c', 'Castellanos & Hohenberg Transportes Internacionales y Almacenes Generales', 1, { industry: 'logistics' }),
    row('h', 'Harbour Tiles', 3, { industry: 'ceramics', domains: ['harbourtiles.example'] }),
    row('n', 'Northfield Packaging', 4, { industry: 'packaging', domains: ['northfield.example', 'nfp.example'] }),
    row('o', 'نور للطباعة', 1, { industry: 'printing' }),
    row('x', 'Old Mill', 0),
  ],
  touches: new Map([
    ['c', NOW - 58 * DAY],
    ['h', NOW - 2 * DAY],
    ['n', NOW - 3_600_000],
  ]),
  none: false,
  now: NOW,
  busy: false,
};

const last = (daysAgo: number) => ({ at: NOW - daysAgo * DAY, kind: 'call' as const, direction: 'out' as const });

export const account: Omit<AccountViewProps, 'actions'> = {
  account: {
    id: 'n',
    name: 'Northfield Packaging',
    domains: ['northfield.example'],
    industry: 'packaging',
    notes: 'Three plants; Birmingham decides, Zaragoza pays.\nThe board meets on the last Thursday of the month.',
    grain: grain(90),
  },
  people: [
    {
      id: 'raj',
      name: 'Raj Patel',
      role: 'Operations Director',
      location: 'Birmingham',
      last: last(3),
      mine: 0,
      theirs: 1,
    },
    {
      id: 'lena',
      name: 'Lena Fischer',
      role: 'Head of Procurement',
      location: 'Stuttgart',
      last: last(12),
      mine: 0,
      theirs: 1,
    },
    {
      id: 'tomas',
      name: 'Tomás Vega',
      role: 'Plant Manager',
      location: 'Zaragoza',
      last: last(33),
      mine: 1,
      theirs: 0,
    },
    { id: 'thomas', name: 'Thomas Vega', mine: 0, theirs: 0 },
  ],
  map: {
    ...smallMap,
    people: smallMap.people.filter(({ id }) => ['raj', 'lena', 'tomas', 'mia', 'dana'].includes(id)),
    ties: smallMap.ties.filter(
      ({ a, b }) =>
        ['raj', 'lena', 'tomas', 'mia', 'dana'].includes(a) && ['raj', 'lena', 'tomas', 'mia', 'dana'].includes(b),
    ),
  },
  mixUps: [{ one: 'tomas', other: 'thomas', why: 'alike-first-name' }],
  alike: [{ id: 'n2', name: 'Northfield Packaging Ltd', people: 2 }],
  now: NOW,
};
