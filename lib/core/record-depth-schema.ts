import * as z from 'zod';
import type { Apart, Decision, Heard, HistoryEntry, RecallCard, Snooze, Tie, TrustEntry } from './record-depth';
import { at, grain, id, line, text } from './record-fields-schema';

const owned = { id, contactId: id };

const history: z.ZodType<HistoryEntry> = z.strictObject({
  ...owned,
  part: z.enum(['success', 'mistake', 'barrier', 'helper', 'luck']),
  story: text.min(1),
  when: line.exactOptional(),
  help: line.exactOptional(),
  otherId: id.exactOptional(),
  at,
  grain,
});

const evidence = z.strictObject({ table: z.enum(['history', 'facts', 'heard', 'interactions']), id });

const decisions: z.ZodType<Decision> = z.strictObject({
  ...owned,
  statement: text.min(1),
  rests: z.array(evidence).max(200),
  at,
  grain,
});

const heard: z.ZodType<Heard> = z.strictObject({
  ...owned,
  kind: z.enum(['problem', 'opportunity', 'strategy']),
  words: text.min(1),
  at,
  grain,
});

const ties: z.ZodType<Tie> = z.strictObject({
  ...owned,
  otherId: id,
  kind: z.enum(['helped-by', 'introduced-by', 'reports-to', 'works-with', 'family', 'knows', 'mixed-up-with']),
  note: text.exactOptional(),
  at,
  grain,
});

const apart: z.ZodType<Apart> = z.strictObject({ ...owned, otherId: id, at, grain });

const trust: z.ZodType<TrustEntry> = z.strictObject({
  ...owned,
  kind: z.enum(['listened', 'kept-word', 'took-a-risk', 'was-open', 'stood-up']),
  by: z.enum(['me', 'them']),
  what: text.min(1),
  at,
  grain,
});

const count = z.number().int().min(0);

const cards: z.ZodType<RecallCard> = z.strictObject({
  ...owned,
  about: line.min(1),
  due: at,
  stability: z.number().min(0),
  difficulty: z.number().min(0),
  reps: count,
  lapses: count,
  state: z.literal([0, 1, 2, 3]),
  learningSteps: count,
  scheduledDays: z.number().min(0),
  lastReview: at.exactOptional(),
});

const snoozes: z.ZodType<Snooze> = z.strictObject({ ...owned, about: line.min(1), until: at.exactOptional(), at });

/** One schema a table of record-depth.ts. */
export const depthSchemas = { history, decisions, heard, ties, apart, trust, cards, snoozes };
