import { useState } from 'react';
import { keepsAges } from '../../lib/core/ages';
import type { Fact } from '../../lib/core/record';
import { panel, facts as words } from '../../lib/locales';
import { IconButton } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import type { RecordActions } from './actions';
import styles from './fact-words.module.css';
import { Private } from './private';

type FactWordsProps = {
  fact: Fact;
  /** What it is, for its field's name: "Family". */
  kind: string;
  now: number;
  actions: Pick<RecordActions, 'patchRow'>;
};

/** The words of a fact, corrected where they stand. Private ones are blurred; pressing shows them, pressing again edits. */
export function FactWords({ fact, kind, now, actions }: FactWordsProps) {
  const [open, setOpen] = useState(false);
  if (fact.sensitivity >= 2 && !open) {
    return (
      <Private onOpen={() => setOpen(true)}>
        <bdi dir="auto">{panel.sayDay(fact.value)}</bdi>
      </Private>
    );
  }
  const save = (value: string) =>
    // Whoever corrects a fact knows it to be so now; a corrected letter makes no child younger.
    actions.patchRow('facts', fact.id, keepsAges(fact.value, value) ? { value } : { value, confirmedAt: now });
  return (
    <span className={styles.words}>
      <EditInPlace
        value={fact.value}
        say={panel.sayDay}
        label={words.change(kind)}
        required
        asks
        long={fact.value.length > 60}
        place={fact.id}
        onSave={save}
      />
      {open && <IconButton icon="lock" label={words.hide} onClick={() => setOpen(false)} />}
    </span>
  );
}
