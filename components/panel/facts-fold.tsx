import type { Fact } from '../../lib/core/record';
import { isPastShelfLife } from '../../lib/core/shelf-life';
import { panel } from '../../lib/locales';
import { EditInPlace } from '../ui/edit-in-place';
import { PagedList } from '../ui/paged-list';
import type { RecordActions } from './actions';
import { ExampleLine } from './example-line';
import styles from './facts-fold.module.css';
import { Grained } from './grained';
import { Private } from './private';
import { RowMenu } from './row-menu';

const words = panel.folds;

const DO_NOT_MENTION = 'do-not-mention';

type FactsFoldProps = { facts: Fact[]; now: number; actions: RecordActions };

/** The small things, by kind. The kind is said once, at the first of its rows. */
export function FactsFold({ facts, now, actions }: FactsFoldProps) {
  if (facts.length === 0) {
    return (
      <ExampleLine words={words.noFacts} example={words.factExample} label={words.example} onTry={actions.typeNote} />
    );
  }
  const sorted = sortFacts(facts);
  const firsts = new Set(sorted.filter((fact, at) => fact.group !== sorted[at - 1]?.group).map((fact) => fact.id));
  return (
    <PagedList rows={sorted} label={words.facts} idOf={(fact) => fact.id} moreLabel={words.showMore}>
      {(fact) => <Row fact={fact} first={firsts.has(fact.id)} now={now} actions={actions} />}
    </PagedList>
  );
}

/** What may be shown at all: special categories only where the user enabled them; topics to avoid always. */
export function visibleFacts(facts: readonly Fact[], showSpecial: boolean): Fact[] {
  return facts.filter((fact) => showSpecial || fact.sensitivity < 3 || fact.group === DO_NOT_MENTION);
}

/** By kind in the order of the words list, newest first within a kind; unknown kinds last. */
export function sortFacts(facts: readonly Fact[]): Fact[] {
  const order = Object.keys(words.groups);
  const rank = (fact: Fact) => (order.includes(fact.group) ? order.indexOf(fact.group) : order.length);
  return [...facts].sort(
    (a, b) =>
      rank(a) - rank(b) || a.group.localeCompare(b.group) || b.grain.at - a.grain.at || a.id.localeCompare(b.id),
  );
}

type RowProps = { fact: Fact; first: boolean; now: number; actions: RecordActions };

function Row({ fact, first, now, actions }: RowProps) {
  const value = <bdi dir="auto">{panel.sayDay(fact.value)}</bdi>;
  const named = fact.key && fact.key !== fact.group ? fact.key : '';
  return (
    <li className={styles.row} data-first={first || undefined}>
      <span className={styles.group}>{first && (words.groups[fact.group] ?? fact.group)}</span>
      <div className={styles.value}>
        {named && <span className={styles.key}>{named}: </span>}
        <Grained grain={fact.grain} old={isPastShelfLife(fact, now)}>
          {fact.sensitivity >= 2 ? (
            <Private>{value}</Private>
          ) : (
            <EditInPlace
              value={fact.value}
              say={panel.sayDay}
              label={panel.header.edit(words.groups[fact.group] ?? fact.group)}
              required
              place={fact.id}
              onSave={(next) => actions.editRow('facts', fact.id, next)}
            />
          )}
        </Grained>
      </div>
      <RowMenu what={fact.value} onForget={() => actions.forgetRow('facts', fact.id)} />
    </li>
  );
}
