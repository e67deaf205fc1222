import { useEffect } from 'react';
import { NoticeLine } from '../../components/popup/popup-view';
import { nameOfSubject } from '../../lib/core/note-subject';
import { desk } from '../../lib/live/desk';
import type { QuickNote } from '../../lib/live/use-quick-note';
import { popup as words } from '../../lib/locales';

const UNDO_MS = 5_000;

/** What was just done, and the way back. "Saved. Undo" stays five seconds; what needs an answer stays until it has one. */
export function Notice({ note }: { note: QuickNote }) {
  const { outcome, earlier, change } = note;
  useEffect(() => {
    if (outcome?.kind !== 'saved' && outcome?.kind !== 'saved-before') return undefined;
    const timer = setTimeout(() => change({ do: 'dismiss' }), UNDO_MS);
    return () => clearTimeout(timer);
  }, [outcome, change]);
  if (outcome?.kind === 'saved')
    return (
      <NoticeLine action={words.undo} onAction={() => void note.undo()}>
        {words.savedFor(outcome.name)}
      </NoticeLine>
    );
  if (outcome?.kind === 'saved-before') return <NoticeLine>{words.savedBefore}</NoticeLine>;
  if (outcome?.kind === 'undone') return <NoticeLine>{outcome.kept ? words.partlyUndone : words.undone}</NoticeLine>;
  if (outcome?.kind === 'brought-back')
    return (
      <NoticeLine
        action={words.startFresh}
        onAction={() => change({ do: 'put-away', newId: desk().newId(), at: Date.now() })}
      >
        {note.draft.subject ? words.broughtBack(nameOfSubject(note.draft.subject)) : words.broughtBackNobody}
      </NoticeLine>
    );
  if (!earlier) return null;
  return (
    <NoticeLine action={words.bringBack} onAction={() => change({ do: 'bring-back', at: Date.now() })}>
      {words.earlierWaiting}
    </NoticeLine>
  );
}
