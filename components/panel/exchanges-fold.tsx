import { giveBalance, giveNudge } from '../../lib/core/give-balance';
import type { Contact, ContactFile, Exchange } from '../../lib/core/record';
import { common, panel, exchanges as words } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { IconButton } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import { join } from '../ui/join';
import { Menu } from '../ui/menu';
import { PagedList } from '../ui/paged-list';
import { Pick } from '../ui/pick';
import type { RecordActions, RowPatch } from './actions';
import { ExchangeAdd } from './exchange-add';
import styles from './exchanges-fold.module.css';
import { GiveNudge } from './give-nudge';
import kept from './kept-row.module.css';
import { PersonLink } from './person-link';

type ExchangesFoldProps = { file: ContactFile; now: number; actions: RecordActions };

/** Knowledge, introductions and things, both ways, and what that comes to lately. */
export function ExchangesFold({ file, now, actions }: ExchangesFoldProps) {
  const { contact } = file;
  const sorted = [...file.exchanges].sort((a, b) => b.at - a.at);
  const balance = giveBalance(file, now);
  const nudge = giveNudge(file, now);
  return (
    <div className={styles.part}>
      <ExchangeAdd {...{ contact, now, actions }} />
      {nudge && <GiveNudge {...{ now, actions }} balance={nudge} contactId={contact.id} />}
      {sorted.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <>
          {!nudge && (
            <p className={styles.quiet}>
              {words.balance(balance.given.length, balance.received.length, balance.windowDays)}
            </p>
          )}
          <PagedList rows={sorted} label={words.title} idOf={(row) => row.id} moreLabel={panel.folds.showMore}>
            {(row) => <Row {...{ row, contact, now, actions }} />}
          </PagedList>
        </>
      )}
    </div>
  );
}

type RowProps = { row: Exchange; contact: Contact; now: number; actions: RecordActions };

function Row({ row, contact, now, actions }: RowProps) {
  const other = row.direction === 'given' ? 'received' : 'given';
  return (
    <li className={join(kept.row, styles.row)}>
      <div className={kept.words}>
        <EditInPlace
          value={row.what}
          label={panel.header.edit(panel.folds.thing)}
          required
          long
          place={row.id}
          onSave={(what) => actions.editRow('exchanges', row.id, what)}
        />
      </div>
      <Menu
        trigger={<IconButton icon="dots" label={words.more(row.what)} />}
        items={[
          { id: 'turn', label: words.turn[row.direction] },
          { id: 'forget', label: common.remove, apart: true },
        ]}
        onChoose={(id) => {
          if (id === 'turn') void actions.patchRow('exchanges', row.id, { direction: other });
          else actions.forgetRow('exchanges', row.id);
        }}
      />
      <Meta {...{ row, contact, now, actions }} />
    </li>
  );
}

/** Which way, of what kind, to or of whom, and when. */
function Meta({ row, contact, now, actions }: RowProps) {
  const patch = (change: RowPatch<'exchanges'>) => void actions.patchRow('exchanges', row.id, change);
  return (
    <div className={kept.meta}>
      <span className={styles.way} data-way={row.direction} title={panel.grain.whole(row.grain)}>
        {row.direction === 'given' ? words.given : words.received(contact.pronouns)}
      </span>
      <Pick
        label={words.kind}
        value={row.kind ?? 'none'}
        words={words.kinds}
        onPick={(kind) => patch({ kind: kind === 'none' ? undefined : kind })}
      />
      {(row.kind === 'introduction' || row.otherId !== undefined) && (
        <PersonLink
          otherId={row.otherId}
          exceptId={contact.id}
          onLink={(otherId) => patch({ otherId })}
          onOpen={(id) => actions.openPage(`people/${encodeURIComponent(id)}`)}
        />
      )}
      <Ago at={row.at} now={now} />
    </div>
  );
}
