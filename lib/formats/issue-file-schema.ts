import * as z from 'zod';
import { at, id, line, text } from '../core/record-fields-schema';

/** What stands in a file before its issues. */
export const issueFileHead = z.object({ format: z.literal('acquaint-issues'), version: z.number().int().min(1) });

/** A whole file of version 1, its issues not looked at yet: one bad row doesn't spoil the others. */
export const issueFile = issueFileHead.extend({ madeAt: z.string().optional(), issues: z.array(z.unknown()) });

const source = z.object({
  name: line.trim().min(1),
  year: z.number().int().min(1_800).max(2_200),
  url: line.regex(/^https?:\/\//i).optional(),
});

/** One issue as a file has it. What else stands in it is left alone. */
export const issueRow = z.object({
  id,
  title: line.trim().min(1).max(200),
  roles: z.array(id).min(1).max(60),
  industries: z.union([z.array(id).max(60), z.literal('any')]).default('any'),
  why: text.default(''),
  impact: z
    .object({ text, source: z.union([source, z.literal('ask-them')]).default('ask-them') })
    .default({ text: '', source: 'ask-them' }),
  questions: z
    .array(z.object({ shape: id, text: line.trim().min(1).max(400) }))
    .min(1)
    .max(30),
  changedAt: at.optional(),
});

export type IssueRow = z.infer<typeof issueRow>;
