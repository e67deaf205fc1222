import { slugOfAddress } from './place';
import type { Sighting } from './sighting';

/** LinkedIn level 1: what the tab's address alone says. A name from the title is only ever shown, never a key. */
export function sightingOfAddress(address: string, name?: string): Sighting | null {
  const slug = slugOfAddress(address);
  if (!slug) return null;
  const focus = { linkedin: slug, role: 'profile' as const, ...(name ? { name } : {}) };
  return { site: 'linkedin', view: 'profile', people: [focus], focus, confidence: 1, path: ['address'] };
}

/** Nothing but the address of a LinkedIn profile was looked at: its words may still be read on a click. */
export function isByAddressAlone({ site, focus }: Sighting): boolean {
  return site === 'linkedin' && focus?.linkedin !== undefined && focus.headline === undefined;
}

/** "(3) Dana Whitfield | LinkedIn" → "Dana Whitfield"; null for titles that name nobody. */
export function nameOfTitle(title: string | undefined): string | null {
  const name = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\|\s*LinkedIn$/.exec(title?.trim() ?? '')?.[1];
  if (
    !name ||
    name.length > 120 ||
    /^(LinkedIn|Profile Not Found|Sign Up|Log In|Feed|Messaging|Notifications)\b/i.test(name)
  )
    return null;
  return name;
}
