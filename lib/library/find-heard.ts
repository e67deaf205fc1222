import { questionKey } from '../core/same-question';
import type { ChosenQuestion, Issue } from './types';

/** A quote is given back whole or not at all. */
const LONGEST_QUOTE = 110;

/**
 * One question that takes up their own words, for the issue those words are about: two telling words in common.
 * Empty when nothing they said is about any of the issues.
 */
export function findHeard(issues: readonly Issue[], heard: readonly string[]): ChosenQuestion[] {
  for (const said of heard) {
    const quote = said.replace(/\s+/g, ' ').trim();
    if (quote === '' || quote.length > LONGEST_QUOTE) continue;
    const words = tellingWords(quote);
    const [best] = issues
      .map((issue) => ({ issue, shared: countShared(words, issue) }))
      .sort((one, other) => other.shared - one.shared);
    if (!best || best.shared < 2) continue;
    return [
      {
        text: `You said “${quote}”: what has changed about that since?`,
        shape: 'follow-up',
        issueId: best.issue.id,
        title: best.issue.title,
        why: best.issue.why,
        from: [{ kind: 'heard', value: quote }],
      },
    ];
  }
  return [];
}

function countShared(words: ReadonlySet<string>, issue: Issue): number {
  const ofIssue = wordsOf(issue);
  return [...words].filter((word) => ofIssue.has(word)).length;
}

const read = new WeakMap<Issue, ReadonlySet<string>>();

/** An issue says the same for everybody; each line that somebody said is held against all of them. */
function wordsOf(issue: Issue): ReadonlySet<string> {
  const { title, why, questions } = issue;
  const words = read.get(issue) ?? tellingWords([title, why, ...questions.map((row) => row.text)].join(' '));
  read.set(issue, words);
  return words;
}

/** The first six letters of the longer words: "drift" and "drifting" are one. */
function tellingWords(text: string): Set<string> {
  const words = questionKey(text).split(' ');
  return new Set(words.filter((word) => word.length >= 5 && !COMMON.has(word)).map((word) => word.slice(0, 6)));
}

const COMMON = new Set(
  'about after again always before being could doing every first going might never nobody often other people quite really should since somebody something still their there these thing things think those three under until weeks where which while whole whose without would years'.split(
    ' ',
  ),
);
