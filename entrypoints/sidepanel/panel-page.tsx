import { type ComponentProps, type ReactNode, useState } from 'react';
import type { PanelActions, PanelDraft } from '../../components/panel/actions';
import { PanelScreen } from '../../components/panel/panel-screen';
import { RecordBanner } from '../../components/record/record-banner';
import { DayReader } from '../../components/ui/day-reader';
import { originOf } from '../../lib/core/place';
import { pointsFor } from '../../lib/core/profile-points';
import type { ContactFile } from '../../lib/core/record';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/settings';
import { useActivePage } from '../../lib/live/use-active-page';
import { sightingOfDraft, useDraftFiles } from '../../lib/live/use-draft-files';
import { useDrafts } from '../../lib/live/use-drafts';
import { useIssueQuestions } from '../../lib/live/use-issue-questions';
import { useNow } from '../../lib/live/use-now';
import { usePanelNote } from '../../lib/live/use-panel-note';
import { type Picked, usePanelStateOf } from '../../lib/live/use-panel-state';
import { useReadDays } from '../../lib/live/use-read-days';
import { useRecordStanding } from '../../lib/live/use-record-standing';
import { useSettings } from '../../lib/live/use-settings';
import { useThread } from '../../lib/live/use-thread';
import { notices } from '../../lib/locales/en/notices';
import { AroundPerson } from '../app/around-person';
import { BackupNews } from '../app/backup-news';
import { Debriefing } from '../app/debriefing';
import { asDraftQuestions } from '../app/draft-questions';
import { LinksAround } from '../app/links-around';
import { RightsAround } from '../app/rights-around';
import { ShelfAround } from '../app/shelf-around';
import { coachActions } from './coach-actions';
import { pageActions } from './page-actions';
import { panelDraft } from './panel-drafts';
import { panelAsks } from './panel-questions';
import { personActions } from './person-actions';
import { Teaching } from './teaching';
import { useDraftActions } from './use-draft-actions';
import { type Notices, useNotice } from './use-notice';

/** The side panel, live: who the active tab is about, and what is being written there. */
export function PanelPage() {
  const page = useActivePage();
  const views = useDrafts(page);
  const [picked, pick] = useState<Picked | null>(null);
  const handling = useDraftActions(page?.tab?.tabId, views);
  const state = usePanelStateOf(page, { picked, writingTo: handling.shown ? sightingOfDraft(handling.shown) : null });
  const person = state.kind === 'known' ? state.file : undefined;
  const now = useNow(person);
  const note = usePanelNote(person?.contact.id ?? '');
  const told = useNotice();
  const files = useDraftFiles(views);
  const chosen = useChosen();
  const library = useIssueQuestions(person !== undefined || views.length > 0);
  const around = { settings: chosen, origin: originOf(page?.tab?.url) ?? undefined, now, readDays: useReadDays() };
  const drafts = views.map((view) => {
    const { one: file, all = [] } = files.get(view.id) ?? {};
    const questions = file ? asDraftQuestions(library.questionsFor(file).questions) : [];
    return handling.handled(panelDraft(view, { ...around, file, all, questions }));
  });
  const asks = person ? panelAsks(person, { ...library, shown: asked(drafts), points: pointsFor(chosen) }) : [];
  const actions: PanelActions = {
    ...pageActions(page, told),
    ...personActions({ state, url: page?.tab?.url, pick }, told),
    ...handling.actions,
    ...coachActions(told),
    typeNote: note.type,
    changePiece: note.changePiece,
    saveNote: () => void told.run(notices.noted(person?.contact.goesBy ?? person?.contact.name ?? ''), note.save),
    ...told.bar,
  };
  return (
    <Around {...{ page, person, settings: chosen, told, library }} files={filesOf(person, files)}>
      <PanelScreen
        {...{ state, drafts, asks, now, actions, note, notice: told.notice, showSpecial: chosen.special ?? false }}
        thread={useThread(state)}
        standing={<Standing />}
      />
    </Around>
  );
}

/** Whoever is shown, and whoever a draft goes to alone. */
function filesOf(person: ContactFile | undefined, drafts: ReturnType<typeof useDraftFiles>): ContactFile[] {
  const written = [...drafts.values()].map(({ one }) => one);
  return [person, ...written].filter((file) => file !== undefined);
}

/** Questions that stand beside a draft already. */
function asked(drafts: readonly PanelDraft[]): PanelDraft['questions'] {
  return drafts.flatMap(({ questions }) => questions);
}

/** The user's choices; the defaults until they are read. */
function useChosen(): Settings {
  const settings = useSettings();
  return settings.kind === 'ready' ? settings.value : DEFAULT_SETTINGS;
}

type AroundProps = Pick<ComponentProps<typeof ShelfAround>, 'library' | 'files'> & {
  page: ComponentProps<typeof Teaching>['page'];
  person: ContactFile | undefined;
  settings: Settings;
  told: Notices;
  children: ReactNode;
};

/** What the parts of a person's record ask for besides the file itself. */
function Around({ page, person, settings, told, library, files, children }: AroundProps) {
  const { run, say } = told;
  const contactId = person?.contact.id;
  return (
    <DayReader value={useReadDays()}>
      <LinksAround contactId={contactId}>
        <AroundPerson contactId={contactId} settings={settings}>
          <ShelfAround library={library} files={files}>
            <Debriefing contact={person?.contact} run={run}>
              <Teaching {...{ page, settings, run }}>
                <RightsAround say={say}>{children}</RightsAround>
              </Teaching>
            </Debriefing>
          </ShelfAround>
        </AroundPerson>
      </LinksAround>
    </DayReader>
  );
}

function Standing() {
  return (
    <>
      <RecordBanner {...useRecordStanding()} />
      <BackupNews />
    </>
  );
}
