import type { ReactNode } from 'react';
import { settings } from '../../lib/locales';
import { Switch } from '../ui/switch';
import { NeverHere } from './never-here';
import styles from './quiet.module.css';

const words = settings.quiet.private;

type QuietProps = {
  paused: boolean;
  neverOrigins: readonly string[];
  /** The browser lets us into private windows; null while it hasn't said. */
  inPrivate: boolean | null;
  /** It is Firefox, which opens the record in ordinary windows only. */
  firefox: boolean;
  /** What is wrong with a typed address, or its origin. */
  check: (typed: string) => { problem: string } | { origin: string };
  onPause: (paused: boolean) => void;
  onNever: (origin: string) => void;
  onAgain: (origin: string) => void;
};

/** The three ways to keep it quiet: everywhere, on a host, and in private windows, where it always is. */
export function Quiet(props: QuietProps) {
  const { paused, neverOrigins, inPrivate, firefox, check, onPause, onNever, onAgain } = props;
  const { allowed, refused } = firefox ? words.firefox : words;
  return (
    <>
      <Switch label={settings.pause.title} about={settings.pause.text} on={paused} onChange={onPause} />
      <Part title={settings.never.title} lead={settings.never.lead}>
        <NeverHere origins={neverOrigins} check={check} onAdd={onNever} onRemove={onAgain} />
      </Part>
      <Part title={words.title} lead={words.text}>
        {inPrivate !== null && <p className={styles.now}>{inPrivate ? allowed : refused}</p>}
      </Part>
    </>
  );
}

function Part({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.lead}>{lead}</p>
      {children}
    </div>
  );
}
