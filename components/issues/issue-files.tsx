import { useId } from 'react';
import type { ImportIssuesReceipt, IssueImportPlan, Take } from '../../lib/app/import-issues';
import type { IssueRowError } from '../../lib/formats/issue-file';
import { issues } from '../../lib/locales';
import { Section } from '../page/section';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ButtonRow } from '../ui/button-row';
import { FileButton } from '../ui/file-button';
import styles from './issue-files.module.css';

const words = issues.file;

/** What is being done with a file, or what became of it. */
export type IssueFileState =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'fault'; fault: string }
  /** Some of its issues are here already, with other words. */
  | { kind: 'choosing'; plan: IssueImportPlan; take: Take }
  | { kind: 'done'; report: Omit<ImportIssuesReceipt, 'receiptId'>; errors: readonly IssueRowError[] }
  | { kind: 'exported'; name: string; count: number };

type IssueFilesProps = {
  state: IssueFileState;
  /** How many of their own there are to export. */
  own: number;
  onFile: (file: File) => void;
  onExport: (all: boolean) => void;
  onTake: (take: Take) => void;
  onImport: () => void;
  onClose: () => void;
};

/** One's own issues for a team, as one file: out and in. */
export function IssueFiles(props: IssueFilesProps) {
  const { state, own, onFile, onExport } = props;
  return (
    <Section title={words.title} lead={words.lead}>
      <ButtonRow>
        <FileButton label={words.import} busy={state.kind === 'reading'} onFile={onFile} />
        {own > 0 && <Button onClick={() => onExport(false)}>{words.export}</Button>}
        <Button look="quiet" onClick={() => onExport(true)}>
          {words.exportAll}
        </Button>
      </ButtonRow>
      <State {...props} />
    </Section>
  );
}

function State(props: IssueFilesProps) {
  const { state, onClose } = props;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <p role="status">{words.reading}</p>;
    case 'fault':
      return <Banner tone="warn">{words.faults[state.fault] ?? state.fault}</Banner>;
    case 'exported':
      return <p role="status">{words.exported(state.count, state.name)}</p>;
    case 'choosing':
      return <Choosing {...props} {...state} onClose={onClose} />;
    case 'done':
      return <Report {...state} />;
  }
}

type ChoosingProps = Pick<IssueFilesProps, 'onTake' | 'onImport' | 'onClose'> & { plan: IssueImportPlan; take: Take };

/** Titles shown of those that differ: enough to recognise the file. */
const SHOWN = 5;

function Choosing({ plan: { added, clashes }, take, onTake, onImport, onClose }: ChoosingProps) {
  const group = useId();
  return (
    <div className={styles.choosing}>
      <p>
        {added.length > 0 && `${words.plan(added.length)} `}
        {words.clashes(clashes.length)}
      </p>
      <ul className={styles.clashes}>
        {clashes.slice(0, SHOWN).map(({ id, title }) => (
          <li key={id}>
            <bdi dir="auto">{title}</bdi>
          </li>
        ))}
        {clashes.length > SHOWN && <li>{words.moreErrors(clashes.length - SHOWN)}</li>}
      </ul>
      <fieldset className={styles.takes}>
        <legend>{words.take}</legend>
        {TAKES.map((id) => (
          <label key={id} className={styles.take}>
            <input type="radio" name={group} checked={take === id} onChange={() => onTake(id)} />
            {words.takes[id]}
          </label>
        ))}
      </fieldset>
      <ButtonRow>
        <Button look="main" onClick={onImport}>
          {words.go}
        </Button>
        <Button onClick={onClose}>{issues.file.cancel}</Button>
      </ButtonRow>
    </div>
  );
}

const TAKES: readonly Take[] = ['newer', 'theirs', 'mine'];

/** Rows told one by one; of a file that is wrong throughout the first say enough. */
const ROWS = 20;

function Report({ report, errors }: Extract<IssueFileState, { kind: 'done' }>) {
  return (
    <div role="status" className={styles.report}>
      <p>{words.done(report.added, report.changed, report.skipped)}.</p>
      {errors.length > 0 && (
        <>
          <p>{words.errors(errors.length)}</p>
          <ul className={styles.errors}>
            {errors.slice(0, ROWS).map((error) => (
              <li key={error.row}>
                <bdi dir="auto">{words.error(error.row, error.title, sayFault(error))}</bdi>
              </li>
            ))}
            {errors.length > ROWS && <li>{words.moreErrors(errors.length - ROWS)}</li>}
          </ul>
        </>
      )}
    </div>
  );
}

function sayFault({ field, why }: IssueRowError): string {
  if (why === 'twice') return words.twice;
  return (why === 'missing' ? words.missing[field] : undefined) ?? words.wrong[field] ?? words.whole;
}
