import { matchSighting } from '../app/match-sighting';
import { readContactFile } from '../app/read-file';
import { LINKEDIN_ORIGIN, siteOfOrigin } from '../browser/site-access';
import type { PanelState } from '../core/panel-state';
import { allowedAt, placeOf, quietAt } from '../core/place';
import type { ContactFile } from '../core/record';
import type { Settings } from '../core/settings';
import type { Person, Sighting } from '../core/sighting';
import { desk } from './desk';
import { type ActivePage, useActivePage } from './use-active-page';
import { useGrantedOrigins } from './use-granted-origins';
import { useLive } from './use-live';
import { useSettings } from './use-settings';

/**
 * Who is on the active tab, in every state the panel and the popup are designed for.
 * @param page what the tab shows; from `useActivePage`.
 * @param hints `writingTo`: the only recipient of the draft at hand, shown where the page itself is about nobody;
 * `picked`: what the user said of this very page.
 */
export function usePanelStateOf(page: ActivePage | null, hints: Hints = NO_HINTS): PanelState {
  const settings = useSettings();
  const refused = useRefusedOrigin(settings.kind === 'ready' ? settings.value : null);
  const read = page && settings.kind === 'ready' ? stateOfPage(page, settings.value, refused) : null;
  const shown: Shown | null =
    read?.kind === 'nobody' && hints.writingTo
      ? { kind: 'matching', origin: read.origin, sighting: hints.writingTo }
      : read;
  const sighting = shown?.kind === 'matching' ? shown.sighting : null;
  const picked = hints.picked && hints.picked.place === placeOf(page?.tab?.url ?? '') ? hints.picked : null;
  // About the same keys it is the same question: a name that comes later changes the answer, but drops nobody.
  const about = sighting ? JSON.stringify([sighting.people.map(keyOf), keyOf(sighting.focus), picked]) : '';
  const matched = useLive(
    about,
    async () => (sighting ? stateOfSighting(sighting, picked) : null),
    JSON.stringify(sighting),
  );
  if (settings.kind === 'failed') return { kind: 'storage-problem', problem: settings.problem };
  if (!shown) return { kind: 'loading' };
  if (shown.kind !== 'matching') return shown;
  if (matched.kind === 'failed') return { kind: 'storage-problem', problem: matched.problem };
  const state = matched.kind === 'ready' ? matched.value : null;
  return state ?? { kind: 'reading', origin: shown.origin };
}

const keyOf = (person: Person | undefined) => [person?.email, person?.linkedin, person?.salesNav];

/** The same for a surface that knows no drafts: the popup. `tabId` where it stands in a window of its own. */
export function usePanelState(tabId?: number): PanelState {
  return usePanelStateOf(useActivePage(tabId));
}

/** The user's own answer to "who is this?", for one place only. */
export type Picked = { place: string } & ({ person: Person } | { contactId: string });

export type Hints = { writingTo?: Sighting | null; picked?: Picked | null };

const NO_HINTS: Hints = {};

type Shown = PanelState | { kind: 'matching'; origin: string; sighting: Sighting };

/** A site the user switched on whose permission was taken back in the browser; the first, if there are several. */
function useRefusedOrigin(settings: Settings | null): string | undefined {
  const origins = settings ? [...settings.origins, LINKEDIN_ORIGIN].filter((origin) => isOn(settings, origin)) : [];
  const granted = useGrantedOrigins(origins);
  return origins.find((origin) => granted.get(origin) === false);
}

function isOn(settings: Settings, origin: string): boolean {
  const allowed = allowedAt(settings, origin);
  return allowed === 'full' || allowed === 'address';
}

/**
 * From switches, permission and what the page told to a state, before anybody is looked up. The browser hides the address
 * of a page it doesn't let us into: where `refused` is such a site, that is what is said.
 */
export function stateOfPage(page: ActivePage, settings: Settings, refused?: string): Shown {
  const { origin, record } = page;
  const quiet = quietAt(settings, { origin, incognito: page.tab?.incognito ?? false });
  if (quiet === 'never-here') return { kind: quiet, origin: origin ?? '' };
  if (quiet) return { kind: quiet };
  if (!origin && refused && page.tab?.url === undefined) return { kind: 'host-refused', origin: refused };
  if (!origin) return { kind: 'not-a-page' };
  const allowed = allowedAt(settings, origin);
  const site = siteOfOrigin(origin)?.site;
  if (allowed === 'off') return { kind: 'site-off', origin, ...(site ? { site } : {}) };
  if (!page.held) return { kind: 'host-refused', origin };
  if (page.silent && allowed === 'full') return { kind: 'page-outdated', origin };
  if (allowed === 'address' && !record) return { kind: 'nobody', origin, site: 'linkedin' };
  if (!record || record.state === 'reading') return { kind: 'reading', origin };
  if (record.state === 'unreadable' || (record.state === 'read' && !record.sighting))
    return { kind: 'unreadable', origin };
  if (record.state === 'nobody' || !record.sighting)
    return { kind: 'nobody', origin, ...(record.sighting ? { site: record.sighting.site } : {}) };
  return { kind: 'matching', origin, sighting: record.sighting };
}

async function files(ids: readonly string[]): Promise<ContactFile[]> {
  const read = await Promise.all(ids.map((id) => readContactFile(desk(), id)));
  return read.filter((file) => file !== null);
}

async function stateOfSighting(seen: Sighting, picked: Picked | null): Promise<PanelState> {
  if (picked && 'contactId' in picked) {
    const [file] = await files([picked.contactId]);
    if (file) return { kind: 'known', file, why: [], sighting: seen };
  }
  const sighting = picked && 'person' in picked ? { ...seen, focus: picked.person, confidence: 1 } : seen;
  const match = await matchSighting(desk(), sighting);
  if (match.kind === 'nobody') return { kind: 'nobody', origin: '', site: sighting.site };
  if (match.kind === 'unsure') return { kind: 'unsure', candidates: match.candidates, sighting };
  if (match.kind === 'conflict')
    return { kind: 'conflict', files: await files(match.contactIds), why: match.why, sighting };
  if (match.kind === 'unknown')
    return { kind: 'unknown', person: match.person, namesakes: await files(match.namesakes), sighting };
  const [file] = await files([match.contactId]);
  return file ? { kind: 'known', file, why: match.why, sighting } : { kind: 'nobody', origin: '', site: sighting.site };
}
