import { useDeferredValue, useMemo, useState } from 'react';
import { PeopleView } from '../../components/people/people-view';
import { SelectionBar } from '../../components/people/selection-bar';
import { Banner } from '../../components/ui/banner';
import { Button } from '../../components/ui/button';
import { EmptyState } from '../../components/ui/empty-state';
import { removeSamplePeople } from '../../lib/app/sample-people';
import { openOwnPage } from '../../lib/browser/panel';
import { desk } from '../../lib/live/desk';
import type { LastDone } from '../../lib/live/use-done';
import { useFoundPeople } from '../../lib/live/use-found-people';
import { useSamplePeople } from '../../lib/live/use-sample-people';
import { useSettings } from '../../lib/live/use-settings';
import { people as words } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';
import { Adding } from './adding';
import { Merging } from './merging';

const EVERYONE = 100_000;
const BEST = 200;

type PeopleScreenProps = { query: string; onQuery: (query: string) => void; lastDone: LastDone };

/** Everyone in the record: search as one types, open, select two to merge. */
export function PeopleScreen({ query, onQuery, lastDone }: PeopleScreenProps) {
  const settings = useSettings();
  const { people, limit, stale, problem } = usePeople(query.trim());
  const { selected, select, clear } = useSelection();
  const [open, setOpen] = useState<{ dialog: 'merge' } | { dialog: 'add'; name: string } | null>(null);
  const samples = useSamplePeople();
  if (settings.kind === 'ready' && settings.value.consentAt === undefined) return <NoConsent />;
  if (problem) return <Banner tone="serious">{words.problem[problem]}</Banner>;
  const close = () => setOpen(null);
  const merge = () => setOpen({ dialog: 'merge' });
  return (
    <>
      <PeopleView
        {...{ query, onQuery, people, limit, selected, stale }}
        onSelect={select}
        onAdd={(name) => setOpen({ dialog: 'add', name })}
        onImport={() => void openOwnPage('import')}
        onSample={samples.add}
        banner={<SampleBanner count={samples.count} lastDone={lastDone} />}
        foot={selected.size > 0 && <SelectionBar count={selected.size} onMerge={merge} onClear={clear} />}
      />
      {open?.dialog === 'merge' && <Merging two={[...selected]} lastDone={lastDone} onClose={close} onMerged={clear} />}
      {open?.dialog === 'add' && <Adding name={open.name} onClose={close} />}
    </>
  );
}

/** Who fits the words, best first; everyone by name while there are none. Null until first known. */
function usePeople(typed: string) {
  const sought = useDeferredValue(typed);
  const limit = sought === '' ? EVERYONE : BEST;
  const found = useFoundPeople(sought, limit);
  const hits = found.kind === 'ready' ? found.value.hits : null;
  const people = useMemo(() => (hits && sought === '' ? byName(hits) : hits), [hits, sought]);
  const stale = found.kind === 'ready' && found.value.stale;
  return { people, limit, stale, problem: found.kind === 'failed' ? found.problem : null };
}

function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const select = (contactId: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(contactId);
    else next.delete(contactId);
    setSelected(next);
  };
  return { selected, select, clear: () => setSelected(new Set()) };
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

function byName<T extends { name: string }>(people: readonly T[]): T[] {
  return [...people].sort((a, b) => collator.compare(a.name, b.name));
}

function SampleBanner({ count, lastDone }: { count: number; lastDone: LastDone }) {
  if (count === 0) return null;
  const remove = async () => {
    const { receiptId } = await removeSamplePeople(desk());
    lastDone.say(words.sample.removed, receiptId);
    void announce('record');
  };
  return (
    <Banner>
      {words.sample.banner(count)}{' '}
      <Button look="quiet" onClick={() => void remove().catch(() => lastDone.say(words.failed))}>
        {words.sample.remove}
      </Button>
    </Banner>
  );
}

function NoConsent() {
  return (
    <EmptyState
      title={words.noConsent.title}
      actions={
        <Button look="main" onClick={() => void openOwnPage('welcome')}>
          {words.noConsent.go}
        </Button>
      }
    >
      <p>{words.noConsent.text}</p>
    </EmptyState>
  );
}
