import { useEffect, useState } from 'react';
import { loadReadDays } from '../app/note-days';
import type { ReadDays } from '../core/day-span';

const NO_DAYS: ReadDays = () => [];

/** The reader of days for typed words. Until it has arrived, words are read without days. */
export function useReadDays(): ReadDays {
  const [readDays, setReadDays] = useState<ReadDays>(() => NO_DAYS);
  useEffect(() => {
    const waiting = new AbortController();
    void loadReadDays().then((read) => !waiting.signal.aborted && setReadDays(() => read));
    return () => waiting.abort();
  }, []);
  return readDays;
}
