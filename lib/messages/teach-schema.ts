import * as z from 'zod';
import { taughtParts } from '../core/site-rule-schema';
import { person } from './schema';
import type { TeachTold } from './teach-table';

const visit = z.string().max(60);
const part = z.enum(['sender', 'recipient', 'subject', 'editor', 'field']);
const words = { people: z.array(person).max(50), text: z.string().max(400).optional() };

const teachTold = z.discriminatedUnion('told', [
  z.strictObject({ visit, told: z.literal('ready'), writing: z.boolean() }),
  z.strictObject({ visit, told: z.literal('near'), part, ...words }),
  z.strictObject({ visit, told: z.literal('picked'), part, ...words }),
  z.strictObject({
    visit,
    told: z.literal('refused'),
    part,
    why: z.enum(['nobody', 'several', 'in-list', 'in-words', 'own', 'recipient', 'no-text', 'no-editor', 'no-field']),
  }),
  z.strictObject({ visit, told: z.literal('rule'), ...taughtParts }),
  z.strictObject({ visit, told: z.literal('no-rule'), why: z.enum(['not-told-apart', 'nothing']) }),
  z.strictObject({ visit, told: z.literal('left'), why: z.enum(['escape', 'moved']) }),
]);

/** What a page told while it was being shown to us, or null: closed, short and counted, like everything from a page. */
export function parseTold(message: unknown): TeachTold | null {
  const parsed = teachTold.safeParse(message);
  return parsed.success ? (parsed.data as TeachTold) : null;
}
