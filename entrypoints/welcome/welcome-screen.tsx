import { useState } from 'react';
import { ShortcutList } from '../../components/settings/shortcut-list';
import { Sites } from '../../components/settings/sites';
import { PanelSteps } from '../../components/welcome/panel-steps';
import { PeopleStart } from '../../components/welcome/people-start';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { changeSettings } from '../../lib/app/settings';
import { openOwnPage, openPanel, panelIsSidebar } from '../../lib/browser/panel';
import { DEFAULT_SETTINGS } from '../../lib/core/settings';
import { desk } from '../../lib/live/desk';
import { useDoing } from '../../lib/live/use-doing';
import { useDone } from '../../lib/live/use-done';
import { useSamplePeople } from '../../lib/live/use-sample-people';
import { useSettings } from '../../lib/live/use-settings';
import { useShortcuts } from '../../lib/live/use-shortcuts';
import { useSiteSwitches } from '../../lib/live/use-site-switches';
import { people as words } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';
import { LastAct } from '../app/last-act';

/** First run: says what is read and kept, asks for a yes, and offers the switches. */
export function WelcomeScreen() {
  const settings = useSettings();
  const stored = settings.kind === 'ready' ? settings.value : DEFAULT_SETTINGS;
  const agreeing = useDoing();
  const switches = useSiteSwitches(stored);
  const shortcuts = useShortcuts();
  const agreed = stored.consentAt !== undefined;
  const problem = settings.kind === 'failed' ? settings.problem : agreeing.problem;
  const agree = () =>
    agreeing.run(async () => {
      await changeSettings(desk(), (before) => ({ consentAt: before.consentAt ?? desk().now() }));
      void announce('settings');
    });
  return (
    <WelcomeView
      consentAt={stored.consentAt}
      agreeing={agreeing.busy || settings.kind === 'loading'}
      problem={problem ? words.problem[problem] : undefined}
      onAgree={agree}
      sites={<Sites {...switches} disabled={!agreed} />}
      people={<People disabled={!agreed} />}
      panel={<Panel />}
      shortcuts={<ShortcutList shortcuts={shortcuts} firefox={panelIsSidebar()} />}
    />
  );
}

function People({ disabled }: { disabled: boolean }) {
  const lastDone = useDone();
  const samples = useSamplePeople((receiptId) => lastDone.say(words.sample.removed, receiptId));
  return (
    <>
      <PeopleStart
        disabled={disabled}
        samples={samples.count}
        busy={samples.busy}
        problem={samples.problem ? words.problem[samples.problem] : undefined}
        onAddSamples={samples.add}
        onRemoveSamples={samples.remove}
        onImport={() => void openOwnPage('import')}
        onRestore={() => void openOwnPage('restore')}
        onOpenPeople={() => void openOwnPage('people')}
      />
      <LastAct lastDone={lastDone} />
    </>
  );
}

function Panel() {
  const [failed, setFailed] = useState(false);
  return (
    <PanelSteps
      firefox={panelIsSidebar()}
      failed={failed}
      onOpen={() => void openPanel().then((opened) => setFailed(!opened))}
    />
  );
}
