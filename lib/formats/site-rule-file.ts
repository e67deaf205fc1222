import { RULE_CAPS, type SiteRule } from '../core/site-rule';
import { ruleFile, ruleFileHead, ruleRow } from './site-rule-file-schema';

/** Why no rule can be read from a file. */
export type RuleFileFault = { problem: 'not-json' | 'not-rules' | 'too-big' | 'newer' | 'empty' };

/** Rules that can be taken, one a host, and how many can't. */
export type ReadRuleFile = { rules: SiteRule[]; refused: number };

/** The format's version; a file with a higher one was written by a newer Acquaint. */
const RULE_FILE_VERSION = 1;
/** Characters. */
const BIGGEST = 8_000_000;

/** The file as text (docs/site-rules.md). When a rule last worked stays at home. `madeAt` in milliseconds. */
export function writeRuleFile(rules: readonly SiteRule[], madeAt: number): string {
  const rows = rules.map(({ workedAt: _, ...rule }) => rule);
  const head = { format: 'acquaint-site-rules', version: RULE_FILE_VERSION, madeAt: new Date(madeAt).toISOString() };
  return `${JSON.stringify({ ...head, rules: rows }, null, 2)}\n`;
}

/** Reads a file of rules. Those that can't be taken are counted; the others are taken without them. */
export function readRuleFile(text: string): ReadRuleFile | RuleFileFault {
  if (text.length > BIGGEST) return { problem: 'too-big' };
  const parsed = parseJson(text);
  if (parsed === undefined) return { problem: 'not-json' };
  const head = ruleFileHead.safeParse(parsed);
  if (!head.success) return { problem: 'not-rules' };
  if (head.data.version > RULE_FILE_VERSION) return { problem: 'newer' };
  const file = ruleFile.safeParse(parsed);
  if (!file.success) return { problem: 'not-rules' };
  if (file.data.rules.length > RULE_CAPS.rules) return { problem: 'too-big' };
  const rules = new Map<string, SiteRule>();
  for (const row of file.data.rules) {
    const read = ruleRow.safeParse(row);
    if (read.success && !rules.has(read.data.host)) rules.set(read.data.host, withoutDay(read.data));
  }
  if (rules.size === 0) return { problem: 'empty' };
  return { rules: [...rules.values()], refused: file.data.rules.length - rules.size };
}

/** That it worked elsewhere says nothing here. */
function withoutDay({ workedAt: _, ...rule }: SiteRule): SiteRule {
  return rule;
}

/** Undefined when it isn't JSON; a mark that some editors put in front is no matter. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
