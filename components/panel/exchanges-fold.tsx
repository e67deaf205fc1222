import type { Exchange } from '../../lib/core/record';
import { panel } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { EditInPlace } from '../ui/edit-in-place';
import { PagedList } from '../ui/paged-list';
import type { RecordActions } from './actions';
import { ExampleLine } from './example-line';
import { RowMenu } from './row-menu';
import styles from './story-row.module.css';

const words = panel.folds;

type ExchangesFoldProps = { exchanges: Exchange[]; now: number; actions: RecordActions };

/** Knowledge, introductions and things, both ways. */
export function ExchangesFold({ exchanges, now, actions }: ExchangesFoldProps) {
  if (exchanges.length === 0) {
    return (
      <ExampleLine
        words={words.noExchanges}
        example={words.exchangeExample}
        label={words.example}
        onTry={actions.typeNote}
      />
    );
  }
  const sorted = [...exchanges].sort((a, b) => b.at - a.at);
  return (
    <PagedList rows={sorted} label={words.exchanges} idOf={(row) => row.id} moreLabel={words.showMore}>
      {(row) => (
        <li className={styles.row}>
          <p className={styles.when}>
            <Ago at={row.at} now={now} /> · {row.direction === 'given' ? words.given : words.received}
          </p>
          <RowMenu what={row.what} onForget={() => actions.forgetRow('exchanges', row.id)} />
          <div className={styles.words}>
            <EditInPlace
              value={row.what}
              label={panel.header.edit(words.thing)}
              required
              long
              place={row.id}
              onSave={(what) => actions.editRow('exchanges', row.id, what)}
            />
          </div>
        </li>
      )}
    </PagedList>
  );
}
