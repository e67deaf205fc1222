import type { ReactNode } from 'react';
import { today, popup as words } from '../../lib/locales';
import { Button } from '../ui/button';
import styles from './popup-view.module.css';

type PopupViewProps = {
  /** What must be known of the record before anything is typed: that nothing can be saved just now. */
  standing?: ReactNode;
  /** One line about what happened: saved, brought back. Its place is kept, so that nothing jumps. */
  notice?: ReactNode;
  /** Whom it is about: the line, or the search in its place. */
  person: ReactNode;
  /** Why it keeps quiet about this page, and the way back. */
  quiet?: ReactNode;
  note: ReactNode;
  /** Reading a LinkedIn profile once; absent where it doesn't apply. */
  onReadProfile?: (() => void) | undefined;
  reading: boolean;
  /** The profile that was clicked on couldn't be read. */
  readFailed?: boolean;
  onOpenPanel: () => void;
  onOpenToday: () => void;
};

/** The whole popup, 320 wide. */
export function PopupView(props: PopupViewProps) {
  const { standing, notice, person, quiet, note, onReadProfile, reading, readFailed, onOpenPanel, onOpenToday } = props;
  return (
    <main className={styles.popup}>
      <h1 className={styles.title}>{words.title}</h1>
      {standing}
      {person}
      {quiet}
      {note}
      <div className={styles.notice} aria-live="polite">
        {notice}
      </div>
      <div className={styles.links}>
        <Button look="quiet" onClick={onOpenPanel}>
          {words.openPanel}
        </Button>
        <Button look="quiet" onClick={onOpenToday}>
          {today.open}
        </Button>
        {onReadProfile && (
          <Button look="quiet" onClick={onReadProfile} busy={reading}>
            {reading ? words.reading : words.readProfile}
          </Button>
        )}
      </div>
      {readFailed && (
        <p role="alert" className={styles.failed}>
          {words.readNothing}
        </p>
      )}
    </main>
  );
}

type NoticeLineProps = { children: ReactNode; action?: string | undefined; onAction?: (() => void) | undefined };

/** "Saved. Undo": what happened, and the one thing to do about it. */
export function NoticeLine({ children, action, onAction }: NoticeLineProps) {
  return (
    <p className={styles.line}>
      <span className={styles.words}>{children}</span>
      {action && (
        <Button look="quiet" className={styles.action} onClick={onAction}>
          {action}
        </Button>
      )}
    </p>
  );
}

/** Before the user agreed on the welcome page: says so, and leads there. */
export function ConsentFirst({ onGo }: { onGo: () => void }) {
  return (
    <main className={styles.popup}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>{words.noConsent}</p>
      <div>
        <Button look="main" onClick={onGo} autoFocus>
          {words.goWelcome}
        </Button>
      </div>
    </main>
  );
}
