import { type FormEvent, useState } from 'react';
import type { IssueFault, IssueFields } from '../../lib/library/check-issue';
import { common, issues } from '../../lib/locales';
import { Button } from '../ui/button';
import { ButtonRow } from '../ui/button-row';
import { Dialog } from '../ui/dialog';
import { useKeptForm } from '../ui/keep-words';
import { Pick } from '../ui/pick';
import { TextArea, TextField } from '../ui/text-field';
import { IdPicks } from './id-picks';
import styles from './issue-form.module.css';
import type { IssueNames } from './issue-names';

const words = issues.form;

type IssueFormProps = {
  names: IssueNames;
  /** What keeps it from being offered to anybody: the first thing to do first. */
  check: (fields: IssueFields) => readonly IssueFault[];
  /** False when it couldn't be stored: then everything stays. */
  onSave: (fields: IssueFields) => Promise<boolean>;
  onClose: () => void;
};

const EMPTY = { title: '', roles: '', industries: '', why: '', impact: '', question: '', shape: 'fork' };
type Values = typeof EMPTY;

/** One more issue of the user's own. Closed half-way it waits as it was; more questions are added on its page. */
export function IssueForm({ names, check, onSave, onClose }: IssueFormProps) {
  const { values, change, forget } = useKeptForm<Values>('issue.new', EMPTY);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const faults = tried ? check(fieldsOf(values)) : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || check(fieldsOf(values)).length > 0) return;
    setBusy(true);
    const stored = await onSave(fieldsOf(values));
    setBusy(false);
    if (stored) forget();
  };
  return (
    <Dialog open onClose={onClose} title={words.title} closeLabel={common.close}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Fields {...{ values, change, names, faults }} />
        <ButtonRow>
          <Button look="main" type="submit" busy={busy}>
            {words.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}

type FieldsProps = {
  values: Values;
  change: (values: Partial<Values>) => void;
  names: IssueNames;
  faults: readonly IssueFault[];
};

function Fields({ values, change, names, faults }: FieldsProps) {
  const wrong = (...some: IssueFault[]) => words.faults[some.find((fault) => faults.includes(fault)) ?? ''];
  return (
    <>
      <TextField
        label={words.name}
        autoFocus
        placeholder={words.nameExample}
        value={values.title}
        error={wrong('no-title', 'long-title')}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Fit {...{ values, change, names }} error={wrong('no-role')} />
      <TextArea
        rows={2}
        label={words.why}
        hint={words.whyHint}
        value={values.why}
        onChange={(event) => change({ why: event.target.value })}
      />
      <TextArea
        rows={2}
        label={words.impact}
        hint={words.impactHint}
        value={values.impact}
        onChange={(event) => change({ impact: event.target.value })}
      />
      <Question {...{ values, change }} error={wrong('no-question', 'long-question')} />
    </>
  );
}

type PartProps = Pick<FieldsProps, 'values' | 'change'> & { error: string | undefined };

/** Whose issue it is. */
function Fit({ values, change, names, error }: PartProps & Pick<FieldsProps, 'names'>) {
  return (
    <>
      <IdPicks
        label={words.roles}
        names={names.roles}
        chosen={idsOf(values.roles)}
        about={error ?? words.rolesHint}
        wrong={error !== undefined}
        addLabel={issues.edit.addRole}
        removeLabel={issues.edit.removeRole}
        onChange={(roles) => change({ roles: roles.join(',') })}
      />
      <IdPicks
        label={words.industries}
        names={names.industries}
        chosen={idsOf(values.industries)}
        about={words.industriesHint}
        addLabel={issues.edit.addIndustry}
        removeLabel={issues.edit.removeRole}
        onChange={(industries) => change({ industries: industries.join(',') })}
      />
    </>
  );
}

function Question({ values, change, error }: PartProps) {
  return (
    <div>
      <TextArea
        rows={2}
        label={words.question}
        hint={words.questionHint}
        error={error}
        value={values.question}
        onChange={(event) => change({ question: event.target.value })}
      />
      <Pick label={words.shape} value={values.shape} words={SHAPES} onPick={(shape) => change({ shape })} />
    </div>
  );
}

/** Those one can write in. */
const { 'follow-up': _, ...SHAPES } = issues.shapes;

function idsOf(joined: string): string[] {
  return joined.split(',').filter(Boolean);
}

function fieldsOf({ title, roles, industries, why, impact, question, shape }: Values): IssueFields {
  const trades = idsOf(industries);
  return {
    title,
    roles: idsOf(roles),
    industries: trades.length > 0 ? trades : 'any',
    why,
    impact: { text: impact, source: 'ask-them' },
    questions: question.trim() === '' ? [] : [{ shape, text: question }],
  };
}
