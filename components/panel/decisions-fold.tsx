import { useState } from 'react';
import { type DecisionView, viewDecisions, withoutGone } from '../../lib/core/decision-view';
import type { ContactFile } from '../../lib/core/record';
import { history, panel, decisions as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import { join } from '../ui/join';
import { LineForm } from '../ui/line-form';
import { PagedList } from '../ui/paged-list';
import type { RecordActions } from './actions';
import { Blurred } from './blurred';
import styles from './decisions-fold.module.css';
import { EvidenceChoice } from './evidence-choice';
import { EvidenceWords } from './evidence-words';
import { Grained } from './grained';
import kept from './kept-row.module.css';
import { RowMenu } from './row-menu';

type DecisionsFoldProps = { file: ContactFile; now: number; showSpecial: boolean; actions: RecordActions };

/** How they tend to decide, in the user's own view: each statement with what it rests on, and with what of it is gone. */
export function DecisionsFold({ file, now, showSpecial, actions }: DecisionsFoldProps) {
  const views = viewDecisions(file, showSpecial);
  const add = (statement: string) =>
    actions.addRow(file.contact.id, 'decisions', { statement, rests: [], grain: { source: 'guess', at: now } });
  return (
    <div className={styles.decisions}>
      <LineForm
        label={words.add}
        placeholder={history.like(words.example)}
        place={`${file.contact.id}.decides`}
        save={words.save}
        onSave={add}
      />
      {views.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <PagedList rows={views} label={words.title} idOf={(view) => view.decision.id} moreLabel={words.showMore}>
          {(view) => <Statement {...{ view, file, showSpecial, actions }} />}
        </PagedList>
      )}
    </div>
  );
}

type StatementProps = Omit<DecisionsFoldProps, 'now'> & { view: DecisionView };

function Statement({ view, file, showSpecial, actions }: StatementProps) {
  const { decision } = view;
  const [choosing, setChoosing] = useState(false);
  return (
    <li className={join(kept.row, styles.row)}>
      <div className={kept.story}>
        <Grained grain={{ ...decision.grain, source: 'guess' }} bare>
          <Blurred>
            <EditInPlace
              value={decision.statement}
              label={panel.header.edit(words.statement)}
              required
              long
              place={decision.id}
              onSave={(next) => actions.editRow('decisions', decision.id, next)}
            />
          </Blurred>
        </Grained>
      </div>
      <RowMenu what={decision.statement} onForget={() => actions.forgetRow('decisions', decision.id)} />
      <div className={styles.rests}>
        {choosing ? (
          <EvidenceChoice {...{ decision, file, showSpecial, actions }} onDone={() => setChoosing(false)} />
        ) : (
          <Rests {...{ view, file, actions }} onChoose={() => setChoosing(true)} />
        )}
      </div>
    </li>
  );
}

type RestsProps = Pick<StatementProps, 'view' | 'file' | 'actions'> & { onChoose: () => void };

function Rests({ view, file, actions, onChoose }: RestsProps) {
  const { decision, rests, all, gone } = view;
  const leaveOut = () => void actions.patchRow('decisions', decision.id, { rests: withoutGone(file, decision) });
  return (
    <>
      {all === 0 && <p className={styles.quiet}>{words.nothing}</p>}
      {rests.length > 0 && (
        <ul className={styles.evidence} aria-label={words.restsOn(decision.statement)}>
          {rests.map((row) => (
            <li key={row.ref.id}>
              <EvidenceWords row={row} />
            </li>
          ))}
        </ul>
      )}
      {gone > 0 && (
        <p className={styles.gone}>
          {words.gone(gone, all)}{' '}
          <Button look="quiet" className={styles.inLine} onClick={leaveOut}>
            {words.forgetGone}
          </Button>
        </p>
      )}
      <Button look="quiet" aria-label={`${words.choose}: ${decision.statement}`} onClick={onChoose}>
        {words.choose}
      </Button>
    </>
  );
}
