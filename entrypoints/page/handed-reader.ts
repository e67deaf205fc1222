import type { Site } from '../../lib/sites/site';

type World = { acquaintReader?: Site };

/** Leaves a reader for the script that is started next in this page. Our isolated world isn't the page's to see. */
export function handReader(site: Site, world: World = globalThis as World): void {
  world.acquaintReader = site;
}

/** The reader that was left here, or null. */
export function takeReader(world: World = globalThis as World): Site | null {
  return world.acquaintReader ?? null;
}
