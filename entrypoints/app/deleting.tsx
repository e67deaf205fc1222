import { useState } from 'react';
import { DeletePeopleDialog } from '../../components/people/trash-dialogs';
import { deletePeople } from '../../lib/app/delete-people';
import { desk } from '../../lib/live/desk';
import { useDoing } from '../../lib/live/use-doing';
import type { LastDone } from '../../lib/live/use-done';
import { useSelected } from '../../lib/live/use-tags';
import { people, trash as words } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';

type DeletingProps = {
  contactIds: readonly string[];
  lastDone: LastDone;
  onClose: () => void;
  onDeleted: () => void;
};

/** The selected people are deleted, one by one and taken back as one. */
export function Deleting({ contactIds, lastDone, onClose, onDeleted }: DeletingProps) {
  const [clientId] = useState(() => desk().newId());
  const [done, setDone] = useState<number | null>(null);
  const [names, setNames] = useState<string[]>();
  const deleting = useDoing();
  const selected = useSelected(contactIds);
  if (selected.kind !== 'ready') return null;
  const there = names ?? selected.value.people.map(({ name }) => name);
  const confirm = () =>
    deleting.run(async () => {
      // The list is as it was asked about, not as it shrinks.
      setNames(there);
      const gone = await deletePeople(desk(), { clientId, contactIds }, { onProgress: setDone });
      onClose();
      onDeleted();
      lastDone.say(words.deleting.done(gone.names.length), gone.receiptId);
      void announce('record');
    });
  return (
    <DeletePeopleDialog
      names={there}
      done={done}
      busy={deleting.busy}
      problem={deleting.problem ? people.problem[deleting.problem] : undefined}
      onConfirm={confirm}
      onClose={() => deleting.busy || onClose()}
    />
  );
}
