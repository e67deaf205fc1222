import { AddPersonDialog } from '../../components/people/add-person-dialog';
import { saveContact } from '../../lib/app/save-contact';
import { kindOfKey } from '../../lib/core/kind-of-key';
import { desk } from '../../lib/live/desk';
import { useDoing } from '../../lib/live/use-doing';
import { people as words } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';

/** A person by hand; their page opens when they are saved. */
export function Adding({ name, onClose }: { name: string; onClose: () => void }) {
  const adding = useDoing();
  return (
    <AddPersonDialog
      name={name}
      busy={adding.busy}
      problem={adding.problem ? words.problem[adding.problem] : undefined}
      onClose={onClose}
      onAdd={({ name: typed, role, company, reach }) =>
        adding.run(async () => {
          const kind = kindOfKey(reach);
          const saved = await saveContact(desk(), {
            clientId: desk().newId(),
            contact: { name: typed.trim(), role: role.trim(), company: company.trim() },
            identities: reach.trim() ? [{ kind: kind ?? 'other', typed: reach.trim() }] : [],
            grain: { source: 'told-me', at: desk().now() },
          });
          void announce('record');
          location.hash = `#people/${encodeURIComponent(saved.contactId)}`;
        })
      }
    />
  );
}
