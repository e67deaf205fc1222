import { useState } from 'react';
import { NoteField } from '../../components/panel/note-field';
import { type PersonActions, PersonView } from '../../components/people/person-view';
import { Banner } from '../../components/ui/banner';
import { DayReader } from '../../components/ui/day-reader';
import { EmptyState } from '../../components/ui/empty-state';
import type { ContactFile } from '../../lib/core/record';
import { desk } from '../../lib/live/desk';
import { useContactFile, useMerges } from '../../lib/live/use-contact-file';
import type { LastDone } from '../../lib/live/use-done';
import { storageProblemOf } from '../../lib/live/use-live';
import { usePanelNote } from '../../lib/live/use-panel-note';
import { useReadDays } from '../../lib/live/use-read-days';
import { people as words } from '../../lib/locales';
import { LinksAround } from './links-around';
import { actOn } from './person-actions';

type PersonScreenProps = { contactId: string; lastDone: LastDone };

/** One person's page, or why there is none. */
export function PersonScreen({ contactId, lastDone }: PersonScreenProps) {
  const file = useContactFile(contactId);
  const readDays = useReadDays();
  if (file.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (file.kind === 'failed') return <Banner tone="serious">{words.problem[file.problem]}</Banner>;
  if (!file.value)
    return (
      <EmptyState title={words.person.gone.title} actions={<a href="#people">{words.person.back}</a>}>
        <p>{words.person.gone.text}</p>
      </EmptyState>
    );
  return (
    <DayReader value={readDays}>
      <LinksAround contactId={contactId}>
        <Known file={file.value} lastDone={lastDone} />
      </LinksAround>
    </DayReader>
  );
}

function Known({ file, lastDone }: { file: ContactFile; lastDone: LastDone }) {
  const { id } = file.contact;
  const merges = useMerges(id);
  const note = usePanelNote(id);
  const [identityProblem, setIdentityProblem] = useState<string>();
  const actions: PersonActions = { ...actOn(file, { lastDone, setIdentityProblem }), typeNote: note.type };
  const saveNote = async () => {
    try {
      const receipt = await note.save();
      lastDone.say(words.person.noteSaved, receipt.receiptId, receipt.giveBack);
    } catch (error) {
      // That the words are kept is said in the field itself; what to do, here.
      lastDone.say(words.problem[storageProblemOf(error)]);
    }
  };
  return (
    <PersonView
      {...{ file, actions, identityProblem }}
      merges={merges.kind === 'ready' ? merges.value : []}
      now={desk().now()}
      note={
        <NoteField
          contact={file.contact}
          note={note}
          actions={{ typeNote: note.type, changePiece: note.changePiece, saveNote: () => void saveNote() }}
        />
      }
    />
  );
}
