import { countIn, readWords } from './clause-facts';
import type { ClauseFeatures } from './features';
import { CLASS_COUNT, IN_GREETING, IN_SIGNATURE, IN_SUBJECT, MARK, OFTEN } from './layout';
import { classesOf } from './lexicon';

export type DraftParts = {
  subject: string;
  /** "Dear colleagues," and "Payroll": who writes to whom. Normalised. */
  greeting: string;
  signature: string;
  quoted: boolean;
  clauses: readonly ClauseFeatures[];
};

/** Marks and counts of the draft as a whole. */
function addMarks(ids: Set<number>, parts: DraftParts): void {
  const { subject, quoted, signature, clauses } = parts;
  if (/^re\b/.test(subject)) ids.add(MARK);
  if (
    /^re:.*\b(?:question|enquiry|inquiry|quote|request|order)|^your (?:question|enquiry|request|quot|order)/.test(
      subject,
    )
  )
    ids.add(MARK + 1);
  if (quoted) ids.add(MARK + 2);
  if (signature !== '') ids.add(MARK + 3);
  if (subject === '') ids.add(MARK + 4);
  const sentences = new Set(clauses.map(({ sentence }) => sentence));
  ids.add(MARK + 5 + countIn([...sentences].filter(({ question }) => question).length, [0, 1, 2, 4]));
  const words = clauses.reduce((total, { facts }) => total + facts.words.length, 0);
  ids.add(MARK + 10 + countIn(words, [20, 40, 60, 90, 130, 200]));
  const open = new Set(
    clauses.filter(({ sentence, facts }) => sentence.question && facts.open).map(({ sentence }) => sentence),
  );
  ids.add(MARK + 17 + countIn(open.size, [0, 1, 2, 3]));
  if (clauses.some(({ sentence }) => sentence.bullet)) ids.add(MARK + 22);
  const ruled = new Set(clauses.flatMap(({ facts }) => facts.hits)).size;
  ids.add(MARK + 23 + countIn(ruled, [0, 1, 2, 3, 5, 7]));
  ids.add(MARK + 30 + countIn(readWords(signature).length, [2, 4, 8, 14]));
}

/** Word classes of the subject line, the greeting or the signature. */
function addLine(ids: Set<number>, line: string, from: number): void {
  for (const word of readWords(line)) for (const index of classesOf(word)) ids.add(from + index);
}

/** Yes/no features of the draft as a whole; indexes below DRAFT_STRUCTURAL. */
export function readDraft(parts: DraftParts): number[] {
  const ids = new Set<number>();
  const counts = new Array<number>(CLASS_COUNT).fill(0);
  for (const { facts } of parts.clauses) {
    for (const found of facts.classes) {
      for (const index of found) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  for (const [index, count] of counts.entries()) if (count > 2) ids.add(OFTEN + index);
  addLine(ids, parts.subject, IN_SUBJECT);
  addLine(ids, parts.greeting, IN_GREETING);
  addLine(ids, parts.signature, IN_SIGNATURE);
  addMarks(ids, parts);
  return [...ids];
}
