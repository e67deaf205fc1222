import { useState } from 'react';
import { MergeDialog } from '../../components/people/merge-dialog';
import { mergeContacts } from '../../lib/app/merge-contacts';
import { desk } from '../../lib/live/desk';
import { useDoing } from '../../lib/live/use-doing';
import type { LastDone } from '../../lib/live/use-done';
import { useMergePreview } from '../../lib/live/use-merge-preview';
import { people as words } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';

type MergingProps = {
  /** The two selected people; the first is kept unless the user says otherwise. */
  two: readonly string[];
  lastDone: LastDone;
  onClose: () => void;
  onMerged: () => void;
};

/** Two selected people: shown side by side with what they would become, then merged. */
export function Merging({ two, lastDone, onClose, onMerged }: MergingProps) {
  const [ids, setIds] = useState({ keepId: two[0] ?? '', otherId: two[1] ?? '' });
  const [clientId] = useState(() => desk().newId());
  const merging = useDoing();
  const preview = useMergePreview(ids.keepId, ids.otherId);
  if (preview.kind !== 'ready' || !preview.value) return null;
  const { keep, other, merged } = preview.value;
  const confirm = () =>
    merging.run(async () => {
      const { receiptId } = await mergeContacts(desk(), { ...ids, clientId: `${clientId}:${ids.keepId}` });
      onClose();
      onMerged();
      lastDone.say(words.merging.done(merged.contact.name), receiptId);
      void announce('record');
    });
  return (
    <MergeDialog
      {...{ keep, other, onClose }}
      preview={merged}
      busy={merging.busy}
      problem={merging.problem ? words.problem[merging.problem] : undefined}
      onSwap={() => setIds({ keepId: ids.otherId, otherId: ids.keepId })}
      onConfirm={confirm}
    />
  );
}
