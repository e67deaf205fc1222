import type { SiteRule } from '../../lib/core/site-rule';
import type { Site } from '../../lib/sites/site';

/** What our scripts leave for each other in a page. Our isolated world isn't the page's to see. */
type World = {
  acquaintReader?: Site;
  /** The reader as it was left, without what was taught. */
  acquaintUntaught?: Site;
  /** What the user taught of this host; `lib/browser/page-scripts.ts` leaves it. */
  acquaintRule?: SiteRule | null;
  /** Reads by that rule; `taught.js` leaves it. */
  acquaintTaught?: Site;
};

/** Leaves a reader for the script that is started next. What was taught is asked first, at every look: it may come later. */
export function handReader(site: Site, world: World = globalThis as World): void {
  const now = () => (world.acquaintRule && world.acquaintTaught) || site;
  world.acquaintUntaught = site;
  world.acquaintReader = {
    id: site.id,
    matches: (document, url) => now().matches(document, url),
    readPage: (document, url) => now().readPage(document, url),
    findDrafts: (document, url) => now().findDrafts(document, url),
  };
}

/** The reader that was left here, or null. */
export function takeReader(world: World = globalThis as World): Site | null {
  return world.acquaintReader ?? null;
}

/** Puts a reader in front that goes by the rule which was left here, if there is one. */
export function learnRule(teach: (site: Site, rule: SiteRule) => Site, world: World = globalThis as World): void {
  const { acquaintUntaught: site, acquaintRule: rule } = world;
  if (site && rule) world.acquaintTaught = teach(site, rule);
}
