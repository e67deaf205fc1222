import { useDeferredValue, useMemo, useState } from 'react';
import { PeopleView } from '../../components/people/people-view';
import { SelectionBar } from '../../components/people/selection-bar';
import { Banner } from '../../components/ui/banner';
import { Button } from '../../components/ui/button';
import { openOwnPage } from '../../lib/browser/panel';
import { isSameTag } from '../../lib/core/tags';
import type { LastDone } from '../../lib/live/use-done';
import { useFoundPeople } from '../../lib/live/use-found-people';
import { type SamplePeople, useSamplePeople } from '../../lib/live/use-sample-people';
import { useTags } from '../../lib/live/use-tags';
import { people as words } from '../../lib/locales';
import { Adding } from './adding';
import { Deleting } from './deleting';
import { Merging } from './merging';
import { Tagging } from './tagging';

const EVERYONE = 100_000;
const BEST = 200;

type PeopleScreenProps = {
  query: string;
  onQuery: (query: string) => void;
  /** Only people with this tag; null for everybody. */
  tag: string | null;
  lastDone: LastDone;
};

type OpenDialog = { dialog: 'merge' | 'tag' | 'delete' } | { dialog: 'add'; name: string };

/** Everyone in the record: search as one types, open, select some to tag, merge or delete. */
export function PeopleScreen({ query, onQuery, tag, lastDone }: PeopleScreenProps) {
  const { people, tags, limit, answered, problem } = usePeople(query.trim(), tag);
  const { selected, select, clear } = useSelection();
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const samples = useSamplePeople((receiptId) => lastDone.say(words.sample.removed, receiptId));
  if (problem) return <Banner tone="serious">{words.problem[problem]}</Banner>;
  const ask = (dialog: 'merge' | 'tag' | 'delete') => () => setOpen({ dialog });
  const foot = (
    <SelectionBar
      count={selected.size}
      onTag={ask('tag')}
      onMerge={ask('merge')}
      onDelete={ask('delete')}
      onClear={clear}
    />
  );
  return (
    <>
      <PeopleView
        {...{ query, onQuery, people, tags, tag, limit, selected, answered }}
        onSelect={select}
        onAdd={(name) => setOpen({ dialog: 'add', name })}
        onImport={() => void openOwnPage('import')}
        onSample={samples.add}
        banner={<SampleBanner samples={samples} />}
        foot={selected.size > 0 && foot}
      />
      {open && <Asked {...{ open, selected, clear, lastDone }} onClose={() => setOpen(null)} />}
    </>
  );
}

type AskedProps = {
  open: OpenDialog;
  selected: ReadonlySet<string>;
  clear: () => void;
  lastDone: LastDone;
  onClose: () => void;
};

function Asked({ open, selected, clear, lastDone, onClose }: AskedProps) {
  const about = { contactIds: [...selected], lastDone, onClose };
  switch (open.dialog) {
    case 'add':
      return <Adding name={open.name} onClose={onClose} />;
    case 'merge':
      return <Merging two={[...selected]} lastDone={lastDone} onClose={onClose} onMerged={clear} />;
    case 'tag':
      return <Tagging {...about} />;
    case 'delete':
      return <Deleting {...about} onDeleted={clear} />;
  }
}

/** Who fits the words, best first; everyone by name while there are none. Null until first known. */
function usePeople(typed: string, tag: string | null) {
  const sought = useDeferredValue(typed);
  // Whoever has the tag may be far down: then all that fit are looked through.
  const limit = sought === '' || tag !== null ? EVERYONE : BEST;
  const found = useFoundPeople(sought, limit);
  const answered = found.kind === 'ready' ? found.value.query : null;
  const hits = found.kind === 'ready' ? found.value.hits : null;
  const tags = useTags(answered === '' ? hits : null);
  const people = useMemo(() => {
    const tagged = tag === null ? hits : (hits?.filter((hit) => hit.tags?.some((own) => isSameTag(own, tag))) ?? null);
    return tagged && answered === '' ? byName(tagged) : tagged;
  }, [hits, answered, tag]);
  return { people, tags, limit, answered: answered ?? '', problem: found.kind === 'failed' ? found.problem : null };
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

function SampleBanner({ samples: { count, busy, problem, remove } }: { samples: SamplePeople }) {
  if (count === 0) return null;
  return (
    <Banner>
      {problem ? words.problem[problem] : words.sample.banner(count)}{' '}
      <Button look="quiet" busy={busy} onClick={remove}>
        {words.sample.remove}
      </Button>
    </Banner>
  );
}
