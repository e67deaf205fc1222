import type { ReactNode } from 'react';
import type { OwnIssue } from '../../lib/core/record-coach';
import { panel, issues as words } from '../../lib/locales';
import { Section } from '../panel/section';
import { EditInPlace } from '../ui/edit-in-place';
import { IdPicks } from './id-picks';
import { ImpactSource } from './impact-source';
import type { IssueNames } from './issue-names';
import type { IssueViewActions } from './issue-view';
import styles from './issue-view.module.css';
import { OwnQuestions } from './own-questions';

type OwnIssueFieldsProps = {
  issue: OwnIssue;
  names: IssueNames;
  actions: IssueViewActions;
  mark: ReactNode;
  menu: ReactNode;
};

/** An issue of the user's own, changed where it stands: each field is kept as soon as it is left. */
export function OwnIssueFields({ issue, names, actions, mark, menu }: OwnIssueFieldsProps) {
  const { id, title, why, impact } = issue;
  const { change } = actions;
  return (
    <>
      <header className={styles.head}>
        <div className={styles.line}>
          <h1 className={styles.title}>
            <EditInPlace
              value={title}
              label={panel.header.edit(words.edit.title)}
              required
              place={`${id}.title`}
              onSave={(next) => change({ title: next })}
            />
          </h1>
          {menu}
        </div>
        {mark}
      </header>
      <Fit {...{ issue, names, actions }} />
      <Section title={words.why}>
        <div className={styles.own}>
          <EditInPlace
            value={why}
            label={panel.header.edit(words.edit.why)}
            missing={words.edit.whyMissing}
            long
            place={`${id}.why`}
            onSave={(next) => change({ why: next })}
          />
        </div>
      </Section>
      <Section title={words.impact}>
        <div className={styles.own}>
          <EditInPlace
            value={impact.text}
            label={panel.header.edit(words.edit.impact)}
            missing={words.edit.impactMissing}
            long
            place={`${id}.impact`}
            onSave={(text) => change({ impact: { ...impact, text } })}
          />
        </div>
        <ImpactSource issueId={id} impact={impact} onChange={(next) => change({ impact: next })} />
      </Section>
      <OwnQuestions {...{ issue, actions }} />
    </>
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
