import { dayIn } from '../core/days';
import type { Settings } from '../core/settings';
import { RULE_CAPS, ruleOfHost, type SiteRule } from '../core/site-rule';
import { write } from '../data/write';
import { writeRuleFile } from '../formats/site-rule-file';
import type { Desk, Receipt } from './desk';
import { changeInside, readSettings, type SettingsPatch } from './settings';

/** What the user showed of one host's pages; what isn't given stays as it was taught before. */
export type SaveSiteRuleInput = { clientId: string; host: string } & Pick<SiteRule, 'reading' | 'writing'>;

/** Keeps what was taught of a host. */
export function saveSiteRule(desk: Desk, { clientId, host, reading, writing }: SaveSiteRuleInput): Promise<Receipt> {
  return change(desk, { clientId, verb: 'teach-site', label: host }, ({ siteRules = [] }) => {
    const at = desk.now();
    const rule: SiteRule = {
      ...ruleOfHost(siteRules, host),
      host,
      taughtAt: at,
      // It was tried on the page before it came here.
      ...(reading ? { reading, workedAt: at } : {}),
      ...(writing ? { writing } : {}),
    };
    return { siteRules: [...without(siteRules, host), rule].slice(-RULE_CAPS.rules) };
  });
}

/** Forgets what was taught of a host: its pages are read as if nothing had been. */
export function forgetSiteRule(desk: Desk, { clientId, host }: { clientId: string; host: string }): Promise<Receipt> {
  return change(desk, { clientId, verb: 'forget-site', label: host }, ({ siteRules = [] }) => ({
    siteRules: without(siteRules, host),
  }));
}

/** A rule that worked is noted again after so long, in milliseconds: the day is told, not every visit. */
const NOTED_EVERY = 12 * 3_600_000;

/** Notes that a host's rule found somebody; at most twice a day, and not where nothing is taught. */
export async function noteRuleWorked(desk: Desk, host: string): Promise<void> {
  const rule = ruleOfHost((await readSettings(desk)).siteRules, host);
  const at = desk.now();
  if (!rule || at - (rule.workedAt ?? 0) < NOTED_EVERY) return;
  await change(desk, { clientId: desk.newId(), verb: 'note-site', label: '' }, ({ siteRules = [] }) => ({
    siteRules: siteRules.map((each) => (each.host === host ? { ...each, workedAt: at } : each)),
  }));
}

/** A file to hand on: its name, its text (JSON), how many rules it holds. */
export type RuleFile = { name: string; text: string; count: number };

/** Puts all rules, or one host's, into one file. `zone` is the user's own: the file is named by its day there. */
export async function exportSiteRules(desk: Desk, { zone }: { zone: string }): Promise<RuleFile> {
  const { siteRules = [] } = await readSettings(desk);
  const now = desk.now();
  const name = `acquaint-sites-${dayIn(zone, now)}.json`;
  return { name, text: writeRuleFile(siteRules, now), count: siteRules.length };
}

/** What a file would do, as hosts. */
export type RuleImportPlan = { added: string[]; changed: string[]; same: number };

/** Compares a file's rules with those here. */
export function planRuleImport(
  { siteRules = [] }: Pick<Settings, 'siteRules'>,
  rules: readonly SiteRule[],
): RuleImportPlan {
  const plan: RuleImportPlan = { added: [], changed: [], same: 0 };
  for (const rule of rules) {
    const here = ruleOfHost(siteRules, rule.host);
    if (!here) plan.added.push(rule.host);
    else if (wordsOf(here) === wordsOf(rule)) plan.same += 1;
    else plan.changed.push(rule.host);
  }
  return plan;
}

/** Brings rules in; those of the same host are replaced. One write, taken back as one. */
export function importSiteRules(desk: Desk, input: { clientId: string; rules: readonly SiteRule[] }): Promise<Receipt> {
  const { clientId, rules } = input;
  return change(desk, { clientId, verb: 'import-sites', label: '' }, (stored) => {
    const { siteRules = [] } = stored;
    const { added, changed } = planRuleImport(stored, rules);
    const taken = rules.filter(({ host }) => added.includes(host) || changed.includes(host));
    const kept = siteRules.filter(({ host }) => !changed.includes(host));
    return { siteRules: [...kept, ...taken].slice(-RULE_CAPS.rules) };
  });
}

function without(rules: readonly SiteRule[], host: string): SiteRule[] {
  return rules.filter((rule) => rule.host !== host);
}

function wordsOf({ reading, writing }: SiteRule): string {
  return JSON.stringify([reading, writing]);
}

type Head = { clientId: string; verb: string; label: string };

async function change(desk: Desk, head: Head, patch: (stored: Settings) => SettingsPatch): Promise<Receipt> {
  const { receiptId } = await write(desk, head, (tx) => changeInside(tx, patch));
  return { receiptId };
}
