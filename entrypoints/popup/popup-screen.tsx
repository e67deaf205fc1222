import { useState } from 'react';
import { NoteForm } from '../../components/popup/note-form';
import { PersonLine } from '../../components/popup/person-line';
import { PersonPicker } from '../../components/popup/person-picker';
import { ConsentFirst, PopupView } from '../../components/popup/popup-view';
import { RecordBanner } from '../../components/record/record-banner';
import { noteTabOf } from '../../lib/browser/note-seed';
import { openOwnPage, openPanel } from '../../lib/browser/panel';
import type { SubjectOption } from '../../lib/core/page-subjects';
import { subjectsOfPage } from '../../lib/core/page-subjects';
import type { PanelState } from '../../lib/core/panel-state';
import { usePanelState } from '../../lib/live/use-panel-state';
import { type QuickNote, useQuickNote } from '../../lib/live/use-quick-note';
import { useReadProfile } from '../../lib/live/use-read-profile';
import { useRecordStanding } from '../../lib/live/use-record-standing';
import { useSubjectChoices } from '../../lib/live/use-subject-choices';
import { popup as words } from '../../lib/locales';
import { AfterUnlocking } from '../app/after-unlocking';
import { KeptQuiet } from './kept-quiet';
import { Notice } from './notice';

/** The toolbar popup: one line about one person, saved with Enter. */
export function PopupScreen() {
  const tabId = noteTabOf(location.search);
  const state = usePanelState(tabId);
  const onPage = subjectsOfPage(state);
  const note = useQuickNote(onPage.sure ? (onPage.options[0]?.subject ?? null) : null);
  const profile = useReadProfile(state, tabId);
  const [picking, setPicking] = useState(false);
  const standing = useRecordStanding();
  if (state.kind === 'no-consent') return <ConsentFirst onGo={() => void goTo('welcome')} />;
  const detail = detailOf(note, state, onPage.options);
  return (
    <PopupView
      standing={
        <>
          <RecordBanner {...standing} report={null} />
          <AfterUnlocking onEmptied={() => document.querySelector('textarea')?.focus()} />
        </>
      }
      person={
        picking ? (
          <Picking note={note} options={onPage.options} onDone={() => setPicking(false)} />
        ) : (
          <PersonLine subject={note.subject} detail={detail} onChange={() => setPicking(true)} />
        )
      }
      quiet={<KeptQuiet state={state} />}
      note={<Note note={note} focused={!picking} onNobody={() => setPicking(true)} />}
      notice={<Notice note={note} />}
      onReadProfile={profile.read}
      reading={profile.reading}
      readFailed={profile.failed}
      onOpenToday={() => void openOwnPage('today').then(() => window.close())}
      onOpenPanel={() => void openPanel().then((opened) => opened && window.close())}
    />
  );
}

/** The field; saving without a person leads to choosing one. */
function Note({ note, focused, onNobody }: { note: QuickNote; focused: boolean; onNobody: () => void }) {
  return (
    <NoteForm
      text={note.draft.text}
      pieces={note.pieces}
      now={Date.now()}
      saving={note.saving}
      problem={note.problem ? words.problems[note.problem] : undefined}
      focused={focused}
      onText={note.setText}
      onKind={(piece, kind) => void note.chooseKind(piece, kind)}
      onSave={() => (note.subject ? void note.save() : onNobody())}
    />
  );
}

type PickingProps = { note: QuickNote; options: readonly SubjectOption[]; onDone: () => void };

function Picking({ note, options, onDone }: PickingProps) {
  const [typed, setTyped] = useState('');
  const { choices, looking } = useSubjectChoices(typed, options);
  return (
    <PersonPicker
      {...{ typed, choices, looking }}
      onType={setTyped}
      onClose={onDone}
      onChoose={(subject) => {
        void note.choosePerson(subject);
        onDone();
      }}
    />
  );
}

/** Why the page gave nobody; while it is still being read there is nothing to say, but the line keeps its place. */
const WHY_NOBODY: Record<Exclude<PanelState['kind'], 'storage-problem'>, string> = {
  loading: '\u00a0',
  reading: words.readingPage,
  unsure: words.unsure,
  conflict: words.conflict,
  paused: '',
  'private-window': words.privateWindow,
  'site-off': words.siteOff,
  'never-here': '',
  'host-refused': words.hostRefused,
  'no-consent': words.nobodyHere,
  'not-a-page': words.nobodyHere,
  'page-outdated': words.nobodyHere,
  unreadable: words.nobodyHere,
  nobody: words.nobodyHere,
  known: words.nobodyHere,
  unknown: words.nobodyHere,
};

/** The quiet line under the name: what tells two people of one name apart, or why nobody is chosen. */
function detailOf(note: QuickNote, state: PanelState, options: readonly SubjectOption[]): string | undefined {
  const { subject } = note;
  if (subject?.kind === 'contact')
    return options.find((option) => option.subject.kind === 'contact' && option.subject.contactId === subject.contactId)
      ?.detail;
  if (state.kind === 'storage-problem') return words.problems[state.problem];
  // What can be changed by a click has a line of its own.
  return WHY_NOBODY[state.kind] || undefined;
}

async function goTo(page: 'welcome'): Promise<void> {
  await openOwnPage(page);
  window.close();
}
