import { useState } from 'react';
import { DuplicatesView } from '../../components/people/duplicates-view';
import { Banner } from '../../components/ui/banner';
import type { Duplicate } from '../../lib/app/find-duplicates';
import { keepApart } from '../../lib/app/keep-apart';
import { MOST_PAIRS } from '../../lib/core/duplicates';
import { desk } from '../../lib/live/desk';
import type { LastDone } from '../../lib/live/use-done';
import { useDuplicates } from '../../lib/live/use-duplicates';
import { duplicates, people as words } from '../../lib/locales';
import { Merging } from './merging';
import { run } from './run-verb';

/** Who may be in the record twice: merged, or said never to be the same. */
export function DuplicatesScreen({ lastDone }: { lastDone: LastDone }) {
  const { pairs, part, problem, settled } = useDuplicates();
  const [merging, setMerging] = useState<Duplicate | null>(null);
  const never = async (pair: Duplicate) => {
    const input = { clientId: desk().newId(), contactId: pair.keep.id, otherId: pair.other.id };
    if (await run(lastDone, duplicates.kept, () => keepApart(desk(), input))) settled(pair);
  };
  return (
    <>
      <DuplicatesView
        {...{ pairs, part }}
        limit={MOST_PAIRS}
        banner={problem && <Banner tone="serious">{words.problem[problem]}</Banner>}
        onMerge={setMerging}
        onNever={(pair) => void never(pair)}
      />
      {merging && (
        <Merging
          two={[merging.keep.id, merging.other.id]}
          lastDone={lastDone}
          onClose={() => setMerging(null)}
          onMerged={() => settled(merging)}
        />
      )}
    </>
  );
}
