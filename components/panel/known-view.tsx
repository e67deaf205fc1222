import { isByAddressAlone } from '../../lib/core/linkedin-address';
import type { MatchReason } from '../../lib/core/panel-state';
import type { ContactFile } from '../../lib/core/record';
import type { Sighting } from '../../lib/core/sighting';
import { panel } from '../../lib/locales';
import { Fold } from '../ui/fold';
import { moveByArrows } from '../ui/move-by-arrows';
import type { Ask, PanelActions } from './actions';
import { AskNext } from './ask-next';
import { ContactLine } from './contact-line';
import { DetailsFold } from './details-fold';
import { ExchangesFold } from './exchanges-fold';
import { FactsFold, visibleFacts } from './facts-fold';
import styles from './known-view.module.css';
import { LastTouch } from './last-touch';
import { OpenPledges } from './open-pledges';
import { PersonHeader } from './person-header';
import { QuestionsFold } from './questions-fold';
import { TimelineFold } from './timeline-fold';

const words = panel.folds;

export type KnownViewProps = {
  file: ContactFile;
  why: MatchReason[];
  sighting: Sighting;
  asks: Ask[];
  now: number;
  /** Special categories (health, belief, politics) are shown: off until the user turns them on. */
  showSpecial?: boolean;
  actions: PanelActions;
};

/** Somebody in the record: who, how to contact, what is open, what to ask, last touch; the rest folded below. */
export function KnownView(props: KnownViewProps) {
  const { file, why, sighting, asks, now, actions } = props;
  return (
    <div className={styles.known}>
      <PersonHeader contact={file.contact} why={why} byAddressAlone={isByAddressAlone(sighting)} actions={actions} />
      <ContactLine file={file} now={now} actions={actions} />
      <OpenPledges file={file} now={now} actions={actions} />
      <AskNext file={file} asks={asks} actions={actions} />
      <LastTouch file={file} now={now} />
      <Folds {...props} />
    </div>
  );
}

function Folds({ file, now, showSpecial = false, actions }: KnownViewProps) {
  const facts = visibleFacts(file.facts, showSpecial);
  const asked = file.questions.filter((row) => row.state !== 'to-ask').length;
  return (
    <section className={styles.folds} aria-label={words.title} data-go="folds" onKeyDown={moveByArrows}>
      <Fold title={words.facts} count={facts.length}>
        <FactsFold facts={facts} now={now} actions={actions} />
      </Fold>
      <Fold title={words.timeline} count={file.interactions.length}>
        <TimelineFold interactions={file.interactions} now={now} actions={actions} />
      </Fold>
      <Fold title={words.exchanges} count={file.exchanges.length}>
        <ExchangesFold exchanges={file.exchanges} now={now} actions={actions} />
      </Fold>
      <Fold title={words.questions} count={asked}>
        <QuestionsFold questions={file.questions} now={now} actions={actions} />
      </Fold>
      <Fold title={words.details} count={file.identities.length}>
        <DetailsFold file={file} actions={actions} />
      </Fold>
    </section>
  );
}
