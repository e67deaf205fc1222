import type { QuietPerson } from '../../lib/app/read-quiet-people';
import type { Settings } from '../../lib/core/settings';
import { coach } from '../../lib/locales';
import { Page } from '../page/page';
import { Section } from '../page/section';
import { NeverHere } from '../settings/never-here';
import type { RuleGroup } from './coach-rules';
import styles from './coach-view.module.css';
import { OwnPhrases, type PhraseChanges } from './own-phrases';
import { PhraseForm, type PhraseFormProps } from './phrase-form';
import { QuietPeople } from './quiet-people';
import { RuleGroups } from './rule-groups';
import { TaughtWords } from './taught-words';

/** Everything the page can ask for: stored at once, each with a way back. */
export type CoachPageActions = {
  switchRule(id: string, on: boolean): void;
  allOn(): void;
  addPhrase: PhraseFormProps['onAdd'];
  changePhrase: PhraseChanges['onChange'];
  removePhrase(id: string): void;
  /** What was said to be no pitch is marked again. */
  forgetWords(id: string): void;
  wakePerson(person: QuietPerson): void;
  leaveSite(origin: string, alone: boolean): void;
};

export type CoachViewProps = {
  groups: readonly RuleGroup[];
  settings: Pick<Settings, 'rulesOff' | 'ownPhrases' | 'allowedWords' | 'coachOffOrigins'>;
  people: readonly QuietPerson[];
  /** Epoch milliseconds. */
  now: number;
  /** What is wrong with a typed address, or its origin. */
  checkSite: (typed: string) => { problem: string } | { origin: string };
  marksOf: PhraseFormProps['marksOf'];
  actions: CoachPageActions;
};

/** The rules of the draft coach as the user wants them. */
export function CoachView({ groups, settings, people, now, checkSite, marksOf, actions }: CoachViewProps) {
  const { rulesOff, ownPhrases = [], allowedWords = [], coachOffOrigins = [] } = settings;
  const { rules, phrases, taught, people: quiet, sites } = coach;
  return (
    <Page title={coach.title} lead={coach.lead}>
      <Parts />
      <Section title={rules.title} lead={rules.lead} id="rules">
        <RuleGroups {...{ groups, rulesOff }} onSwitch={actions.switchRule} onAllOn={actions.allOn} />
      </Section>
      <Section title={phrases.title} lead={phrases.lead} id="phrases">
        <OwnPhrases phrases={ownPhrases} onChange={actions.changePhrase} onRemove={actions.removePhrase} />
        <PhraseForm phrases={ownPhrases} onAdd={actions.addPhrase} marksOf={marksOf} />
      </Section>
      <Section title={taught.title} lead={taught.lead} id="taught">
        <TaughtWords taught={allowedWords} now={now} onRemove={actions.forgetWords} />
      </Section>
      <Section title={quiet.title} lead={quiet.lead} id="people">
        <QuietPeople people={people} onWake={actions.wakePerson} />
      </Section>
      <Section title={sites.title} lead={sites.lead} id="sites">
        <NeverHere
          words={sites}
          origins={coachOffOrigins}
          check={checkSite}
          onAdd={(origin) => actions.leaveSite(origin, true)}
          onRemove={(origin) => actions.leaveSite(origin, false)}
        />
      </Section>
    </Page>
  );
}

/** The page is long: its parts by name. An address with a part, `#coach/phrases`, goes there. */
const PARTS = ['rules', 'phrases', 'taught', 'people', 'sites'] as const;

function Parts() {
  return (
    <nav aria-label={coach.parts}>
      <ul className={styles.parts}>
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`#coach/${part}`}>{coach[part].title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
