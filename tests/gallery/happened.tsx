import type { ReactElement, ReactNode } from 'react';
import type { PanelActions } from '../../components/panel/actions';
import { Debrief } from '../../components/panel/debrief';
import { DebriefKeeper, type DebriefNote } from '../../components/panel/debrief-keeper';
import { LastTouch } from '../../components/panel/last-touch';
import { LogContact } from '../../components/panel/log-contact';
import { Moves } from '../../components/panel/moves';
import { TimelineFold } from '../../components/panel/timeline-fold';
import { KeepWords } from '../../components/ui/keep-words';
import { parseQuickNote } from '../../lib/core/parse-quick-note';
import type { ContactFile, Interaction } from '../../lib/core/record';
import { dana } from './dana';
import { hugeFile, sara } from './others';
import { blankFile, fact, grain, NOW, touch } from './people';

/** What happened, what was learned and what was seen elsewhere: each part by itself, as wide as the panel. */
export function happenedStories(actions: PanelActions): Record<string, ReactElement> {
  const shown = (node: ReactNode) => (
    <main style={{ padding: 16, display: 'grid', gap: 20 }}>
      <h1 style={{ fontSize: 20 }}>Dana Whitfield</h1>
      {node}
    </main>
  );
  const timeline = (file: ContactFile) =>
    shown(
      <>
        <LastTouch file={file} now={NOW} />
        <LogContact file={file} now={NOW} actions={actions} />
        <TimelineFold file={file} now={NOW} actions={actions} />
      </>,
    );
  const filling = (words: Record<string, string>) =>
    shown(
      <KeepWords value={{ keep: () => {}, find: () => JSON.stringify(words), forget: () => {} }}>
        <LogContact file={dana} now={NOW} actions={actions} />
      </KeepWords>,
    );
  const moving = (file: ContactFile) => shown(<Moves file={file} now={NOW} actions={actions} />);
  return {
    'happened-timeline': timeline(inTouch),
    'happened-blank': timeline(blankFile('new', 'Lena Fischer')),
    'happened-rtl': timeline({ ...sara, interactions: [...sara.interactions, touchOf(20, 'out'), touchOf(2, 'in')] }),
    'happened-huge': timeline(hugeFile()),
    'happened-log': filling({ kind: 'meeting', gist: 'walked the line with her', when: 'yesterday 14:30, 45 min' }),
    'happened-log-planned': filling({ gist: '', when: '16:00', direction: 'in' }),
    'happened-log-unwise': filling({ kind: 'call', gist: 'the plan', when: '16:00' }),
    'happened-log-wrong': filling({ gist: 'x'.repeat(1_500), when: 'the other day' }),
    'happened-debrief': shown(debriefOf('')),
    'happened-debrief-filled': shown(debriefOf(LEARNED)),
    'happened-debrief-waiting': shown(
      <DebriefKeeper value={noteOf(LEARNED)}>
        <LogContact file={dana} now={NOW} actions={actions} />
      </DebriefKeeper>,
    ),
    'happened-debrief-failed': shown(debriefOf(LEARNED, 'failed')),
    'happened-moves-job': moving(newJob),
    'happened-moves-many': moving({
      ...newJob,
      facts: [
        ...newJob.facts,
        seen('location', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 90),
        seen('name', 'دانة ويتفيلد', 400),
      ],
    }),
    'happened-moves-title': moving({ ...dana, facts: [seen('role', 'Chief Operating Officer', 1)] }),
  };
}

const touchOf = (daysAgo: number, direction: Interaction['direction'], kind: Interaction['kind'] = 'mail') => ({
  ...touch('dana', daysAgo, { kind, direction, gist: '' }),
  grain: grain(daysAgo, kind === 'mail' ? 'read' : 'told-me', kind === 'mail' ? 'Gmail' : undefined),
});

/** A year of it: mostly the user at first, answered in spring, and then she calls by herself. */
export const inTouch: ContactFile = {
  ...dana,
  interactions: [
    { ...touch('dana', -7, { kind: 'meeting', direction: 'none', gist: 'walk the line' }), minutes: 90 },
    {
      ...touch('dana', 3, { kind: 'call', direction: 'in', gist: 'asks what others do about glaze drift' }),
      minutes: 25,
    },
    ...dana.interactions.filter(({ direction }) => direction === 'none'),
    ...[30, 62, 70, 95, 120, 160, 200, 210, 240, 300].map((days) => touchOf(days, 'out')),
    touchOf(158, 'in'),
    touchOf(92, 'in'),
  ],
};

function seen(key: string, value: string, daysAgo: number) {
  const from = grain(daysAgo, 'read', 'linkedin.com/in/dana-whitfield');
  return fact('dana', `suggestion: ${value}`, { key, sensitivity: 0, grain: from });
}

export const newJob: ContactFile = {
  ...dana,
  facts: [seen('role', 'VP Operations, Europe', 1), seen('company', 'Kiln & Co', 1)],
};

const LEARNED =
  'twins turn 13 in May\nshe promised the defect sheet by Friday\nwants fewer suppliers next year, hates Mondays';

export function noteOf(text: string, more: Partial<DebriefNote> = {}): DebriefNote {
  const pieces = parseQuickNote(text, { now: NOW, readDays: () => [] });
  return { text, pieces, status: 'idle', type: () => {}, changePiece: () => {}, save: async () => true, ...more };
}

function debriefOf(text: string, status: DebriefNote['status'] = 'idle') {
  return <Debrief note={noteOf(text, { status })} asked="now" onClose={() => {}} />;
}
