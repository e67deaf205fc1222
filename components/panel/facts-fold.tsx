import { useState } from 'react';
import { factKindOf, sensitivityOf } from '../../lib/core/fact-kind';
import { lastTouch } from '../../lib/core/last-touch';
import { SUGGESTION } from '../../lib/core/moves';
import { DO_NOT_MENTION } from '../../lib/core/profile-points';
import type { ContactFile, Fact, Source } from '../../lib/core/record';
import { ago } from '../../lib/core/say-dates';
import { freshness } from '../../lib/core/shelf-life';
import { common, panel, facts as words } from '../../lib/locales';
import { LineForm } from '../ui/line-form';
import { PagedList } from '../ui/paged-list';
import { Pick } from '../ui/pick';
import type { RecordActions } from './actions';
import { kindWords, sourceWords } from './fact-details';
import { FactRow } from './fact-row';
import styles from './facts-fold.module.css';

type FactsFoldProps = { file: ContactFile; now: number; showSpecial: boolean; actions: RecordActions };

/** The small things, by kind, with a line to add one more. The kind is said once, at the first of its rows. */
export function FactsFold({ file, now, showSpecial, actions }: FactsFoldProps) {
  const facts = sortFacts(visibleFacts(file.facts, showSpecial));
  const firsts = new Set(facts.filter((fact, at) => fact.group !== facts[at - 1]?.group).map((fact) => fact.id));
  return (
    <div className={styles.facts}>
      <AddFact {...{ file, now, showSpecial, actions }} />
      {facts.length === 0 ? (
        <p className={styles.quiet}>{panel.folds.noFacts}</p>
      ) : (
        <>
          <PagedList rows={facts} label={panel.folds.facts} idOf={(fact) => fact.id} moreLabel={panel.folds.showMore}>
            {(fact) => <FactRow {...{ fact, now, showSpecial, actions }} first={firsts.has(fact.id)} />}
          </PagedList>
          <Clocks {...{ facts, now }} interactions={file.interactions} />
        </>
      )}
    </div>
  );
}

/** One more, in a line. Its kind is found from the words unless it is chosen. */
function AddFact({ file, now, showSpecial, actions }: FactsFoldProps) {
  const [chosen, setChosen] = useState('');
  const [source, setSource] = useState<Source>('told-me');
  const save = async (value: string) => {
    const group = chosen === '' ? factKindOf(value) : chosen;
    const fact = { group, key: group, value, sensitivity: sensitivityOf(group), grain: { source, at: now } };
    const stored = await actions.addRow(file.contact.id, 'facts', fact);
    if (stored !== false) {
      setChosen('');
      setSource('told-me');
    }
    return stored;
  };
  return (
    <LineForm
      label={words.add}
      placeholder={words.example}
      place={`${file.contact.id}.fact`}
      save={words.save}
      onSave={save}
    >
      <Pick
        label={words.kind}
        value={chosen}
        words={{ '': words.kindFound, ...kindWords(showSpecial) }}
        onPick={setChosen}
      />
      <Pick label={words.source} value={source} words={sourceWords()} onPick={setSource} />
    </LineForm>
  );
}

type ClocksProps = { facts: readonly Fact[]; interactions: ContactFile['interactions']; now: number };

/** When you were last in touch and when the facts were last true are two things: each has its own sentence. */
function Clocks({ facts, interactions, now }: ClocksProps) {
  const touch = lastTouch(interactions, now);
  const fresh = freshness(facts, now);
  const say = (at: number) => common.say(ago(at, now));
  const said = [
    touch ? words.clocks.touch(say(touch.at)) : words.clocks.noTouch,
    fresh && words.clocks.sure(say(fresh.sureAt)),
    fresh && fresh.stale > 0 && words.clocks.stale(fresh.stale),
  ];
  return <p className={styles.quiet}>{said.filter(Boolean).join(' ')}</p>;
}

/** What is shown among the facts: special categories only where the user enabled them; topics to avoid have their own part. */
export function visibleFacts(facts: readonly Fact[], showSpecial: boolean): Fact[] {
  const elsewhere: readonly string[] = [DO_NOT_MENTION, SUGGESTION];
  return facts.filter((fact) => !elsewhere.includes(fact.group) && (showSpecial || fact.sensitivity < 3));
}

/** By kind in the order of the words list, newest first within a kind; unknown kinds last. */
export function sortFacts(facts: readonly Fact[]): Fact[] {
  const order = Object.keys(panel.folds.groups);
  const rank = (fact: Fact) => (order.includes(fact.group) ? order.indexOf(fact.group) : order.length);
  return [...facts].sort(
    (a, b) =>
      rank(a) - rank(b) || a.group.localeCompare(b.group) || b.grain.at - a.grain.at || a.id.localeCompare(b.id),
  );
}
