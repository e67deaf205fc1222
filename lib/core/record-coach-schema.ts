import * as z from 'zod';
import type { IssueState, OwnIssue, SentReview } from './record-coach';
import { at, grain, id, line, text } from './record-fields-schema';

const source = z.strictObject({
  name: line.min(1),
  year: z.number().int().min(1_800).max(2_200),
  url: line.exactOptional(),
});

const issues: z.ZodType<OwnIssue> = z.strictObject({
  id,
  title: line.min(1),
  roles: z.array(id).max(60),
  industries: z.union([z.array(id).max(60), z.literal('any')]),
  why: text,
  impact: z.strictObject({ text, source: z.union([source, z.literal('ask-them')]) }),
  questions: z.array(z.strictObject({ shape: id, text: line.min(1) })).max(60),
  grain,
});

const issueStates: z.ZodType<IssueState> = z.strictObject({
  id,
  contactId: id,
  issueId: id,
  title: line,
  state: z.enum(['has', 'solved', 'doesnt', 'never-considered']),
  note: text.exactOptional(),
  at,
  grain,
});

const count = z.number().int().min(0);

const reviews: z.ZodType<SentReview> = z.strictObject({
  id,
  contactId: id,
  at,
  channel: z.enum(['mail', 'linkedin-message', 'invitation-note', 'other']),
  kind: line,
  state: z.enum(['sent', 'scheduled']),
  verdict: z.enum(['pitch', 'mixed', 'issue-centred', 'not-prospecting']),
  score: z.number().min(0).max(100),
  words: count,
  questions: count,
  marks: z.record(line, count),
  answeredAt: at.exactOptional(),
});

/** One schema a table of record-coach.ts. */
export const coachSchemas = { issues, issueStates, reviews };
