import { matchSighting } from '../app/match-sighting';
import { readContactFile } from '../app/read-file';
import type { ContactFile } from '../core/record';
import type { Person, Sighting } from '../core/sighting';
import type { DraftView } from '../messages/protocol';
import { useLive } from './use-live';

/** The sighting that a draft amounts to: its only recipient. Several recipients name nobody in particular. */
export function sightingOfDraft(draft: Pick<DraftView, 'recipients' | 'channel'>): Sighting | null {
  const [focus, ...others] = draft.recipients;
  if (!focus || others.length > 0) return null;
  return {
    site: draft.channel === 'mail' ? 'generic' : 'linkedin',
    view: 'compose',
    people: [focus],
    focus,
    confidence: 1,
    path: ['draft'],
  };
}

const keyOf = (person: Person | undefined) => person?.email ?? person?.linkedin ?? person?.salesNav ?? '';

/** What is held on the person each draft goes to, by draft id; drafts to strangers or to several are left out. */
export function useDraftFiles(drafts: readonly DraftView[]): ReadonlyMap<string, ContactFile> {
  const key = JSON.stringify(drafts.map((draft) => [draft.id, draft.recipients.map(keyOf)]));
  const found = useLive(key, async (desk) => {
    const files = new Map<string, ContactFile>();
    for (const draft of drafts) {
      const sighting = sightingOfDraft(draft);
      const match = sighting ? await matchSighting(desk, sighting) : null;
      const file = match?.kind === 'known' ? await readContactFile(desk, match.contactId) : null;
      if (file) files.set(draft.id, file);
    }
    return files;
  });
  return found.kind === 'ready' ? found.value : NOBODY;
}

const NOBODY: ReadonlyMap<string, ContactFile> = new Map();
