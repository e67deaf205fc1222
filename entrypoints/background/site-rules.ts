import { noteRuleWorked } from '../../lib/app/site-rules';
import { giveRule } from '../../lib/browser/page-scripts';
import { allowedAt, originOf } from '../../lib/core/place';
import type { Settings } from '../../lib/core/settings';
import type { Sighting } from '../../lib/core/sighting';
import { ruleOfHost, type SiteRule, TAUGHT_FOUND } from '../../lib/core/site-rule';
import { openDesk } from '../../lib/data/desk';

/** What the user taught of a page's host: all that a page may know of the rules. */
export function ruleAt({ siteRules }: Settings, origin: string): SiteRule | undefined {
  return ruleOfHost(siteRules, new URL(origin).host);
}

/** An open page gets its host's rule as it is now; one whose host has none any more loses it. */
export async function followRule(settings: Settings, tab: { id: number; url: string }): Promise<void> {
  const origin = originOf(tab.url);
  if (origin && allowedAt(settings, origin) === 'full')
    await giveRule({ tabId: tab.id, origin, rule: ruleAt(settings, origin) });
}

/** A rule found somebody: noted once a day, for the list in the settings. */
export async function followSighting(settings: Settings, origin: string, sighting: Sighting | null): Promise<void> {
  const rule = sighting?.path.includes(TAUGHT_FOUND) ? ruleAt(settings, origin) : undefined;
  if (rule) await noteRuleWorked(openDesk(), rule.host);
}
