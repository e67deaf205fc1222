import { type PanelActions, type RecordActions, ROW_WORDS } from '../../components/panel/actions';
import { editContact } from '../../lib/app/edit-contact';
import { editRow } from '../../lib/app/edit-row';
import { mergeContacts } from '../../lib/app/merge-contacts';
import { notThem } from '../../lib/app/not-them';
import { saveSighting } from '../../lib/app/save-sighting';
import { saveThread, withoutErased } from '../../lib/app/save-thread';
import type { PanelState } from '../../lib/core/panel-state';
import { placeOf } from '../../lib/core/place';
import type { Person, Sighting } from '../../lib/core/sighting';
import { desk } from '../../lib/live/desk';
import { rowActions } from '../../lib/live/row-actions';
import { askingAgain } from '../../lib/live/save-again';
import type { Picked } from '../../lib/live/use-panel-state';
import { thread } from '../../lib/locales';
import { notices } from '../../lib/locales/en/notices';
import type { Notices } from './use-notice';

type PersonActions = Pick<
  PanelActions,
  | 'pickCandidate'
  | 'savePeople'
  | 'saveUnknown'
  | 'joinTo'
  | 'chooseOne'
  | 'showPageAgain'
  | 'mergeBoth'
  | 'notThem'
  | 'editContact'
> &
  Omit<RecordActions, 'typeNote' | 'openPage'>;

export type At = { state: PanelState; url: string | undefined; pick(picked: Picked | null): void };

/** What the panel can do with the person shown; each is one write with a way back. */
export function personActions({ state, url, pick }: At, { run, say }: Notices): PersonActions {
  const place = placeOf(url ?? '');
  const id = () => desk().newId();
  const join = async (person: Parameters<PersonActions['saveUnknown']>[0], joinTo?: string) => {
    if (state.kind !== 'unknown') return;
    let clashed = false;
    const known = state.namesakes.find(({ contact }) => contact.id === joinTo)?.contact;
    const said = known ? notices.joined(known.name) : notices.saved(person.name ?? '');
    const worked = await run(said, async () => {
      const input = { clientId: id(), sighting: state.sighting, person, ...(joinTo ? { joinTo } : {}) };
      const receipt = await askingAgain((again) => saveSighting(desk(), { ...input, again }));
      clashed = receipt.clashes.length > 0;
      return receipt;
    });
    if (worked && clashed) say(notices.clash);
  };
  return {
    pickCandidate: (person) => pick({ place, person }),
    savePeople: (people) => void ('sighting' in state && saveAll(people, { sighting: state.sighting, run })),
    chooseOne: (contactId) => pick({ place, contactId }),
    showPageAgain: () => pick(null),
    saveUnknown: (person) => void join(person),
    joinTo: (contactId) => void (state.kind === 'unknown' && join(state.person, contactId)),
    mergeBoth: (keepId, otherId) =>
      void run(notices.merged, () => mergeContacts(desk(), { clientId: id(), keepId, otherId })),
    notThem: (contactId, key) => void run(notices.notThem, () => notThem(desk(), { clientId: id(), contactId, key })),
    editContact: (contactId, patch) =>
      run(notices.edited, () => editContact(desk(), { clientId: id(), contactId, patch })),
    editRow: (table, rowId, words) =>
      run(notices.edited, () =>
        editRow(desk(), { clientId: id(), table, id: rowId, patch: { [ROW_WORDS[table]]: words } }),
      ),
    ...rowActions(run, notices),
  };
}

/** One is asked about when they were erased; of several, whoever was erased is left out, and stays to be asked about. */
async function saveAll(people: readonly Person[], on: { sighting: Sighting; run: Notices['run'] }): Promise<void> {
  const clientId = desk().newId();
  const free = people.length > 1 ? await withoutErased(desk(), people) : people;
  const wanted = free.length > 0 ? free : people;
  const input = { clientId, sighting: on.sighting, people: wanted };
  await on.run(saySaved(wanted), () => askingAgain((again) => saveThread(desk(), { ...input, again })));
}

function saySaved(people: readonly Person[]): string {
  const [one] = people;
  return one && people.length === 1 ? notices.saved(one.name ?? one.email ?? '') : thread.saved(people.length);
}
