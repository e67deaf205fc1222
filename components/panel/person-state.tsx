import { memo, useContext } from 'react';
import type { PanelState } from '../../lib/core/panel-state';
import { panel, teach } from '../../lib/locales';
import { Button } from '../ui/button';
import type { Ask, PanelActions } from './actions';
import { ConflictView } from './conflict-view';
import { CopyDiagnostics } from './copy-diagnostics';
import { KnownView } from './known-view';
import { LoadingState } from './loading-state';
import { QuietState } from './quiet-state';
import { TeachOffer, TeachThisPage } from './teach-offer';
import { UnknownView } from './unknown-view';
import { UnsureView } from './unsure-view';

const words = panel.quiet;
const NO_ASKS: Ask[] = [];

export type PersonStateProps = {
  state: PanelState;
  now: number;
  asks?: Ask[] | undefined;
  showSpecial?: boolean | undefined;
  actions: PanelActions;
};

/** What the panel says of the page's person; drawn again only when something about the person changes. */
export const PersonState = memo(StateOfPage);

/** A new person begins afresh: nothing half-typed moves to somebody else. */
function StateOfPage({ state, now, asks = NO_ASKS, showSpecial = false, actions }: PersonStateProps) {
  switch (state.kind) {
    case 'loading':
      return <LoadingState />;
    case 'known':
      return <KnownView key={state.file.contact.id} {...{ ...state, asks, now, showSpecial, actions }} />;
    case 'unknown':
      return <UnknownView key={keyOf(state.person)} {...{ ...state, actions }} />;
    case 'unsure':
      return <UnsureView candidates={state.candidates} sighting={state.sighting} actions={actions} />;
    case 'conflict':
      return <ConflictView {...{ ...state, now, actions }} />;
    default:
      return <Quiet state={state} actions={actions} />;
  }
}

function keyOf(person: { email?: string; linkedin?: string; salesNav?: string; name?: string }): string {
  return [person.email, person.linkedin, person.salesNav, person.name].join(' ');
}

type QuietKind = Exclude<PanelState, { kind: 'loading' | 'known' | 'unknown' | 'unsure' | 'conflict' }>;

function Quiet({ state, actions }: { state: QuietKind; actions: PanelActions }) {
  const { title, body, act } = sayQuiet(state, actions);
  const { taught } = useContext(TeachOffer);
  const button = act && (
    <>
      <Button look={act.main ? 'main' : 'plain'} onClick={act.go}>
        {act.label}
      </Button>
      {(state.kind === 'unreadable' || state.kind === 'nobody') && (
        <>
          <TeachThisPage look={state.kind === 'nobody' ? 'quiet' : 'plain'} />
          <CopyDiagnostics actions={actions} />
        </>
      )}
    </>
  );
  return (
    <QuietState title={title} actions={button}>
      {taught && state.kind === 'unreadable' ? teach.gone.unreadable : body}
    </QuietState>
  );
}

type Said = { title: string; body: string; act?: { label: string; go: () => void; main?: true } };

function sayQuiet(state: QuietKind, actions: PanelActions): Said {
  const again = { label: words.nobody.action, go: actions.readAgain };
  switch (state.kind) {
    case 'no-consent':
      return { ...words.noConsent, act: { label: words.noConsent.action, go: actions.openWelcome, main: true } };
    case 'paused':
      return { ...words.paused, act: { label: words.paused.action, go: actions.resume, main: true } };
    case 'private-window':
      return words.privateWindow;
    case 'not-a-page':
      return words.notAPage;
    case 'reading':
      return words.reading;
    case 'nobody':
      return { ...words.nobody, act: again };
    case 'unreadable':
      return { ...words.unreadable, act: again };
    case 'page-outdated':
      return { ...words.outdated, act: { label: words.outdated.action, go: actions.reloadPage } };
    case 'storage-problem':
      return {
        title: words.storage.title,
        body: words.storage.problems[state.problem],
        act: { label: words.storage.action, go: actions.retryStorage, main: true },
      };
    default:
      return saySwitch(state, actions);
  }
}

/** The three states in which this host is shut, each for another reason. */
function saySwitch(
  state: Extract<QuietKind, { kind: 'site-off' | 'never-here' | 'host-refused' }>,
  actions: PanelActions,
): Said {
  const host = new URL(state.origin).host;
  const on = () => actions.switchOn(state.origin);
  if (state.kind === 'site-off') {
    const site = panel.siteName(state.site) ?? host;
    const { title, body, action } = words.siteOff;
    return { title: title(site), body: body(host), act: { label: action(site), go: on, main: true } };
  }
  if (state.kind === 'never-here') {
    const { title, body, action } = words.neverHere;
    return { title, body: body(host), act: { label: action, go: () => actions.allowAgain(state.origin) } };
  }
  const { title, body, action } = words.hostRefused;
  return { title, body: body(host), act: { label: action, go: on, main: true } };
}
