import type { ReactNode } from 'react';
import { move as words } from '../../lib/locales';
import { Section } from '../page/section';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import styles from './move-steps.module.css';

type MoveStepsProps = {
  /** Is there anything to carry over? */
  worth: boolean;
  sealed: boolean;
  /** The file is being made. */
  busy: boolean;
  made: boolean;
  /** Why none was made, in words. */
  failed: string | undefined;
  onMake: () => void;
  /** Where the file is dropped. */
  children: ReactNode;
};

/** The two steps, and what becomes of what both have changed. */
export function MoveSteps({ worth, sealed, busy, made, failed, onMake, children }: MoveStepsProps) {
  return (
    <>
      <Section title={words.make.title} lead={words.make.lead}>
        {worth ? (
          <>
            <p className={styles.about}>{sealed ? words.make.sealed : <Plain />}</p>
            <div>
              <Button look="main" busy={busy} onClick={onMake}>
                {busy ? words.make.making : words.make.button}
              </Button>
            </div>
          </>
        ) : (
          <p className={styles.about}>{words.make.nothing}</p>
        )}
        {made && <Banner>{words.make.made}</Banner>}
        {failed && <Banner tone="serious">{failed}</Banner>}
      </Section>
      <Section title={words.bring.title} lead={words.bring.lead}>
        {children}
      </Section>
      <Section title={words.what.title}>
        <ul className={styles.points}>
          {words.what.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Plain() {
  return (
    <>
      {words.make.plain}
      <a href="#backup">{words.make.seal}</a>
    </>
  );
}
