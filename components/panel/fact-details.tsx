import { FACT_KINDS, movedTo, SPECIAL_KINDS } from '../../lib/core/fact-kind';
import type { Fact, Sensitivity, Source } from '../../lib/core/record';
import { history, panel, facts as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { Pick } from '../ui/pick';
import type { RecordActions } from './actions';
import styles from './fact-details.module.css';

const LEVELS: Record<string, Sensitivity> = { '0': 0, '1': 1, '2': 2, '3': 3 };

type FactDetailsProps = {
  fact: Fact;
  showSpecial: boolean;
  actions: Pick<RecordActions, 'patchRow'>;
  onClose: () => void;
};

/** What a fact is, how it is known and how private it is: each chosen where it is said, and kept at once. */
export function FactDetails({ fact, showSpecial, actions, onClose }: FactDetailsProps) {
  const patch = (change: Partial<Fact>) => void actions.patchRow('facts', fact.id, change);
  return (
    <div className={styles.details}>
      <Pick
        label={words.kind}
        value={fact.group}
        words={kindWords(showSpecial, fact.group)}
        onPick={(kind) => patch(movedTo(fact, kind))}
      />
      <Pick
        label={words.source}
        value={fact.grain.source}
        words={sourceWords(fact.grain.source)}
        onPick={(source) => patch({ grain: { ...fact.grain, source } })}
      />
      <Pick
        label={words.privacy}
        value={`${fact.sensitivity}`}
        words={privacyWords(showSpecial)}
        onPick={(level) => patch({ sensitivity: LEVELS[level] ?? 1 })}
      />
      <Button look="quiet" onClick={onClose}>
        {words.close}
      </Button>
    </div>
  );
}

/** Kinds to choose among; `current` is there whatever it is, special ones only where they may be kept. */
export function kindWords(showSpecial: boolean, current?: string): Record<string, string> {
  const kinds = FACT_KINDS.filter((kind) => showSpecial || !SPECIAL_KINDS.includes(kind) || kind === current);
  const said = kinds.map((kind) => [kind, panel.folds.groups[kind] ?? kind] as const);
  const known = current === undefined || kinds.some((kind) => kind === current);
  return Object.fromEntries(known ? said : [[current, panel.folds.groups[current] ?? current], ...said]);
}

/** Nobody chooses "imported"; it is there for what was. */
export function sourceWords(current?: Source): Partial<Record<Source, string>> {
  const { imported, ...others } = history.sources;
  return current === 'imported' ? { imported, ...others } : others;
}

function privacyWords(showSpecial: boolean): Partial<typeof words.privacies> {
  const { '3': special, ...others } = words.privacies;
  return showSpecial ? { ...others, '3': special } : others;
}
