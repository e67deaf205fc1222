import { useState } from 'react';
import { type EvidenceRow, evidenceKey, evidenceRows } from '../../lib/core/decision-view';
import { fold } from '../../lib/core/fold';
import type { ContactFile } from '../../lib/core/record';
import type { Decision, Evidence } from '../../lib/core/record-depth';
import { decisions as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { PagedList } from '../ui/paged-list';
import { TextField } from '../ui/text-field';
import type { RecordActions } from './actions';
import styles from './evidence-choice.module.css';
import { EvidenceWords } from './evidence-words';

/** Short enough to be looked through without a filter. */
const FEW = 8;

type EvidenceChoiceProps = {
  decision: Decision;
  file: ContactFile;
  showSpecial: boolean;
  actions: Pick<RecordActions, 'patchRow'>;
  onDone: () => void;
};

/** Everything noted of them, to be ticked as what a statement rests on. Each tick is kept at once. */
export function EvidenceChoice(props: EvidenceChoiceProps) {
  const { decision, file, showSpecial, onDone } = props;
  const [query, setQuery] = useState('');
  const [keys, toggle] = useTicks(props);
  const rows = evidenceRows(file, showSpecial);
  const wanted = fold(query);
  const found = rows.filter(({ words: said }) => fold(said).includes(wanted));
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{words.restsOn(decision.statement)}</legend>
      {rows.length > FEW && (
        <TextField
          label={words.filter}
          labelHidden
          placeholder={words.filter}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      {found.length === 0 && <p className={styles.none}>{rows.length === 0 ? words.noRows : words.noMatch}</p>}
      <PagedList rows={found} page={12} label={words.rests} idOf={(row) => row.ref.id} moreLabel={words.showMore}>
        {(row) => <Tick row={row} on={keys.has(evidenceKey(row.ref))} onToggle={() => toggle(row.ref)} />}
      </PagedList>
      <Button className={styles.done} onClick={onDone}>
        {words.done}
      </Button>
    </fieldset>
  );
}

/** What was ticked here counts, not what has come back of it so far: two quick ticks are both kept. */
function useTicks({ decision, actions }: EvidenceChoiceProps): [ReadonlySet<string>, (ref: Evidence) => void] {
  const [rests, setRests] = useState<readonly Evidence[]>(decision.rests);
  const keys = new Set(rests.map(evidenceKey));
  const toggle = (ref: Evidence) => {
    const key = evidenceKey(ref);
    const next = keys.has(key) ? rests.filter((one) => evidenceKey(one) !== key) : [...rests, ref];
    setRests(next);
    void actions.patchRow('decisions', decision.id, { rests: next });
  };
  return [keys, toggle];
}

function Tick({ row, on, onToggle }: { row: EvidenceRow; on: boolean; onToggle: () => void }) {
  return (
    <li>
      <label className={styles.row}>
        <input type="checkbox" data-row checked={on} onChange={onToggle} className={styles.box} />
        <EvidenceWords row={row} />
      </label>
    </li>
  );
}
