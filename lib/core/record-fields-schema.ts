import * as z from 'zod';
import type { Grain } from './record';

// The extension's policy forbids making code from strings; zod would try to, and log a violation on every page.
z.config({ jitless: true });

/** Generous caps: nobody types more, and a hostile file can't fill the disk with one cell. */
export const id = z.string().min(1).max(400);
/** One line of words. */
export const line = z.string().max(2_000);
/** Words of any length. */
export const text = z.string().max(100_000);
/** Epoch milliseconds. */
export const at = z.number().min(-8.64e15).max(8.64e15);
/** "YYYY-MM-DD" */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** "HH:MM" */
export const clock = z.string().regex(/^\d{2}:\d{2}$/);

/** How we know it. */
export const grain: z.ZodType<Grain> = z.strictObject({
  source: z.enum(['told-me', 'told-by-someone', 'read', 'imported', 'guess']),
  at,
  from: line.exactOptional(),
});
