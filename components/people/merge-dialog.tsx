import { areApart } from '../../lib/core/apart';
import { rulesThatDiffer } from '../../lib/core/merge';
import type { ContactFile, Fact, Stage } from '../../lib/core/record';
import { common, duplicates, people as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import styles from './merge-dialog.module.css';

/** What merging would give; made by the pure merge, so that the preview is what happens. */
export type MergePreview = { contact: ContactFile['contact']; differences: Fact[] };

type MergeDialogProps = {
  /** The one that is kept, and the one that joins it. */
  keep: ContactFile;
  other: ContactFile;
  preview: MergePreview;
  busy: boolean;
  problem?: string | undefined;
  onSwap: () => void;
  onConfirm: () => void;
  onClose: () => void;
};

const FIELDS = ['name', 'role', 'company', 'location'] as const;

/** Two people side by side, what the one will show, and what is kept beside it. */
export function MergeDialog(props: MergeDialogProps) {
  const { keep, other, busy, problem, onSwap, onConfirm, onClose } = props;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.merging.title}
      about={words.merging.text}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{words.merging.cancel}</Button>
          <Button look="main" busy={busy} onClick={onConfirm}>
            {words.merging.confirm}
          </Button>
        </>
      }
    >
      <fieldset className={styles.keep}>
        <legend className={styles.legend}>{words.merging.keep}</legend>
        <Choice file={keep} chosen onChoose={() => undefined} />
        <Choice file={other} chosen={false} onChoose={onSwap} />
      </fieldset>
      <Outcome {...props} />
      {areApart(keep, other) && <p className={styles.warning}>{duplicates.apart.warning}</p>}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </Dialog>
  );
}

function Choice({ file, chosen, onChoose }: { file: ContactFile; chosen: boolean; onChoose: () => void }) {
  const { contact, identities } = file;
  const line = [contact.role, contact.company].filter(Boolean).join(' · ') || identities[0]?.typed;
  return (
    <label className={styles.choice}>
      <input type="radio" name="keep" checked={chosen} onChange={onChoose} className={styles.dot} />
      <span>
        <bdi className={styles.name}>{contact.name}</bdi>
        <bdi className={styles.line}>{line}</bdi>
      </span>
    </label>
  );
}

function Outcome({ keep, other, preview }: MergeDialogProps) {
  const { contact, differences } = preview;
  const onCard = differences.filter(({ key }) => key in contact);
  const count = (of: (file: ContactFile) => readonly unknown[]) => of(keep).length + of(other).length;
  const counts = {
    identities: count((file) => file.identities),
    facts: count((file) => file.facts),
    pledges: count((file) => file.pledges),
    interactions: count((file) => file.interactions),
  };
  return (
    <dl className={styles.outcome}>
      <Line label={words.merging.kept} values={FIELDS.map((field) => contact[field])} />
      {onCard.length > 0 && (
        <div className={styles.row}>
          <dt>{words.merging.differ}</dt>
          <dd>
            {onCard.map((fact) => (
              <Difference key={fact.id} fact={fact} contact={contact} />
            ))}
          </dd>
        </div>
      )}
      {rulesThatDiffer(keep.rules, other.rules) && (
        <Line label={words.merging.rules} values={[words.merging.rulesOf(keep.contact.name)]} />
      )}
      <Line label={words.merging.together} values={[words.merging.counts(counts)]} />
    </dl>
  );
}

/** Which of two values stays; the other isn't lost. */
function Difference({ fact, contact }: { fact: Fact; contact: ContactFile['contact'] }) {
  const stays = contact[fact.key as keyof typeof words.person.fields];
  const say = (value: string) => (fact.key === 'stage' ? words.person.stages[value as Stage] : value);
  return (
    <p>
      <bdi dir="auto" className={styles.stays}>
        {Array.isArray(stays) ? stays.join(', ') : say(stays ?? '')}
      </bdi>{' '}
      {words.merging.stays} <bdi dir="auto">{say(fact.value)}</bdi> {words.merging.beside}
    </p>
  );
}

function Line({ label, values }: { label: string; values: readonly (string | undefined)[] }) {
  const shown = [...new Set(values.filter((value) => value !== undefined && value !== ''))];
  if (shown.length === 0) return null;
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>
        {shown.map((value) => (
          <bdi key={value} className={styles.part}>
            {value}
          </bdi>
        ))}
      </dd>
    </div>
  );
}
