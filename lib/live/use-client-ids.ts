import { useState } from 'react';
import { desk } from './desk';

/** One client id for each thing that is tried, however often: the same words are never stored twice. */
export function useClientIds(): (words: string) => string {
  const [ids] = useState(() => new Map<string, string>());
  return (words) => {
    const id = ids.get(words) ?? desk().newId();
    ids.set(words, id);
    return id;
  };
}
