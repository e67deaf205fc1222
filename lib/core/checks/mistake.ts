import { sentencesOf } from '../sentences';
import { countShared, tellingWords, wordsOf } from '../telling-words';
import type { Check, Finding } from './person-check';

/** A story shorter than this is told by nothing; and so many of its words must stand in one sentence of the draft. */
const LEAST = 4;
const SHARED = 4;
const PART = 0.6;

/** A sentence that speaks of what they learned the hard way. Strict: a false alarm here reads as a reproach. */
export const checkMistake: Check = (file, { text }) => {
  const sentences = sentencesOf(text).map(({ words }) => new Set(wordsOf(words)));
  return file.history
    .filter(({ part }) => part === 'mistake')
    .filter(({ story }) => {
      const telling = tellingWords(story);
      if (telling.length < LEAST) return false;
      return sentences.some((words) => {
        const shared = countShared(telling, words);
        return shared >= SHARED && shared >= PART * telling.length;
      });
    })
    .map((entry): Finding => ({ kind: 'mistake', entry }));
};
