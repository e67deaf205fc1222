import { useState } from 'react';
import { agesNow } from '../../lib/core/ages';
import { readDateFact } from '../../lib/core/date-facts';
import { pointOf } from '../../lib/core/profile-points';
import type { Fact } from '../../lib/core/record';
import { isPastShelfLife, sureAt } from '../../lib/core/shelf-life';
import { common, panel, facts as words } from '../../lib/locales';
import { Button, IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import type { RecordActions } from './actions';
import { FactDetails } from './fact-details';
import styles from './fact-row.module.css';
import { FactWords } from './fact-words';
import { Grained } from './grained';

type FactRowProps = {
  fact: Fact;
  /** The kind is said at the first of its rows. */
  first: boolean;
  now: number;
  showSpecial: boolean;
  actions: Pick<RecordActions, 'patchRow' | 'forgetRow'>;
};

/** One fact: its kind, its words, what has become of it with the years, and what can be done with it. */
export function FactRow({ fact, first, now, showSpecial, actions }: FactRowProps) {
  const [details, setDetails] = useState(false);
  const kind = panel.folds.groups[fact.group] ?? fact.group;
  return (
    <li className={styles.row} data-first={first || undefined}>
      <span className={styles.kind}>{first && kind}</span>
      <div className={styles.value}>
        <NamedAs fact={fact} />
        <FactValue {...{ fact, kind, now, actions }} />
        {details && <FactDetails {...{ fact, showSpecial, actions }} onClose={() => setDetails(false)} />}
      </div>
      <FactMenu {...{ fact, kind, now, actions }} onDetails={() => setDetails(true)} />
    </li>
  );
}

type FactValueProps = Pick<FactRowProps, 'fact' | 'now' | 'actions'> & { kind: string };

/** The words of a fact with their grain, and what time has made of them. */
export function FactValue({ fact, kind, now, actions }: FactValueProps) {
  const stale = isPastShelfLife(fact, now);
  // Of something blurred nothing is said beside it either.
  const ages = fact.sensitivity < 2 ? agesNow(fact, now) : [];
  return (
    <>
      <Grained grain={{ ...fact.grain, at: sureAt(fact) }} old={stale}>
        <FactWords {...{ fact, kind, now, actions }} />
      </Grained>
      {ages.length > 0 && ' '}
      {ages.length > 0 && <span className={styles.mark}>{words.agesNow(ages)}</span>}
      {stale && ' '}
      {stale && (
        <Button
          look="quiet"
          className={styles.again}
          aria-label={words.stillLabel(fact.sensitivity < 2 ? fact.value : kind)}
          onClick={() => void actions.patchRow('facts', fact.id, { confirmedAt: now })}
        >
          {words.askAgain}
        </Button>
      )}
    </>
  );
}

/** What of its kind it is: a point of the profile, or what it was captured as; a day says itself. */
function NamedAs({ fact }: { fact: Fact }) {
  const point = pointOf(fact.key);
  if (!point && (fact.key === fact.group || readDateFact({ value: '', key: fact.key }))) return null;
  const said = point?.title ?? words.keys[fact.key] ?? fact.key;
  return said && <span className={styles.key}>{said}: </span>;
}

type FactMenuProps = FactValueProps & { onDetails: () => void };

/** What can be done with a fact. The name of something private isn't written over its menu. */
function FactMenu({ fact, kind, now, actions, onDetails }: FactMenuProps) {
  const label = fact.sensitivity < 2 ? words.more(panel.sayDay(fact.value)) : words.moreHidden(kind);
  const acts: Record<string, () => void> = {
    still: () => void actions.patchRow('facts', fact.id, { confirmedAt: now }),
    details: onDetails,
    forget: () => actions.forgetRow('facts', fact.id),
  };
  return (
    <Menu
      trigger={<IconButton icon="dots" label={label} />}
      items={[
        { id: 'still', label: words.still },
        { id: 'details', label: words.details },
        { id: 'forget', label: common.remove, apart: true },
      ]}
      onChoose={(id) => acts[id]?.()}
    />
  );
}
