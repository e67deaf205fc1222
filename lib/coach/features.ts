import { type ClauseFacts, countIn, readFacts } from './clause-facts';
import { AROUND, SHAPE } from './layout';
import type { Clause, Sentence } from './segment';

export type ClauseFeatures = {
  clause: Clause;
  sentence: Sentence;
  facts: ClauseFacts;
  /** Indexes into the clause model's weights: its facts, and what its place adds. Each counts once. */
  ids: readonly number[];
  /** Ends in a question mark and starts like an open question. */
  open: boolean;
};

type Part = { clause: Clause; facts: ClauseFacts };
type Where = { sentence: Sentence; index: number; part: number; parts: readonly Part[]; lastPart: boolean };
/** For each sentence, whether an open question stands before or after it; for each paragraph, whether it has one. */
type Setting = {
  count: number;
  firstOpen: number;
  lastOpen: number;
  lastParagraph: number;
  openParagraphs: ReadonlySet<number>;
};

function readSetting(sentences: readonly Sentence[], open: readonly boolean[]): Setting {
  return {
    count: sentences.length,
    firstOpen: open.indexOf(true),
    lastOpen: open.lastIndexOf(true),
    lastParagraph: sentences.at(-1)?.paragraph ?? 0,
    openParagraphs: new Set(sentences.filter((_, index) => open[index]).map(({ paragraph }) => paragraph)),
  };
}

/** Where the clause stands among the questions of the draft. */
function placeAmongQuestions({ sentence, index }: Where, setting: Setting): number[] {
  const before = setting.firstOpen >= 0 && setting.firstOpen < index;
  const after = setting.lastOpen > index;
  const traits = [before ? (after ? 0 : 1) : after ? 2 : 3];
  if (sentence.paragraph === setting.lastParagraph) traits.push(4);
  if (!setting.openParagraphs.has(sentence.paragraph)) traits.push(before ? 5 : 6);
  return traits;
}

/** Place in the draft, the paragraph and the sentence; each a number below the shape block's size. */
function readPlace(where: Where, facts: ClauseFacts, setting: Setting): number[] {
  const { sentence, index, part, parts, lastPart } = where;
  const { count } = setting;
  const shape = [8 + Math.min(3, index), 12 + Math.min(3, count - 1 - index)];
  shape.push(16 + countIn((index + 0.5) / count, [0.25, 0.5, 0.75]), 38 + Math.min(3, sentence.paragraph));
  if (sentence.question) shape.push(lastPart ? 20 : 21);
  if (sentence.bullet) shape.push(22);
  if (parts.length > 1) shape.push(31 + Math.min(2, part));
  if (count === 1) shape.push(35);
  if (sentence.question && lastPart && facts.open) shape.push(36);
  for (const trait of placeAmongQuestions(where, setting)) shape.push(62 + trait);
  return shape;
}

/** Word classes of the sentence's other clauses. */
function readAround(parts: readonly Part[], part: number): number[] {
  const around = new Set<number>();
  for (const [other, { facts }] of parts.entries()) {
    if (other !== part) for (const found of facts.classes) for (const index of found) around.add(AROUND + index);
  }
  return [...around];
}

/** Features of every clause, in text order. Pure; linear in the length of the draft. */
export function readClauses(sentences: readonly Sentence[]): ClauseFeatures[] {
  const partsOf = sentences.map(({ clauses, question }): Part[] => {
    const whole = clauses.length === 1 ? (clauses[0]?.text ?? '') : clauses.map(({ text }) => text).join(' ');
    return clauses.map((clause) => ({ clause, facts: readFacts(clause, whole, question) }));
  });
  const open = sentences.map(
    ({ question }, index) => question && (partsOf[index] ?? []).some(({ facts }) => facts.open),
  );
  const setting = readSetting(sentences, open);
  return sentences.flatMap((sentence, index) => {
    const parts = partsOf[index] ?? [];
    return parts.map(({ clause, facts }, part): ClauseFeatures => {
      const where = { sentence, index, part, parts, lastPart: part === parts.length - 1 };
      const place = readPlace(where, facts, setting).map((trait) => SHAPE + trait);
      const around = parts.length > 1 ? readAround(parts, part) : [];
      const asks = sentence.question && where.lastPart && facts.open;
      return { clause, sentence, facts, ids: [...facts.ids, ...place, ...around], open: asks };
    });
  });
}
