import { useEffect, useState } from 'react';
import { type Everything, findEverything } from '../app/find-everything';
import { desk } from './desk';
import { useLastChange } from './use-found-people';

/** What was found, and for which words: older than those typed while newer ones are being looked up. */
type FoundEverything = Everything & { query: string };

const NOTHING: FoundEverything = { people: [], words: [], query: '' };

/** Searches the whole record for what is typed; answers to older words never replace those to newer ones. */
export function useEverything(query: string, wanted: boolean): FoundEverything {
  const [found, setFound] = useState(NOTHING);
  const change = useLastChange(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the record is a new occasion
  useEffect(() => {
    if (!wanted) return undefined;
    const asking = new AbortController();
    findEverything(desk(), query).then(
      (everything) => !asking.signal.aborted && setFound({ ...everything, query }),
      // A record that can't be read says so on the page itself.
      () => !asking.signal.aborted && setFound({ ...NOTHING, query }),
    );
    return () => asking.abort();
  }, [query, wanted, change]);
  return found;
}
