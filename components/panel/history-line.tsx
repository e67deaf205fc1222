import type { HistoryEntry } from '../../lib/core/record-depth';
import { HISTORY_PARTS, type HistoryPart } from '../../lib/core/starter-questions';
import { panel, history as words } from '../../lib/locales';
import { EditInPlace } from '../ui/edit-in-place';
import type { RecordActions } from './actions';
import { PersonLink } from './person-link';
import { StoryLine } from './story-line';

type HistoryLineProps = { entry: HistoryEntry; now: number; actions: RecordActions };

/** One story: its words, when it was, how we know it; and for a helper what kind of help it was, and who. */
export function HistoryLine({ entry, now, actions }: HistoryLineProps) {
  const moves = HISTORY_PARTS.filter((one) => one !== entry.part).map((id) => ({ id, label: words.moveTo(id) }));
  return (
    <StoryLine
      row={entry}
      {...{ now, actions, moves }}
      table="history"
      words={entry.story}
      what={words.story}
      more={words.more(entry.story)}
      onMove={(id) => void actions.patchRow('history', entry.id, { part: id as HistoryPart })}
    >
      <Detail {...{ entry, actions }} field="when" />
      {entry.part === 'helper' && <Help {...{ entry, actions }} />}
    </StoryLine>
  );
}

function Help({ entry, actions }: Pick<HistoryLineProps, 'entry' | 'actions'>) {
  return (
    <>
      <Detail {...{ entry, actions }} field="help" />
      <PersonLink
        otherId={entry.otherId}
        exceptId={entry.contactId}
        onLink={(otherId) => void actions.patchRow('history', entry.id, { otherId })}
        onOpen={(otherId) => actions.openPage(`people/${encodeURIComponent(otherId)}`)}
      />
    </>
  );
}

const DETAILS = {
  when: { what: words.when, missing: words.whenMissing },
  help: { what: words.help, missing: words.helpMissing },
} as const;

type DetailProps = Pick<HistoryLineProps, 'entry' | 'actions'> & { field: keyof typeof DETAILS };

/** Emptied, it is gone. */
function Detail({ entry, actions, field }: DetailProps) {
  const { what, missing } = DETAILS[field];
  return (
    <EditInPlace
      value={entry[field] ?? ''}
      label={panel.header.edit(what)}
      missing={missing}
      place={`${entry.id}.${field}`}
      onSave={(next) => actions.patchRow('history', entry.id, { [field]: next || undefined })}
    />
  );
}
