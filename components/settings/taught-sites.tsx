import type { RuleImportPlan } from '../../lib/app/site-rules';
import { partsOfRule, type SiteRule } from '../../lib/core/site-rule';
import { teach } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { Banner } from '../ui/banner';
import { Button, IconButton } from '../ui/button';
import { ButtonRow } from '../ui/button-row';
import { FileButton } from '../ui/file-button';
import styles from './taught-sites.module.css';

const words = teach.settings;

/** What is being done with a file of rules, or what became of it. */
export type RuleFileState =
  | { kind: 'idle' | 'reading' }
  | { kind: 'fault'; fault: string }
  | { kind: 'choosing'; plan: RuleImportPlan; refused: number }
  | { kind: 'done'; count: number; refused: number }
  | { kind: 'exported'; name: string; count: number };

type TaughtSitesProps = {
  rules: readonly SiteRule[];
  /** Epoch milliseconds. */
  now: number;
  file: RuleFileState;
  onForget: (host: string) => void;
  onExport: () => void;
  onFile: (file: File) => void;
  onImport: () => void;
  onClose: () => void;
};

/** Hosts that the user taught: what of each, when it last worked, and as one file out and in. */
export function TaughtSites(props: TaughtSitesProps) {
  const { rules, now, file, onForget, onExport, onFile } = props;
  return (
    <>
      {rules.length === 0 ? <p className={styles.quiet}>{words.none}</p> : <List {...{ rules, now, onForget }} />}
      <ButtonRow>
        {rules.length > 0 && <Button onClick={onExport}>{words.export}</Button>}
        <FileButton label={words.import} busy={file.kind === 'reading'} onFile={onFile} />
      </ButtonRow>
      <FileState {...props} />
    </>
  );
}

function List({ rules, now, onForget }: Pick<TaughtSitesProps, 'rules' | 'now' | 'onForget'>) {
  return (
    <ul className={styles.list} aria-label={words.list}>
      {rules.map((rule) => (
        <li key={rule.host} className={styles.row}>
          <div className={styles.site}>
            <bdi className={styles.host}>{rule.host}</bdi>
            <span className={styles.quiet}>
              {words.what(partsOfRule(rule))}
              {' · '}
              {rule.workedAt === undefined ? (
                words.never
              ) : (
                <>
                  {words.worked} <Ago at={rule.workedAt} now={now} />
                </>
              )}
            </span>
          </div>
          <IconButton icon="cross" label={words.forget(rule.host)} onClick={() => onForget(rule.host)} />
        </li>
      ))}
    </ul>
  );
}

function FileState({ file, onImport, onClose }: TaughtSitesProps) {
  switch (file.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <p role="status">{words.reading}</p>;
    case 'fault':
      return <Banner tone="warn">{words.faults[file.fault] ?? file.fault}</Banner>;
    case 'exported':
      return <p role="status">{words.exported(file.count, file.name)}</p>;
    case 'done':
      return (
        <p role="status">
          {file.count > 0 ? words.done(file.count) : words.same} {file.refused > 0 && words.refused(file.refused)}
        </p>
      );
    case 'choosing':
      return <Choosing {...file} onImport={onImport} onClose={onClose} />;
  }
}

/** Hosts shown of those that would be replaced: enough to recognise the file. */
const SHOWN = 8;

type ChoosingProps = { plan: RuleImportPlan; refused: number; onImport: () => void; onClose: () => void };

function Choosing({ plan: { added, changed }, refused, onImport, onClose }: ChoosingProps) {
  return (
    <div className={styles.choosing}>
      <p>{words.plan(added.length, changed.length)}</p>
      <ul className={styles.clashes}>
        {changed.slice(0, SHOWN).map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
          </li>
        ))}
      </ul>
      {refused > 0 && <p>{words.refused(refused)}</p>}
      <ButtonRow>
        <Button look="main" onClick={onImport}>
          {words.go}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </ButtonRow>
    </div>
  );
}
