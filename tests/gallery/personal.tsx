import type { ReactElement, ReactNode } from 'react';
import type { PanelActions } from '../../components/panel/actions';
import { AvoidFold } from '../../components/panel/avoid-fold';
import { ConfusablePeople } from '../../components/panel/confusable-people';
import { FactsFold } from '../../components/panel/facts-fold';
import { MixUps } from '../../components/panel/mix-ups';
import { PanelScreen } from '../../components/panel/panel-screen';
import { ProfileFold } from '../../components/panel/profile-fold';
import { type PersonActions, PersonView } from '../../components/people/person-view';
import { ProfileSettings } from '../../components/settings/profile-settings';
import { HiddenLine } from '../../components/ui/hidden-line';
import { PrivateHidden } from '../../components/ui/private-hidden';
import type { ContactFile } from '../../lib/core/record';
import { profile } from '../../lib/locales';
import { dana } from './dana';
import { drafts } from './drafts';
import { confusableWithDana } from './mix-ups';
import { blankFile, fact, grain, mailSighting, NOW } from './people';

/** Years later: ages that have moved on, facts to ask again, private ones, a long one, one from right to left. */
const later: ContactFile = {
  ...dana,
  facts: [
    fact('dana', 'family: Twin girls, Ivy and June, 12', { key: 'children', grain: grain(560) }),
    fact('dana', 'family: Husband Owen teaches chemistry', { key: 'partner', sensitivity: 2 }),
    fact('dana', 'family: Baby nephew, 8 months', { grain: grain(200) }),
    fact('dana', 'family: ابنتها ليلى، 7', { grain: grain(400) }),
    fact('dana', 'work: Runs line 2 with Carol', { grain: grain(900) }),
    fact('dana', 'work: Wants to be rid of the weekly defect meeting', { grain: grain(30, 'guess') }),
    fact(
      'dana',
      'food: The noodle bar by the canal, but never on a Friday, because the whole of the night shift is there',
      {
        key: 'eats-where',
      },
    ),
    fact('dana', 'date: --03-14', { key: 'birthday' }),
    fact('dana', 'preference: Hates Mondays', { grain: grain(3, 'told-by-someone') }),
    fact('dana', 'do-not-mention: the fire at Hull', { key: 'topic' }),
    fact('dana', 'do-not-mention: golf', { key: 'topic' }),
  ],
};

/** A part as it stands in the panel: its width, its margins. */
const part = (body: ReactNode) => (
  <main style={{ padding: 16, maxWidth: 720 }}>
    <h1>{dana.contact.name}</h1>
    <h2 style={{ marginBottom: 12 }}>{profile.title}</h2>
    {body}
  </main>
);

/** The personal half of the record: facts, profile, what not to bring up, mix-ups, and all of it hidden. */
export function personalStories(actions: PanelActions): Record<string, ReactElement> {
  const around = (node: ReactNode, hidden = false) => (
    <PrivateHidden value={{ hidden, hide: () => {} }}>
      <ConfusablePeople value={confusableWithDana}>{node}</ConfusablePeople>
    </PrivateHidden>
  );
  const screen = (file: ContactFile, hidden: boolean) =>
    around(
      <PanelScreen
        state={{ kind: 'known', file, why: [{ kind: 'mail', value: 'dana@x.example' }], sighting: mailSighting() }}
        drafts={hidden ? [drafts.serious] : []}
        now={NOW}
        actions={actions}
      />,
      hidden,
    );
  const blank = blankFile('new', 'Lena Fischer');
  return {
    'personal-first-screen': screen(later, false),
    'personal-hidden': screen(later, true),
    'personal-hidden-page': around(
      <main style={{ padding: 16 }}>
        <HiddenLine />
        <PersonView file={later} actions={actions as unknown as PersonActions} merges={[]} now={NOW} note={null} />
      </main>,
      true,
    ),
    'personal-facts': part(<FactsFold file={later} now={NOW} showSpecial={false} actions={actions} />),
    'personal-facts-blank': part(<FactsFold file={blank} now={NOW} showSpecial={false} actions={actions} />),
    'personal-avoid': part(<AvoidFold file={later} actions={actions} />),
    'personal-mix-ups': around(part(<MixUps file={later} now={NOW} actions={actions} />)),
    'personal-mix-ups-none': part(<MixUps file={blank} now={NOW} actions={actions} />),
    'personal-profile': part(<ProfileFold file={later} now={NOW} actions={actions} />),
    'personal-profile-blank': part(<ProfileFold file={blank} now={NOW} actions={actions} />),
    'personal-settings': part(
      <ProfileSettings
        settings={{ preset: 'recruiter' }}
        onPreset={actions.openSettings}
        onSpecial={actions.openSettings}
        onPoint={actions.openSettings}
      />,
    ),
  };
}
