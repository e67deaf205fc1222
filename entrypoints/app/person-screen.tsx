import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { NoteField } from '../../components/panel/note-field';
import { type PersonActions, PersonView } from '../../components/people/person-view';
import { Banner } from '../../components/ui/banner';
import { DayReader } from '../../components/ui/day-reader';
import { EmptyState } from '../../components/ui/empty-state';
import { noteLook } from '../../lib/app/read-review';
import type { ContactFile } from '../../lib/core/record';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/settings';
import { desk } from '../../lib/live/desk';
import { useApart, useContactFile, useMerges } from '../../lib/live/use-contact-file';
import type { LastDone } from '../../lib/live/use-done';
import { useIssueQuestions } from '../../lib/live/use-issue-questions';
import { storageProblemOf } from '../../lib/live/use-live';
import { type FiledNote, usePanelNote } from '../../lib/live/use-panel-note';
import { useReadDays } from '../../lib/live/use-read-days';
import { useSettings } from '../../lib/live/use-settings';
import { people as words } from '../../lib/locales';
import { AroundPerson } from './around-person';
import { Debriefing } from './debriefing';
import type { IdentityDoubt } from './identity-actions';
import { LinksAround } from './links-around';
import { MapAround } from './map-screen';
import { actOn } from './person-actions';
import { RightsAround } from './rights-around';
import { ShelfAround } from './shelf-around';

type PersonScreenProps = { contactId: string; lastDone: LastDone };

/** One person's page, or why there is none. */
export function PersonScreen({ contactId, lastDone }: PersonScreenProps) {
  const file = useContactFile(contactId);
  const readDays = useReadDays();
  const stored = useSettings();
  const settings = stored.kind === 'ready' ? stored.value : DEFAULT_SETTINGS;
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
        <AroundPerson contactId={contactId} settings={settings}>
          <LibraryAround file={file.value}>
            <RightsAround say={lastDone.say} onErased={goToPeople}>
              <Known file={file.value} settings={settings} lastDone={lastDone} />
            </RightsAround>
          </LibraryAround>
        </AroundPerson>
      </LinksAround>
    </DayReader>
  );
}

/** That their page was opened counts as a look; a failure of it is nobody's business. */
function useLook(contactId: string): void {
  useEffect(() => {
    noteLook(desk(), contactId).catch(() => {});
  }, [contactId]);
}

function goToPeople(): void {
  location.hash = '#people';
}

/** The issue library, for what is chosen from it on this page. */
function LibraryAround({ file, children }: { file: ContactFile; children: ReactNode }) {
  const library = useIssueQuestions(true);
  const files = useMemo(() => [file], [file]);
  return <ShelfAround {...{ library, files, children }} />;
}

type KnownProps = { file: ContactFile; settings: Settings; lastDone: LastDone };

function Known({ file, settings, lastDone }: KnownProps) {
  const { id } = file.contact;
  useLook(id);
  const merges = useMerges(id);
  const note = usePanelNote(id);
  const apart = useApart(id);
  const [doubt, setDoubt] = useState<IdentityDoubt>({});
  const actions: PersonActions = { ...actOn(file, { lastDone, doubt, setDoubt }), typeNote: note.type };
  const saveNote = () => void fileWords(lastDone, words.person.noteSaved, note.save);
  return (
    <Debriefing contact={file.contact} run={(said, work) => fileWords(lastDone, said, work)}>
      <PersonView
        {...{ file, actions }}
        identityProblem={doubt.problem}
        takenFrom={doubt.taken?.name}
        apart={apart.kind === 'ready' ? apart.value : []}
        showSpecial={settings.special ?? false}
        merges={merges.kind === 'ready' ? merges.value : []}
        now={desk().now()}
        map={<MapAround contactId={id} />}
        note={
          <NoteField
            contact={file.contact}
            note={note}
            actions={{ typeNote: note.type, changePiece: note.changePiece, saveNote }}
          />
        }
      />
    </Debriefing>
  );
}

/** Files what was typed and offers the way back, words and all. That a failure keeps the words is said in the field itself. */
async function fileWords(lastDone: LastDone, said: string, work: () => Promise<FiledNote>): Promise<boolean> {
  try {
    const { receiptId, giveBack } = await work();
    lastDone.say(said, receiptId, giveBack);
    return true;
  } catch (error) {
    lastDone.say(words.problem[storageProblemOf(error)]);
    return false;
  }
}
