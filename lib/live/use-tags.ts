import { useEffect, useMemo, useState } from 'react';
import { readSelected, type Selected } from '../app/read-selected';
import { countTags, readTags, type TagCount } from '../app/tag-people';
import { desk } from './desk';
import { type Live, useLive } from './use-live';

/**
 * Tags in use, the most used first. `everyone` are all people where they are at hand anyway; otherwise (null) the record
 * is asked once, and the last answer stays.
 */
export function useTags(everyone: readonly { tags?: string[] }[] | null): TagCount[] {
  const counted = useMemo(() => (everyone ? countTags(everyone) : null), [everyone]);
  const [last, setLast] = useState<TagCount[] | null>(null);
  useEffect(() => {
    if (counted) setLast(counted);
  }, [counted]);
  const wanted = counted === null && last === null;
  useEffect(() => {
    if (!wanted) return undefined;
    const asking = new AbortController();
    // A record that can't be read is said by the list itself.
    readTags(desk()).then(
      (found) => !asking.signal.aborted && setLast(found),
      () => undefined,
    );
    return () => asking.abort();
  }, [wanted]);
  return counted ?? last ?? [];
}

/** What a dialog about the selected people shows: who they are, and every tag in use. */
export function useSelected(contactIds: readonly string[]): Live<{ people: Selected[]; tags: TagCount[] }> {
  return useLive(contactIds.join(' '), async (at) => {
    const [people, tags] = await Promise.all([readSelected(at, contactIds), readTags(at)]);
    return { people, tags };
  });
}
