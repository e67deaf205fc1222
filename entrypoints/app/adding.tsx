import { ADDING, AddPersonDialog } from '../../components/people/add-person-dialog';
import { saveContact } from '../../lib/app/save-contact';
import { kindOfKey } from '../../lib/core/kind-of-key';
import { desk } from '../../lib/live/desk';
import { keptWords } from '../../lib/live/kept-words';
import { askingAgain } from '../../lib/live/save-again';
import { useClientIds } from '../../lib/live/use-client-ids';
import { useDoing } from '../../lib/live/use-doing';
import { people as words } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';

/** A person by hand; their page opens when they are saved. */
export function Adding({ name, onClose }: { name: string; onClose: () => void }) {
  const adding = useDoing();
  const idFor = useClientIds();
  return (
    <AddPersonDialog
      name={name}
      busy={adding.busy}
      problem={adding.problem ? words.problem[adding.problem] : undefined}
      onClose={onClose}
      onAdd={({ name: typed, role, company, reach }) =>
        adding.run(async () => {
          const kind = kindOfKey(reach);
          const typedPerson = {
            // Tried again after no answer came, the same person isn't saved twice.
            clientId: idFor(JSON.stringify([typed, role, company, reach])),
            contact: { name: typed.trim(), role: role.trim(), company: company.trim() },
            identities: reach.trim() ? [{ kind: kind ?? 'other', typed: reach.trim() }] : [],
            grain: { source: 'told-me' as const, at: desk().now() },
          };
          const saved = await askingAgain((again) => saveContact(desk(), { ...typedPerson, again }));
          keptWords.forget(ADDING);
          void announce('record');
          location.hash = `#people/${encodeURIComponent(saved.contactId)}`;
        })
      }
    />
  );
}
