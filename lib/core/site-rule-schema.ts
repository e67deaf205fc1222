import * as z from 'zod';
import { at } from './record-fields-schema';
import { RULE_CAPS, type SiteRule, type Trail } from './site-rule';

/**
 * What a taught rule may hold, wherever it comes from: a page, a file, a backup. Every word in it is letters and hyphens,
 * so that no address and no sentence can be one.
 */
const word = z
  .string()
  .max(RULE_CAPS.word)
  .regex(/^[a-z][a-z-]*$/);
const tag = z
  .string()
  .max(RULE_CAPS.word)
  .regex(/^[a-z][a-z0-9-]*$/);
const attribute = z
  .string()
  .max(RULE_CAPS.word)
  .regex(/^[a-z][a-z:_-]*$/);

const step = z.strictObject({
  tag,
  role: word.exactOptional(),
  names: z.array(word).max(RULE_CAPS.names).exactOptional(),
  must: z.array(word).max(RULE_CAPS.names).exactOptional(),
  attributes: z.array(attribute).max(RULE_CAPS.attributes).exactOptional(),
  at: z.number().int().min(0).max(100_000),
});

/** The way to one element. */
const trail: z.ZodType<Trail> = z.strictObject({
  steps: z.array(step).min(1).max(RULE_CAPS.steps),
  key: attribute.exactOptional(),
  line: z.enum(['from', 'to', 'cc', 'bcc', 'replyto', 'subject', 'date']).exactOptional(),
});

const host = z
  .string()
  .max(260)
  .regex(/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/);

const reading = z.strictObject({
  sender: trail,
  recipients: z.array(trail).min(1).max(RULE_CAPS.recipients).exactOptional(),
  subject: trail.exactOptional(),
  words: trail.exactOptional(),
});
const writing = z.strictObject({ editor: trail, recipients: trail.exactOptional() });

/** What a page makes of what it was shown: the parts of a rule that it knows. */
export const taughtParts = { reading: reading.exactOptional(), writing: writing.exactOptional() };

/** One taught rule, closed and capped. */
export const siteRule: z.ZodType<SiteRule> = z
  .strictObject({ host, taughtAt: at, workedAt: at.exactOptional(), ...taughtParts })
  .refine(({ reading, writing }) => reading !== undefined || writing !== undefined);

/** All of the user's rules: one a host. */
export const siteRules = z
  .array(siteRule)
  .max(RULE_CAPS.rules)
  .refine((rules) => new Set(rules.map((rule) => rule.host)).size === rules.length);
