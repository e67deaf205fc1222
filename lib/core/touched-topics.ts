import { fold } from './fold';
import type { Fact } from './record';

/** Topics the user asked never to raise with somebody: facts of the group "do-not-mention", however private they are. */
export function topicsToAvoid(facts: readonly Pick<Fact, 'group' | 'value'>[]): string[] {
  return facts
    .filter(({ group, value }) => group === 'do-not-mention' && plain(value) !== '')
    .map(({ value }) => value);
}

/** Those of the topics that stand in the text, as whole words whatever their case and accents. */
export function touchedTopics(text: string, topics: readonly string[]): string[] {
  if (topics.length === 0) return [];
  const own = ` ${plain(text)} `;
  return topics.filter((topic) => own.includes(` ${plain(topic)} `));
}

function plain(text: string): string {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}
