/**
 * A write that was answered "saved" before the browser was killed. `key` is in its words and nowhere else.
 * `leaving`: somebody whom a later write deletes again, perhaps so late that nobody heard the answer.
 */
export type Acknowledged = { did: 'note' | 'save' | 'delete'; key: string; contactId: string; leaving?: true };

/** What a writer says of itself; a refusal, in the words of the failure, is its last word. */
export type Said = Acknowledged | { refused: string };

/** What the record shows: everybody's notes in their own words, by the person's id. */
export type Shown = Record<string, string[]>;

/** What was acknowledged and isn't so, one line each; none is the only good answer. */
export function findLost(acknowledged: readonly Acknowledged[], shown: Shown): string[] {
  const times = countNotes(shown);
  return acknowledged.flatMap(({ did, key, contactId, leaving }) => {
    const there = contactId in shown;
    if (did === 'delete') return there ? [`${key}: deleted, and there again`] : [];
    if (did === 'save') return there || leaving ? [] : [`${key}: the person is lost`];
    const count = times.get(`${contactId}/${key}`) ?? 0;
    return count === 1 ? [] : [`${key}: the note is there ${count} times`];
  });
}

/** A note's key is its first word. */
function countNotes(shown: Shown): Map<string, number> {
  const times = new Map<string, number>();
  for (const [contactId, notes] of Object.entries(shown)) {
    for (const note of notes) {
      const id = `${contactId}/${note.split(' ', 1)[0]}`;
      times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  return times;
}
