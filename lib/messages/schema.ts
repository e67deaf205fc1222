import * as z from 'zod';
import type { Sighting } from '../core/sighting';

/**
 * What the home wing accepts from a page. A page can take over its own renderer and speak as our script, so
 * everything is closed, short and counted; an unknown field refuses the whole message.
 */
const line = z.string().max(500);
const address = z.string().max(4_000);

export const person = z.strictObject({
  name: line.optional(),
  email: z.string().max(320).optional(),
  linkedin: z.string().max(300).optional(),
  salesNav: z.string().max(300).optional(),
  headline: line.optional(),
  company: line.optional(),
  location: line.optional(),
  role: z.enum(['sender', 'recipient', 'profile', 'participant']),
  copied: z.literal(true).optional(),
});

const seenMessage = z.strictObject({
  id: line,
  from: person,
  to: z.array(person).max(200).optional(),
  sentAt: z.number().optional(),
  outgoing: z.boolean(),
});

const sightingSchema = z.strictObject({
  site: z.enum(['gmail', 'linkedin', 'roundcube', 'outlook', 'yahoo', 'proton', 'fastmail', 'generic']),
  view: z.enum(['thread', 'message', 'list', 'profile', 'conversation', 'compose']),
  account: z.string().max(320).optional(),
  people: z.array(person).max(200),
  focus: person.optional(),
  subject: z.string().max(1_000).optional(),
  messages: z.array(seenMessage).max(500).optional(),
  confidence: z.number().min(0).max(1),
  path: z.array(line).max(50),
});

const name = z.string().regex(/^[a-z0-9]{4,12}$/);
const kind = z.enum(['new', 'reply', 'forward', 'message', 'invitation-note', 'unknown']);
const channel = z.enum(['mail', 'linkedin-message', 'invitation-note', 'other']);
const few = z.number().int().min(0).max(100_000);

const sentDraft = z.strictObject({
  draftId: name,
  kind,
  channel,
  recipients: z.array(person).max(200),
  verdict: z.enum(['pitch', 'mixed', 'issue-centred', 'not-prospecting']),
  score: z.number().min(0).max(100),
  words: few,
  questions: few,
  marks: z.array(z.string().regex(/^[a-z-]{2,40}$/)).max(2_000),
  state: z.enum(['sent', 'scheduled']),
});

/** One schema a message of `FromPage`. */
export const fromPageSchemas = {
  hello: z.strictObject({ url: address }),
  sighted: z.strictObject({
    url: address,
    visit: z.number().int().nonnegative(),
    state: z.enum(['reading', 'read', 'nobody', 'unreadable']),
    sighting: sightingSchema.nullable(),
  }),
  reader: z.strictObject({ reader: z.enum(['roundcube', 'generic']) }),
  markStyle: z.strictObject({ suffix: name }),
  sent: sentDraft,
  unsent: z.strictObject({ draftId: name }),
  taught: z.strictObject({
    // A phrase of the user's own is no rule of ours: it has a colon in its id.
    ruleId: z.string().regex(/^[a-z][a-z-]{1,60}$/),
    // Letters only, as the coach's `wordingOf` leaves them, and at least two of them.
    words: z
      .string()
      .max(200)
      .regex(/^(?=(?:.*\p{L}){2})[\p{L}\p{M}#' ]+$/u),
    on: z.boolean(),
    to: z.array(person).max(200),
  }),
  openPanel: z.strictObject({}),
};

/** One schema a message of `FromExtension`. */
export const fromExtensionSchemas = {
  changed: z.strictObject({ what: z.enum(['record', 'settings']) }),
};

/**
 * What a read-once script brought back, or null when it isn't a sighting.
 * zod types an optional field as possibly undefined; a missing one never is after a message was copied.
 */
export function parseSighting(value: unknown): Sighting | null {
  const parsed = sightingSchema.safeParse(value);
  return parsed.success ? (parsed.data as Sighting) : null;
}

const draftView = z.strictObject({
  id: line,
  kind,
  channel,
  recipients: z.array(person).max(200),
  subject: z.string().max(1_000).optional(),
  text: z.string().max(400_000),
  quoted: z.array(z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])).max(2_000),
  current: z.boolean(),
  resting: z.array(line).max(200),
  off: z.boolean(),
});

/** What a page posts on the drafts port. */
export const draftsSchema = z.strictObject({ drafts: z.array(draftView).max(30) });
