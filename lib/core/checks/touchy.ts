import { topicsToAvoid, touchedTopics } from '../touched-topics';
import type { Check } from './person-check';

/** Topics the user asked never to raise. */
export const checkTouchy: Check = (file, { text }) =>
  touchedTopics(text, topicsToAvoid(file.facts)).map((topic) => ({ kind: 'touchy' as const, topic }));
