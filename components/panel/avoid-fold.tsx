import { DO_NOT_MENTION } from '../../lib/core/profile-points';
import type { ContactFile, Fact } from '../../lib/core/record';
import { panel, avoid as words } from '../../lib/locales';
import { IconButton } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import { LineForm } from '../ui/line-form';
import { PagedList } from '../ui/paged-list';
import type { RecordActions } from './actions';
import styles from './avoid-fold.module.css';

type AvoidFoldProps = { file: ContactFile; actions: RecordActions };

/** Topics never to raise, added and taken off in one line. They are always shown: that is what they are for. */
export function AvoidFold({ file, actions }: AvoidFoldProps) {
  const topics = topicsOf(file.facts);
  const add = (value: string) =>
    actions.addRow(file.contact.id, 'facts', { group: DO_NOT_MENTION, key: 'topic', value, sensitivity: 1 });
  return (
    <div className={styles.avoid}>
      <LineForm
        label={words.add}
        placeholder={words.example}
        place={`${file.contact.id}.avoid`}
        unasked
        save={words.save}
        onSave={add}
      />
      {topics.length > 0 && (
        <PagedList rows={topics} label={words.list} idOf={(fact) => fact.id} moreLabel={panel.folds.showMore}>
          {({ id, value }) => (
            <li className={styles.topic}>
              <EditInPlace
                value={value}
                label={words.topic}
                required
                place={id}
                onSave={(next) => actions.editRow('facts', id, next)}
              />
              <IconButton icon="cross" label={words.remove(value)} onClick={() => actions.forgetRow('facts', id)} />
            </li>
          )}
        </PagedList>
      )}
      <p className={styles.about}>{words.about}</p>
    </div>
  );
}

/** The topics, those noted last first. */
export function topicsOf(facts: readonly Fact[]): Fact[] {
  return facts
    .filter(({ group }) => group === DO_NOT_MENTION)
    .sort((one, other) => other.grain.at - one.grain.at || one.id.localeCompare(other.id));
}
