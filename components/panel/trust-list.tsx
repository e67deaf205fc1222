import { useState } from 'react';
import type { ContactFile } from '../../lib/core/record';
import type { TrustEntry, TrustKind } from '../../lib/core/record-depth';
import { panel, relationship } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { EditInPlace } from '../ui/edit-in-place';
import { join } from '../ui/join';
import { LineForm } from '../ui/line-form';
import { PagedList } from '../ui/paged-list';
import { Pick } from '../ui/pick';
import type { RecordActions } from './actions';
import styles from './relationship-fold.module.css';
import { RowMenu } from './row-menu';
import rows from './story-row.module.css';

const words = relationship.trust;

type TrustListProps = { file: ContactFile; now: number; actions: RecordActions };

/** What speaks for trust, either way; one more is one line. */
export function TrustList({ file, now, actions }: TrustListProps) {
  const sorted = [...file.trust].sort((a, b) => b.at - a.at);
  return (
    <section className={styles.part} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      {sorted.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <PagedList rows={sorted} page={5} label={words.title} idOf={(row) => row.id} moreLabel={panel.folds.showMore}>
          {(row) => <Row row={row} now={now} actions={actions} />}
        </PagedList>
      )}
      <Add contactId={file.contact.id} actions={actions} />
    </section>
  );
}

function Row({ row, now, actions }: { row: TrustEntry; now: number; actions: RecordActions }) {
  return (
    <li className={rows.row}>
      <p className={rows.when} title={panel.grain.whole(row.grain)}>
        <Pick
          label={words.who}
          value={row.by}
          words={words.whos}
          onPick={(by) => void actions.patchRow('trust', row.id, { by })}
        />
        <Pick
          label={words.what}
          value={row.kind}
          words={words.whats[row.by]}
          onPick={(kind) => void actions.patchRow('trust', row.id, { kind })}
        />{' '}
        · <Ago at={row.at} now={now} />
      </p>
      <RowMenu what={row.what} onForget={() => actions.forgetRow('trust', row.id)} />
      <div className={join(rows.words, styles.words)}>
        <EditInPlace
          value={row.what}
          label={panel.header.edit(words.thing)}
          required
          long
          place={row.id}
          onSave={(what) => actions.editRow('trust', row.id, what)}
        />
      </div>
    </li>
  );
}

function Add({ contactId, actions }: { contactId: string; actions: RecordActions }) {
  const [by, setBy] = useState<TrustEntry['by']>('them');
  const [kind, setKind] = useState<TrustKind>('kept-word');
  return (
    <LineForm
      label={words.add}
      placeholder={words.example}
      place={`${contactId}.trust`}
      save={words.save}
      onSave={(what) => actions.addRow(contactId, 'trust', { by, kind, what })}
    >
      <Pick label={words.who} value={by} words={words.whos} onPick={setBy} />
      <Pick label={words.what} value={kind} words={words.whats[by]} onPick={setKind} />
    </LineForm>
  );
}
