import { KeepResults } from '../../components/insights/keep-results';
import { Page } from '../../components/page/page';
import { Section } from '../../components/page/section';
import { SetAsideList } from '../../components/record/set-aside-list';
import { DataCounts } from '../../components/settings/data-counts';
import { ProfileSettings } from '../../components/settings/profile-settings';
import { Quiet } from '../../components/settings/quiet';
import { RightsSettings } from '../../components/settings/rights-settings';
import { ShortcutList } from '../../components/settings/shortcut-list';
import { Sites } from '../../components/settings/sites';
import { TimelineSwitches } from '../../components/settings/timeline-switches';
import { Banner } from '../../components/ui/banner';
import { Button } from '../../components/ui/button';
import { Switch } from '../../components/ui/switch';
import type { SettingsPatch } from '../../lib/app/settings';
import { handOver } from '../../lib/browser/downloads';
import { openOwnPage, panelIsSidebar } from '../../lib/browser/panel';
import { withoutNever } from '../../lib/core/place';
import { switchPoint } from '../../lib/core/profile-points';
import type { Settings } from '../../lib/core/settings';
import { changeAndTell } from '../../lib/live/change-and-tell';
import { useAsides } from '../../lib/live/use-asides';
import { useCounts } from '../../lib/live/use-counts';
import type { LastDone } from '../../lib/live/use-done';
import { useForgetReviews } from '../../lib/live/use-forget-reviews';
import { usePrivateWindows } from '../../lib/live/use-private-windows';
import { useSamplePeople } from '../../lib/live/use-sample-people';
import { useSettings } from '../../lib/live/use-settings';
import { useShortcuts } from '../../lib/live/use-shortcuts';
import { useSiteSwitches } from '../../lib/live/use-site-switches';
import { coach, insights, people, profile, record, rights, timeline, settings as words } from '../../lib/locales';
import { checkAnySite } from './check-any-site';
import { LockSection } from './lock-section';
import { RemindersSwitch } from './reminders-switch';
import { TaughtSitesPart } from './taught-sites-part';

