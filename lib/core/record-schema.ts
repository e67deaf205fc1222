import * as z from 'zod';
import type { Erased } from './erased';
import type { Account, AskedQuestion, Contact, Exchange, Fact, Identity, Interaction, Pledge, Rules } from './record';
import { coachSchemas } from './record-coach-schema';
import { depthSchemas } from './record-depth-schema';
import { at, clock, day, grain, id, line, text } from './record-fields-schema';
import type { Settings } from './settings';
import { siteRules } from './site-rule-schema';

const channel = z.enum(['mail', 'text', 'mobile', 'desk-phone', 'linkedin', 'video', 'in-person']);

const contact: z.ZodType<Contact> = z.strictObject({
  id,
  name: line.min(1),
  goesBy: line.exactOptional(),
  pronunciation: line.exactOptional(),
  pronouns: line.exactOptional(),
  role: line.exactOptional(),
  company: line.exactOptional(),
  accountId: id.exactOptional(),
  industry: line.exactOptional(),
  location: line.exactOptional(),
  timeZone: line.exactOptional(),
  language: line.exactOptional(),
  stage: z.enum(['acquaintance', 'customer', 'business-colleague', 'friend']).exactOptional(),
  tags: z.array(line).max(500),
  sample: z.literal(true).exactOptional(),
  coachOff: z.literal(true).exactOptional(),
  notThem: z.array(line).max(2_000).exactOptional(),
  grain,
  createdAt: at,
  updatedAt: at,
});

const identity: z.ZodType<Identity> = z.strictObject({
  id,
  contactId: id,
  kind: z.enum(['mail', 'phone', 'linkedin', 'sales-nav', 'vcard', 'other']),
  value: line.min(1),
  typed: line,
  main: z.literal(true).exactOptional(),
  until: at.exactOptional(),
  grain,
});

const account: z.ZodType<Account> = z.strictObject({
  id,
  name: line.min(1),
  domains: z.array(line).max(200),
  industry: line.exactOptional(),
  notes: text.exactOptional(),
  grain,
});

const fact: z.ZodType<Fact> = z.strictObject({
  id,
  contactId: id,
  group: line.min(1),
  key: line,
  value: text,
  sensitivity: z.literal([0, 1, 2, 3]),
  confirmedAt: at.exactOptional(),
  grain,
});

const rules: z.ZodType<Rules> = z.strictObject({
  id,
  approach: z.enum(['appointment', 'drop-in', 'either']).exactOptional(),
  channels: z.array(z.strictObject({ channel, standing: z.enum(['preferred', 'ok', 'never']) })).max(20),
  hours: z
    .array(z.strictObject({ days: z.array(z.number().int().min(1).max(7)).max(7), from: clock, to: clock }))
    .max(50),
  cadence: z
    .strictObject({
      floorDays: z.number().min(0).exactOptional(),
      ceilingDays: z.number().min(0).exactOptional(),
      leaveAloneUntil: at.exactOptional(),
    })
    .exactOptional(),
  language: line.exactOptional(),
  tone: z.enum(['formal', 'plain', 'warm']).exactOptional(),
  greeting: line.exactOptional(),
  copy: z.array(line).max(100).exactOptional(),
  doNotCopy: z.array(line).max(100).exactOptional(),
  note: text.exactOptional(),
  grain,
});

const interaction: z.ZodType<Interaction> = z.strictObject({
  id,
  contactId: id,
  at,
  kind: z.enum(['mail', 'call', 'meeting', 'message', 'note']),
  direction: z.enum(['in', 'out', 'none']),
  channel: channel.exactOptional(),
  gist: text,
  minutes: z.number().min(0).max(100_000).exactOptional(),
  ref: line.exactOptional(),
  grain,
});

const pledge: z.ZodType<Pledge> = z.strictObject({
  id,
  contactId: id,
  by: z.enum(['me', 'them']),
  what: text,
  due: day.exactOptional(),
  state: z.enum(['open', 'kept', 'late', 'released']),
  line: text.exactOptional(),
  at,
  settledAt: at.exactOptional(),
  grain,
});

const exchange: z.ZodType<Exchange> = z.strictObject({
  id,
  contactId: id,
  at,
  direction: z.enum(['given', 'received']),
  what: text,
  kind: z
    .enum([
      'paper',
      'idea',
      'help',
      'incentive',
      'introduction',
      'view-inside',
      'competitors',
      'politics',
      'taken-along',
      'technology',
    ])
    .exactOptional(),
  otherId: id.exactOptional(),
  grain,
});

const question: z.ZodType<AskedQuestion> = z.strictObject({
  id,
  contactId: id,
  text,
  purpose: line,
  state: z.enum(['to-ask', 'asked', 'answered', 'dodged', 'never']),
  answerId: id.exactOptional(),
  at,
  grain,
});

const settings: z.ZodType<Settings & { id: 'settings' }> = z.strictObject({
  id: z.literal('settings'),
  consentAt: at.exactOptional(),
  paused: z.boolean(),
  origins: z.array(line).max(1_000),
  linkedin: z.enum(['off', 'address', 'browse']),
  neverOrigins: z.array(line).max(1_000),
  coaching: z.boolean(),
  rulesOff: z.array(line).max(1_000),
  backup: z
    .strictObject({
      place: z.enum(['folder', 'downloads']).exactOptional(),
      key: z.strictObject({ recipient: line.min(1), wrapped: text.min(1) }).exactOptional(),
    })
    .exactOptional(),
  special: z.boolean().exactOptional(),
  preset: z.enum(['seller', 'founder', 'consultant', 'recruiter']).exactOptional(),
  pointsOn: z.array(line).max(200).exactOptional(),
  pointsOff: z.array(line).max(200).exactOptional(),
  keepSubjects: z.boolean().exactOptional(),
  logMail: z.boolean().exactOptional(),
  reminders: z.boolean().exactOptional(),
  remindedOn: day.exactOptional(),
  coachOffOrigins: z.array(line).max(1_000).exactOptional(),
  ownPhrases: z
    .array(z.strictObject({ id, words: line.min(1), category: line, why: line.exactOptional() }))
    .max(1_000)
    .exactOptional(),
  allowedWords: z
    .array(z.strictObject({ id, words: line.min(1), ruleId: line, at }))
    .max(2_000)
    .exactOptional(),
  sells: text.exactOptional(),
  issuesOff: z.array(id).max(2_000).exactOptional(),
  keepReviews: z.boolean().exactOptional(),
  siteRules: siteRules.exactOptional(),
  askDelicate: z.boolean().exactOptional(),
  reviewMonths: z.literal([0, 12, 24, 36]).exactOptional(),
});

const erased: z.ZodType<Erased> = z.strictObject({
  id,
  at,
  salt: z.string().regex(/^[0-9a-f]{32,128}$/),
  hashes: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(2_000),
});

/** One schema a table of the record: every row is checked before it is written. */
export const rowSchemas = {
  contacts: contact,
  identities: identity,
  accounts: account,
  facts: fact,
  rules,
  interactions: interaction,
  pledges: pledge,
  exchanges: exchange,
  questions: question,
  ...depthSchemas,
  ...coachSchemas,
  erased,
  settings,
};
