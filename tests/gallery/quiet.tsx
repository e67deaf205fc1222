import type { ReactElement } from 'react';
import { Frame } from '../../components/page/frame';
import { Page } from '../../components/page/page';
import { Section } from '../../components/page/section';
import { PersonLine } from '../../components/popup/person-line';
import { NoticeLine, PopupView } from '../../components/popup/popup-view';
import { PrivacyText } from '../../components/settings/privacy-text';
import { Quiet } from '../../components/settings/quiet';
import { popup, privacy, settings } from '../../lib/locales';

const nothing = () => {};

const section = (paused: boolean, neverOrigins: string[], inPrivate: boolean | null) => (
  <Frame current="settings">
    <Page title={settings.title}>
      <Section title={settings.quiet.title} lead={settings.quiet.lead}>
        <Quiet
          {...{ paused, neverOrigins, inPrivate }}
          firefox={false}
          check={(typed) => ({ problem: typed })}
          onPause={nothing}
          onNever={nothing}
          onAgain={nothing}
        />
      </Section>
    </Page>
  </Frame>
);

const kept = (words: string, action: string) => (
  <PopupView
    person={<PersonLine subject={null} onChange={nothing} />}
    quiet={<NoticeLine action={action}>{words}</NoticeLine>}
    note={null}
    reading={false}
    onOpenPanel={nothing}
    onOpenToday={nothing}
  />
);

const HOSTS = [
  'https://clinic.example',
  'http://127.0.0.1:8000',
  'https://a-host-with-a-very-long-name.intranet.example',
];

/** Where it keeps quiet, and what it says of itself. */
export function quietStories(): Record<string, ReactElement> {
  return {
    'page-quiet': section(false, [], false),
    'page-quiet-on': section(true, HOSTS, true),
    'page-privacy': (
      <Frame current="settings">
        <Page title={privacy.title} lead={privacy.lead}>
          <PrivacyText />
        </Page>
      </Frame>
    ),
    'popup-paused': kept(popup.paused, popup.resume),
    'popup-never': kept(popup.neverHere, popup.allowAgain),
  };
}
