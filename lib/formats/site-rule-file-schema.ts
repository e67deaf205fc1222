import * as z from 'zod';
import { siteRule } from '../core/site-rule-schema';

/** What stands in a file before its rules. */
export const ruleFileHead = z.object({ format: z.literal('acquaint-site-rules'), version: z.number().int().min(1) });

/** A whole file of version 1, its rules not looked at yet: one bad rule doesn't spoil the others. */
export const ruleFile = ruleFileHead.extend({ madeAt: z.string().optional(), rules: z.array(z.unknown()) });

/** One rule as a file has it: closed, since a page is read by it. */
export const ruleRow = siteRule;
