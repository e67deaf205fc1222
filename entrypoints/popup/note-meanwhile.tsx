import { LineForLater } from '../../components/lock/line-for-later';
import { noteTabOf } from '../../lib/browser/note-seed';
import { nameOfPerson, onlyAbout } from '../../lib/core/note-subject';
import { useActivePage } from '../../lib/live/use-active-page';
import { useKeptLines } from '../../lib/live/use-waiting-lines';

/** A line while it is locked, about whom the page shows or whom the user names: nothing of the record is asked. */
export function NoteMeanwhile() {
  const sighting = useActivePage(noteTabOf(location.search))?.record?.sighting ?? null;
  const person = sighting?.focus;
  const { waiting, keep } = useKeptLines();
  const subjectOf = (who: string) => {
    if (sighting && person) return { kind: 'page', person, sighting: onlyAbout(person, sighting) } as const;
    return who ? ({ kind: 'new', name: who } as const) : null;
  };
  return (
    <LineForLater
      person={person ? nameOfPerson(person) : null}
      waiting={waiting}
      onKeep={({ text, who }) => keep({ text, subject: subjectOf(who) })}
    />
  );
}
