import { useRef, useState } from 'react';
import { type PartView, viewHistory } from '../../lib/core/history-view';
import type { ContactFile, Source } from '../../lib/core/record';
import type { HistoryPart } from '../../lib/core/starter-questions';
import { panel, questions, history as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { PagedList } from '../ui/paged-list';
import type { RecordActions } from './actions';
import { AskRow } from './ask-row';
import { HistoryLine } from './history-line';
import styles from './part-list.module.css';
import { ThinSpots } from './thin-spots';
import { ToldForm } from './told-form';

type HistoryFoldProps = { file: ContactFile; now: number; actions: RecordActions };

/** What shaped them, in five parts: where it is thin, a line to add one more, and what to ask where there is nothing yet. */
export function HistoryFold({ file, now, actions }: HistoryFoldProps) {
  const view = viewHistory(file);
  const [part, setPart] = useState<HistoryPart>(view.thinnest ?? 'success');
  const field = useRef<HTMLTextAreaElement>(null);
  const add = (story: string, source: Source) =>
    actions.addRow(file.contact.id, 'history', { part, story, grain: { source, at: now } });
  const addTo = (chosen: HistoryPart) => {
    setPart(chosen);
    field.current?.focus();
  };
  return (
    <div className={styles.parts}>
      <ThinSpots view={view} />
      <ToldForm
        label={words.add}
        example={words.example[part]}
        place={`${file.contact.id}.history`}
        save={words.save}
        pick={{ label: words.part, value: part, words: words.parts, onPick: setPart }}
        onSave={add}
        fieldRef={field}
      />
      {view.parts.map((one) => (
        <Part key={one.part} view={one} {...{ file, now, actions }} onAdd={() => addTo(one.part)} />
      ))}
    </div>
  );
}

type PartProps = HistoryFoldProps & { view: PartView; onAdd: () => void };

function Part({ view, file, now, actions, onAdd }: PartProps) {
  const { part, entries } = view;
  const title = words.parts[part];
  return (
    <section aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <Button look="quiet" aria-label={words.addTo(part)} onClick={onAdd}>
          {words.addShort}
        </Button>
      </div>
      {entries.length > 0 && (
        <PagedList rows={entries} page={5} label={title} idOf={(row) => row.id} moreLabel={panel.folds.showMore}>
          {(entry) => <HistoryLine {...{ entry, now, actions }} />}
        </PagedList>
      )}
      <Asks {...{ view, file, actions }} />
    </section>
  );
}

/** What to ask where there is little: the one on the list, or an opening for them; and one for who knows them. */
function Asks({ view: { part, ask }, file, actions }: Pick<PartProps, 'view' | 'file' | 'actions'>) {
  if (!ask) return null;
  const { listed, them, around } = ask;
  const rows = [
    listed && { text: listed.text, reason: questions.onList, state: 'to-ask' as const },
    them !== null && { text: them, reason: words.askThem, state: 'proposed' as const },
    around !== null && { text: around, reason: words.askAround, state: 'proposed' as const },
  ];
  return (
    <div className={styles.asks}>
      {rows.map(
        (row) =>
          row && (
            <AskRow
              key={row.text}
              contact={file.contact}
              ask={{ text: row.text, purpose: part, reason: row.reason }}
              state={row.state}
              actions={actions}
            />
          ),
      )}
    </div>
  );
}