/** Every switch in one place; each takes effect at once. */
export function SettingsScreen({ lastDone }: { lastDone: LastDone }) {
  const settings = useSettings();
  if (settings.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (settings.kind === 'failed') return <Banner tone="serious">{people.problem[settings.problem]}</Banner>;
  return <Switches settings={settings.value} lastDone={lastDone} />;
}

type Change = (patch: (stored: Settings) => SettingsPatch) => void;
type PartProps = { settings: Settings; change: Change };

function Switches({ settings, lastDone }: { settings: Settings; lastDone: LastDone }) {
  const agreed = settings.consentAt !== undefined;
  const store = async (patch: Parameters<Change>[0]) => {
    if (!(await changeAndTell(patch))) lastDone.say(words.failed);
  };
  const change: Change = (patch) => void store(patch);
  return (
    <Page title={words.title}>
      {!agreed && <AgreeFirst />}
      <KeepsQuiet settings={settings} change={change} />
      <Everywhere settings={settings} change={change} />
      <Section title={words.sites.title} lead={words.sites.lead}>
        <Sites {...useSiteSwitches(settings)} disabled={!agreed} />
      </Section>
      <TaughtSitesPart settings={settings} lastDone={lastDone} />
      <Profile settings={settings} change={change} />
      <Section title={timeline.settings.title}>
        <TimelineSwitches settings={settings} disabled={!agreed} onChange={(patch) => change(() => patch)} />
      </Section>
      <Section title={rights.settingsTitle}>
        <RightsSettings settings={settings} onChange={(patch) => change(() => patch)} />
      </Section>
      <Results settings={settings} change={change} lastDone={lastDone} />
      <LockSection disabled={!agreed} />
      <Keyboard />
      <Kept lastDone={lastDone} disabled={!agreed} />
      <SetAside />
      <p>
        <a href="#privacy">{words.privacyLink}</a>
      </p>
    </Page>
  );
}

function Everywhere({ settings, change }: PartProps) {
  return (
    <Section>
      <Switch
        label={words.coaching.title}
        about={words.coaching.text}
        on={settings.coaching}
        onChange={(coaching) => change(() => ({ coaching }))}
      />
      <p>
        <a href="#coach">{coach.link}</a>
      </p>
      <RemindersSwitch settings={settings} change={change} />
    </Section>
  );
}

/** Each change is made to what is stored by then: two quick clicks don't undo each other. */
function Profile({ settings, change }: PartProps) {
  return (
    <Section title={profile.settings.title} lead={profile.settings.lead}>
      <ProfileSettings
        settings={settings}
        onPreset={(preset) => change(() => ({ preset }))}
        onSpecial={(special) => change(() => ({ special }))}
        onPoint={(id, on) => change((stored) => switchPoint(stored, id, on))}
      />
    </Section>
  );
}

function Results({ settings, change, lastDone }: PartProps & { lastDone: LastDone }) {
  const counts = useCounts();
  const { busy, forget } = useForgetReviews(lastDone);
  return (
    <Section title={insights.keep.title}>
      <KeepResults
        on={settings.keepReviews !== false}
        disabled={settings.consentAt === undefined}
        count={counts.kind === 'ready' ? counts.value.reviews : 0}
        busy={busy}
        onKeep={(keepReviews) => change(() => ({ keepReviews }))}
        onDeleteAll={forget}
      />
      <p>
        <a href="#insights">{insights.keep.see}</a>
      </p>
    </Section>
  );
}

function KeepsQuiet({ settings, change }: PartProps) {
  return (
    <Section title={words.quiet.title} lead={words.quiet.lead} id="quiet">
      <Quiet
        paused={settings.paused}
        neverOrigins={settings.neverOrigins}
        inPrivate={usePrivateWindows()}
        firefox={panelIsSidebar()}
        check={checkAnySite}
        onPause={(paused) => change(() => ({ paused }))}
        onNever={(origin) =>
          change(({ neverOrigins: list }) => ({ neverOrigins: [...withoutNever(list, origin), origin] }))
        }
        onAgain={(origin) => change(({ neverOrigins: list }) => ({ neverOrigins: withoutNever(list, origin) }))}
      />
    </Section>
  );
}

function AgreeFirst() {
  return (
    <Banner tone="warn" actions={<Button onClick={() => void openOwnPage('welcome')}>{words.consent.go}</Button>}>
      {words.consent.none}
    </Banner>
  );
}

function Keyboard() {
  return (
    <Section title={words.shortcuts.title} lead={words.shortcuts.lead}>
      <ShortcutList shortcuts={useShortcuts()} firefox={panelIsSidebar()} />
    </Section>
  );
}

function Kept({ lastDone, disabled }: { lastDone: LastDone; disabled: boolean }) {
  const counts = useCounts();
  const samples = useSamplePeople((receiptId) => lastDone.say(people.sample.removed, receiptId));
  return (
    <Section title={words.data.title} lead={words.data.lead}>
      {counts.kind === 'ready' && <DataCounts counts={counts.value} />}
      {samples.problem && <Banner tone="serious">{people.problem[samples.problem]}</Banner>}
      <div>
        <Button busy={samples.busy} disabled={disabled} onClick={samples.count > 0 ? samples.remove : samples.add}>
          {samples.count > 0 ? words.data.removeSample : words.data.addSample}
        </Button>
      </div>
    </Section>
  );
}

/** Shown only when a repair had to set something aside. */
function SetAside() {
  const { asides, drop } = useAsides();
  if (asides.length === 0) return null;
  const save = (key: string) => {
    const aside = asides.find((one) => one.key === key);
    if (!aside) return;
    const name = record.aside.fileName(new Date(aside.at).toISOString().slice(0, 10));
    handOver({ name, bytes: new TextEncoder().encode(aside.text) });
  };
  return (
    <Section title={record.aside.title} lead={record.aside.lead}>
      <SetAsideList asides={asides} onSave={save} onDrop={drop} />
    </Section>
  );
}
