import { isOpen } from '../pledge-view';
import { countShared, tellingWords, wordsOf } from '../telling-words';
import type { Check } from './person-check';

/** So many are named; the panel below has them all. */
const MOST = 3;

/** What was promised to them, is open, and isn't spoken of; the first due come first, and say how many more there are. */
export const checkOwed: Check = (file, { text }) => {
  const written = new Set(wordsOf(text));
  const owed = file.pledges
    .filter((pledge) => pledge.by === 'me' && isOpen(pledge))
    .filter(({ what }) => {
      const telling = tellingWords(what);
      return countShared(telling.length > 0 ? telling : wordsOf(what), written) === 0;
    })
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.at - b.at);
  return owed.slice(0, MOST).map((pledge, index) => ({
    kind: 'owed' as const,
    pledge,
    ...(index === MOST - 1 && owed.length > MOST ? { more: owed.length - MOST } : {}),
  }));
};
