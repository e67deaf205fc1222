import type { Interaction } from '../../lib/core/record';
import { panel } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { EditInPlace } from '../ui/edit-in-place';
import { join } from '../ui/join';
import { PagedList } from '../ui/paged-list';
import type { RecordActions } from './actions';
import { ExampleLine } from './example-line';
import { sayKind } from './last-touch';
import { RowMenu } from './row-menu';
import styles from './story-row.module.css';

const words = panel.folds;

type TimelineFoldProps = { interactions: Interaction[]; now: number; actions: RecordActions };

/** What happened, newest first: notes in the user's own words, the rest in one line each. */
export function TimelineFold({ interactions, now, actions }: TimelineFoldProps) {
  if (interactions.length === 0) {
    return (
      <ExampleLine
        words={words.noTimeline}
        example={words.timelineExample}
        label={words.example}
        onTry={actions.typeNote}
      />
    );
  }
  const sorted = [...interactions].sort((a, b) => b.at - a.at);
  return (
    <PagedList rows={sorted} label={words.timeline} idOf={(row) => row.id} moreLabel={words.showMore}>
      {(row) => (
        <li className={styles.row}>
          <p className={styles.when}>
            <Ago at={row.at} now={now} /> · {sayKind(row)}
          </p>
          <RowMenu what={row.gist || sayKind(row)} onForget={() => actions.forgetRow('interactions', row.id)} />
          {row.gist && (
            <div className={join(styles.words, row.kind === 'note' && styles.own)}>
              <EditInPlace
                value={row.gist}
                label={panel.header.edit(panel.last.kinds[row.kind])}
                required
                long
                place={row.id}
                onSave={(gist) => actions.editRow('interactions', row.id, gist)}
              />
            </div>
          )}
        </li>
      )}
    </PagedList>
  );
}
