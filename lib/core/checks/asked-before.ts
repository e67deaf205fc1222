import type { AskedQuestion } from '../record';
import { questionKey } from '../same-question';
import { sentencesOf } from '../sentences';
import { countShared, tellingWords } from '../telling-words';
import type { Check, Finding } from './person-check';

/** Words that must be shared, and the part of both questions they must make up. */
const SHARED = 3;
const PART = 0.7;
/** A question that stands inside a longer one is the same only if it has some words of its own. */
const INSIDE = 4;
/** A draft with more questions than this is no letter. */
const MOST = 30;

/** What makes a question: its letters, and the words by which it can be told. */
type Told = { key: string; telling: readonly string[] };

/** A question of the draft that they answered, dodged, or must never be asked; by its words, whatever their order. */
export const checkAskedBefore: Check = (file, { text }) => {
  const past = file.questions.filter(({ state }) => state === 'answered' || state === 'dodged' || state === 'never');
  if (past.length === 0) return [];
  const asked = sentencesOf(text)
    .filter(({ words }) => /[?？؟]["”’)]*$/.test(words))
    .slice(0, MOST)
    .map(({ words }) => told(words))
    .map(({ key, telling }) => ({ key: ` ${key} `, telling: new Set(telling) }));
  return past
    .filter((question) => asked.some((one) => isSame(rememberedWords(question), one)))
    .map((question): Finding => ({ kind: 'asked-before', question }));
};

/** Drafts are checked at every key, and the questions of the past don't change meanwhile. */
const remembered = new WeakMap<AskedQuestion, Told>();

function rememberedWords(question: AskedQuestion): Told {
  const known = remembered.get(question) ?? told(question.text);
  remembered.set(question, known);
  return known;
}

function told(text: string): Told {
  return { key: questionKey(text), telling: tellingWords(text) };
}

function isSame({ key, telling }: Told, asked: { key: string; telling: ReadonlySet<string> }): boolean {
  if (key !== '' && asked.key === ` ${key} `) return true;
  if (key.split(' ').length >= INSIDE && asked.key.includes(` ${key} `)) return true;
  const shared = countShared(telling, asked.telling);
  // Both must be made up of what they share, but a longer way of asking the same is allowed two words more.
  return shared >= SHARED && shared >= PART * Math.max(telling.length, asked.telling.size - 2);
}
