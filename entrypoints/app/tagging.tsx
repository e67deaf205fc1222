import { useState } from 'react';
import { TagDialog } from '../../components/people/tag-dialog';
import { tagPeople } from '../../lib/app/tag-people';
import { desk } from '../../lib/live/desk';
import { useDoing } from '../../lib/live/use-doing';
import type { LastDone } from '../../lib/live/use-done';
import { useSelected } from '../../lib/live/use-tags';
import { people, tags as words } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';

type TaggingProps = { contactIds: readonly string[]; lastDone: LastDone; onClose: () => void };

/** The selected people get a tag, or lose one; they stay selected, for the next. */
export function Tagging({ contactIds, lastDone, onClose }: TaggingProps) {
  const [clientId] = useState(() => desk().newId());
  const tagging = useDoing();
  const selected = useSelected(contactIds);
  if (selected.kind !== 'ready') return null;
  const tag = (typed: string, on: boolean) =>
    tagging.run(async () => {
      const input = { clientId: `${clientId}:${on ? 'on' : 'off'}:${typed}`, contactIds, tag: typed, on };
      const done = await tagPeople(desk(), input);
      onClose();
      if (done.changed === 0) lastDone.say(words.unchanged);
      else lastDone.say((on ? words.added : words.removed)(done.tag, done.changed), done.receiptId);
      void announce('record');
    });
  return (
    <TagDialog
      {...selected.value}
      busy={tagging.busy}
      problem={tagging.problem ? people.problem[tagging.problem] : undefined}
      onTag={tag}
      onClose={onClose}
    />
  );
}
