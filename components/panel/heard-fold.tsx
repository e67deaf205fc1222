import { useState } from 'react';
import { HEARD_KINDS } from '../../lib/core/heard-questions';
import { type HeardGroup, viewHeard } from '../../lib/core/heard-view';
import type { ContactFile, Source } from '../../lib/core/record';
import type { HeardKind } from '../../lib/core/record-depth';
import { heard as words } from '../../lib/locales';
import { PagedList } from '../ui/paged-list';
import type { RecordActions } from './actions';
import { AskRow } from './ask-row';
import styles from './part-list.module.css';
import { StoryLine } from './story-line';
import { ToldForm } from './told-form';

type HeardFoldProps = { file: ContactFile; now: number; actions: RecordActions };

/** What they said of their own work, in their words: problems, opportunities, strategies. */
export function HeardFold({ file, now, actions }: HeardFoldProps) {
  const view = viewHeard(file);
  const [kind, setKind] = useState<HeardKind>('problem');
  const { contact } = file;
  const add = (said: string, source: Source) =>
    actions.addRow(contact.id, 'heard', { kind, words: said, grain: { source, at: now } });
  return (
    <div className={styles.parts}>
      <ToldForm
        label={words.add}
        example={words.example[kind]}
        place={`${contact.id}.heard`}
        save={words.save}
        pick={{ label: words.kind, value: kind, words: words.kinds, onPick: setKind }}
        onSave={add}
      />
      {view.groups.length === 0 && <p className={styles.none}>{words.none}</p>}
      {view.onlyProblems && (
        <div className={styles.nudge}>
          <p>{words.onlyProblems}</p>
          {view.ask && (
            <AskRow contact={contact} ask={{ ...view.ask, reason: '' }} state="proposed" actions={actions} />
          )}
        </div>
      )}
      {view.groups.map((group) => (
        <Group key={group.kind} {...{ group, now, actions }} />
      ))}
    </div>
  );
}

function Group({ group: { kind, rows }, now, actions }: Omit<HeardFoldProps, 'file'> & { group: HeardGroup }) {
  const title = words.groups[kind];
  const moves = HEARD_KINDS.filter((one) => one !== kind).map((id) => ({ id, label: words.moveTo(id) }));
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <PagedList rows={rows} page={10} label={title} idOf={(row) => row.id} moreLabel={words.showMore}>
        {(row) => (
          <StoryLine
            {...{ row, now, actions, moves }}
            table="heard"
            words={row.words}
            what={words.words}
            more={words.more(row.words)}
            onMove={(id) => void actions.patchRow('heard', row.id, { kind: id as HeardKind })}
          />
        )}
      </PagedList>
    </section>
  );
}
