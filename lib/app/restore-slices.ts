import type { FilePerson } from './restore-record';

/** A slice is one write: small enough that the page answers between two, large enough that there aren't thousands. */
const MOST = { people: 100, rows: 1_000 };

/** Cuts people into slices, the same way for the same file. */
export function slicesOf(people: readonly FilePerson[]): FilePerson[][] {
  const slices: FilePerson[][] = [];
  let slice: FilePerson[] = [];
  let rows = 0;
  for (const person of people) {
    if (slice.length > 0 && (slice.length >= MOST.people || rows + person.items.length > MOST.rows)) {
      slices.push(slice);
      slice = [];
      rows = 0;
    }
    slice.push(person);
    rows += person.items.length + 1;
  }
  if (slice.length > 0) slices.push(slice);
  return slices;
}
