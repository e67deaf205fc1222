import type { ReactElement } from 'react';
import { BackupFirst } from '../../components/lock/backup-first';
import { LineForLater } from '../../components/lock/line-for-later';
import { LockOn } from '../../components/lock/lock-on';
import { LockProtects } from '../../components/lock/lock-protects';
import { LockedView } from '../../components/lock/locked-view';
import { WaitingList, type WaitingListProps } from '../../components/lock/waiting-list';
import { Frame } from '../../components/page/frame';
import { Page } from '../../components/page/page';
import { Section } from '../../components/page/section';
import { lock as words } from '../../lib/locales';
import { NOW } from './people';

const nothing = () => undefined;

const LINES = [
  {
    id: 'a',
    text: 'Prefers mornings, her son starts school in May',
    subject: { kind: 'new', name: 'سارة منصور' },
    at: NOW,
  },
  { id: 'b', text: 'Call back about the audit', subject: null, at: NOW },
] as const;

const waiting = (more: Partial<WaitingListProps> = {}) => (
  <WaitingList
    {...{ lines: LINES, unread: 0, busy: new Set<string>(), failed: false, picking: null, said: '', discarded: null }}
    onFile={nothing}
    onChoose={nothing}
    onDiscard={nothing}
    onBringBack={nothing}
    onEmptied={nothing}
    {...more}
  />
);

const on = (
  <LockOn
    minutes={15}
    unfinished={false}
    busy={false}
    onMinutes={nothing}
    onLock={nothing}
    onChange={nothing}
    onRenew={nothing}
    onTurnOff={nothing}
  />
);

/** Every state of the lock that has a face. */
export function lockStories(): Record<string, ReactElement> {
  const settings = (node: ReactElement) => (
    <main>
      <Page title="Settings">
        <Section title={words.settings.title} lead={words.settings.lead}>
          {node}
        </Section>
      </Page>
    </main>
  );
  const locked = (more: Partial<Parameters<typeof LockedView>[0]> = {}) => (
    <LockedView busy={false} problem={undefined} onUnlock={nothing} {...more} />
  );
  return {
    'lock-locked': locked(),
    'lock-wrong': locked({ problem: 'wrong' }),
    'lock-popup': locked({ children: <LineForLater person="Dana Whitfield" waiting={1} onKeep={async () => true} /> }),
    'lock-waiting': settings(waiting()),
    'lock-waiting-discarded': settings(
      waiting({ lines: LINES.slice(1), discarded: LINES[0], unread: 1, failed: true }),
    ),
    'page-lock-waiting': (
      <Frame current="people" standing={waiting({ said: words.waiting.back })}>
        <Page title="People">{null}</Page>
      </Frame>
    ),
    'lock-off': settings(<LockProtects />),
    'lock-on': settings(on),
    'lock-backup': settings(<BackupFirst busy={false} failed onTurnOn={nothing} onCancel={nothing} />),
  };
}
