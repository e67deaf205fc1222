import { fold } from '../fold';
import type { Check } from './person-check';

/** Topics the user asked never to raise: facts of the group "do-not-mention", as whole words. */
export const checkTouchy: Check = (file, { text }) => {
  const own = ` ${plain(text)} `;
  return file.facts
    .filter((fact) => fact.group === 'do-not-mention')
    .filter(({ value }) => plain(value) !== '' && own.includes(` ${plain(value)} `))
    .map((fact) => ({ kind: 'touchy' as const, topic: fact.value }));
};

function plain(text: string): string {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}
