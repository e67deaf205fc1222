import type { ReactNode } from 'react';
import { common, welcome as words } from '../../lib/locales';
import { Section } from '../page/section';
import { Button } from '../ui/button';
import { PromiseList } from './promise-list';
import styles from './welcome-view.module.css';

type WelcomeViewProps = {
  /** When the user agreed, epoch milliseconds; absent while they haven't. */
  consentAt?: number | undefined;
  /** The agreement is being stored. */
  agreeing: boolean;
  problem?: string | undefined;
  onAgree: () => void;
  /** Switches for sites, the choice of people, the panel, the keys: each shown under its heading. */
  sites: ReactNode;
  people: ReactNode;
  panel: ReactNode;
  shortcuts: ReactNode;
};

/** The page that opens once, after installing: what it does, your yes, and then the switches. */
export function WelcomeView(props: WelcomeViewProps) {
  const { consentAt, agreeing, problem, onAgree } = props;
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <p className={styles.product}>{common.product}</p>
        <h1 className={styles.headline}>{words.headline}</h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <Section title={words.promise.title}>
        <PromiseList />
        <Consent {...{ consentAt, agreeing, problem, onAgree }} />
      </Section>
      <Section title={words.sites.title} lead={words.sites.lead}>
        {props.sites}
      </Section>
      <Section title={words.people.title} lead={words.people.lead}>
        {props.people}
      </Section>
      <Section title={words.panel.title} lead={words.panel.lead}>
        {props.panel}
        {props.shortcuts}
      </Section>
      {consentAt !== undefined && <p className={styles.done}>{words.done}</p>}
    </main>
  );
}

type ConsentProps = Pick<WelcomeViewProps, 'consentAt' | 'agreeing' | 'problem' | 'onAgree'>;

function Consent({ consentAt, agreeing, problem, onAgree }: ConsentProps) {
  return (
    <div className={styles.consent} aria-live="polite">
      {consentAt === undefined ? (
        <>
          <p className={styles.ask}>{words.consent.ask}</p>
          <Button look="main" busy={agreeing} className={styles.agree} onClick={onAgree}>
            {words.consent.button}
          </Button>
          {problem && (
            <p role="alert" className={styles.problem}>
              {problem}
            </p>
          )}
        </>
      ) : (
        <>
          <p className={styles.ask}>{words.consent.given(common.exactDay(consentAt))}</p>
          <p className={styles.soft}>{words.consent.withdraw}</p>
        </>
      )}
    </div>
  );
}
