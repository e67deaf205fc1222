import type { Desk } from '../app/desk';
import { matchSighting } from '../app/match-sighting';
import { readContactFile } from '../app/read-file';
import type { ContactFile } from '../core/record';
import type { Person, Sighting } from '../core/sighting';
import type { DraftView } from '../messages/protocol';
import { useLive } from './use-live';

/** The sighting that a draft amounts to: its only recipient. Several recipients name nobody in particular. */
export function sightingOfDraft(draft: Pick<DraftView, 'recipients' | 'channel'>): Sighting | null {
  const [focus, ...others] = draft.recipients;
  return focus && others.length === 0 ? sightingOf(focus, draft.channel) : null;
}

function sightingOf(focus: Person, channel: DraftView['channel']): Sighting {
  return {
    site: channel === 'mail' ? 'generic' : 'linkedin',
    view: 'compose',
    people: [focus],
    focus,
    confidence: 1,
    path: ['draft'],
  };
}

/** Whom of the record a draft goes to: `one` when it goes to nobody else; `all` in the order of the recipients. */
export type DraftFiles = { one?: ContactFile; all: ContactFile[] };

/** A circular is no letter: of more recipients than this only the first are looked up. */
const MOST = 10;

const keyOf = (person: Person | undefined) => person?.email ?? person?.linkedin ?? person?.salesNav ?? '';

/** What is held on the people each draft goes to, by draft id; drafts to strangers are left out. */
export function useDraftFiles(drafts: readonly DraftView[]): ReadonlyMap<string, DraftFiles> {
  const key = JSON.stringify(drafts.map((draft) => [draft.id, draft.recipients.map(keyOf)]));
  const found = useLive(key, async (desk) => {
    const files = new Map<string, DraftFiles>();
    for (const draft of drafts) {
      const all = await readFiles(desk, draft);
      const [one] = draft.recipients.length === 1 ? all : [];
      if (all.length > 0) files.set(draft.id, { all, ...(one ? { one } : {}) });
    }
    return files;
  });
  return found.kind === 'ready' ? found.value : NOBODY;
}

async function readFiles(desk: Desk, { recipients, channel }: DraftView): Promise<ContactFile[]> {
  const ids = new Set<string>();
  for (const person of recipients.slice(0, MOST)) {
    const match = await matchSighting(desk, sightingOf(person, channel));
    if (match.kind === 'known') ids.add(match.contactId);
  }
  const files = await Promise.all([...ids].map((id) => readContactFile(desk, id)));
  return files.filter((file) => file !== null);
}

const NOBODY: ReadonlyMap<string, DraftFiles> = new Map();
