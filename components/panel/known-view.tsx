import { isByAddressAlone } from '../../lib/core/linkedin-address';
import type { MatchReason } from '../../lib/core/panel-state';
import type { ContactFile } from '../../lib/core/record';
import type { Sighting } from '../../lib/core/sighting';
import { panel } from '../../lib/locales';
import { RightsRow } from '../rights/rights-row';
import { Fold } from '../ui/fold';
import { moveByArrows } from '../ui/move-by-arrows';
import { Screened } from '../ui/screened';
import type { Ask, PanelActions } from './actions';
import { AskNext } from './ask-next';
import { ContactLine } from './contact-line';
import { DetailsFold } from './details-fold';
import { HeedLines } from './heed-lines';
import styles from './known-view.module.css';
import { LastTouch } from './last-touch';
import { LogContact } from './log-contact';
import { Moves } from './moves';
import { OpenPledges } from './open-pledges';
import { PersonHeader } from './person-header';
import { recordParts } from './record-parts';

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
      <Screened>
        <Moves file={file} now={now} actions={actions} />
        <ContactLine file={file} now={now} actions={actions} />
        <HeedLines file={file} now={now} actions={actions} />
        <OpenPledges file={file} now={now} actions={actions} />
        <AskNext file={file} asks={asks} actions={actions} />
        <LastTouch file={file} now={now} />
        <LogContact file={file} now={now} actions={actions} />
        <Folds {...props} />
      </Screened>
      <RightsRow contactId={file.contact.id} />
    </div>
  );
}

function Folds({ file, now, showSpecial = false, actions }: KnownViewProps) {
  return (
    <section className={styles.folds} aria-label={words.title} data-go="folds" onKeyDown={moveByArrows}>
      {recordParts({ file, now, showSpecial, actions }).map(({ id, title, count, body }) => (
        <Fold key={id} title={title} count={count}>
          {body}
        </Fold>
      ))}
      <Fold title={words.details} count={file.identities.length}>
        <DetailsFold file={file} actions={actions} />
      </Fold>
    </section>
  );
}
