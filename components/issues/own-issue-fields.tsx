import type { ReactNode } from 'react';
import type { OwnIssue } from '../../lib/core/record-coach';
import { panel, issues as words } from '../../lib/locales';
import { Section } from '../panel/section';
import { EditInPlace } from '../ui/edit-in-place';
import { IdPicks } from './id-picks';
import { ImpactSource } from './impact-source';
import type { IssueActions } from './issue-actions';
import type { IssueNames } from './issue-names';
import styles from './issue-view.module.css';
import { OwnQuestions } from './own-questions';

type OwnIssueFieldsProps = {
  issue: OwnIssue;
  names: IssueNames;
  actions: IssueActions;
  mark: ReactNode;
  menu: ReactNode;
};

/** An issue of the user's own, changed where it stands: each field is kept as soon as it is left. */
export function OwnIssueFields(props: OwnIssueFieldsProps) {
  const { issue, names, actions } = props;
  const { id, why, impact } = issue;
  const { change } = actions;
  return (
    <>
      <Head {...props} />
      <Fit {...{ issue, names, actions }} />
      <Section title={words.why}>
        <Own
          value={why}
          label={words.edit.why}
          missing={words.edit.whyMissing}
          place={`${id}.why`}
          onSave={(next) => change({ why: next })}
        />
      </Section>
      <Section title={words.impact}>
        <Own
          value={impact.text}
          label={words.edit.impact}
          missing={words.edit.impactMissing}
          place={`${id}.impact`}
          onSave={(text) => change({ impact: { ...impact, text } })}
        />
        <ImpactSource issueId={id} impact={impact} onChange={(next) => change({ impact: next })} />
      </Section>
      <OwnQuestions {...{ issue, actions }} />
    </>
  );
}

function Head({ issue: { id, title }, actions, mark, menu }: OwnIssueFieldsProps) {
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h1 className={styles.title}>
          <EditInPlace
            value={title}
            label={panel.header.edit(words.edit.title)}
            required
            place={`${id}.title`}
            onSave={(next) => actions.change({ title: next })}
          />
        </h1>
        {menu}
      </div>
      {mark}
    </header>
  );
}

type OwnProps = {
  value: string;
  label: string;
  missing: string;
  place: string;
  onSave: (next: string) => Promise<boolean>;
};

function Own({ label, ...field }: OwnProps) {
  return (
    <div className={styles.own}>
      <EditInPlace {...field} label={panel.header.edit(label)} long />
    </div>
  );
}

/** Whose issue it is. The last role can't be taken away: nobody would be asked. */
function Fit({ issue: { roles, industries }, names, actions }: Omit<OwnIssueFieldsProps, 'mark' | 'menu'>) {
  const setRoles = (next: string[]) =>
    next.length === 0 ? actions.say(words.edit.lastRole) : void actions.change({ roles: next });
  return (
    <div className={styles.fit}>
      <IdPicks
        label={words.edit.roles}
        names={names.roles}
        chosen={roles}
        addLabel={words.edit.addRole}
        removeLabel={words.edit.removeRole}
        onChange={setRoles}
      />
      <IdPicks
        label={words.edit.industries}
        names={names.industries}
        chosen={industries === 'any' ? [] : industries}
        none={words.every}
        addLabel={words.edit.addIndustry}
        removeLabel={words.edit.removeRole}
        onChange={(next) => void actions.change({ industries: next.length === 0 ? 'any' : next })}
      />
    </div>
  );
}
