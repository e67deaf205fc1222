import { isArchived, isSameMoment } from '../core/import-entries';
import type { Interaction } from '../core/record';
import { aboutRef, placeOfRef } from '../core/seen-mail';
import type { Reader } from '../data/tables';

type Row = Pick<Interaction, 'contactId' | 'at' | 'direction'> & { ref: string };

/** Those messages of a LinkedIn page that the user's archive told of already, or that were deleted after it did. */
export async function readArchived<T extends Row>(db: Reader, rows: readonly T[]): Promise<Set<T>> {
  const shown = rows.filter(({ ref }) => placeOfRef(ref) === 'linkedin');
  const ids = [...new Set(shown.map(({ contactId }) => contactId))];
  if (ids.length === 0) return new Set();
  const logged = await db.table('interactions').where('contactId').anyOf(ids).toArray();
  const snoozes = await db.table('snoozes').where('contactId').anyOf(ids).toArray();
  const archived = [
    ...logged.filter(({ ref }) => isArchived(ref)),
    ...snoozes.flatMap(({ contactId, about }) => forgottenOf(contactId, about)),
  ];
  const isKnown = (row: T) =>
    archived.some(
      ({ contactId, direction, at }) =>
        contactId === row.contactId && direction === row.direction && isSameMoment(at, row.at),
    );
  return new Set(shown.filter(isKnown));
}

/** The message that a deleted row was of, by the name under which it rests. */
function forgottenOf(contactId: string, about: string): Pick<Row, 'contactId' | 'at' | 'direction'>[] {
  if (!about.startsWith(aboutRef('linkedin-csv:'))) return [];
  const [, at, direction] = /\|(\d+)\|(in|out)(?:\|\d+)?$/.exec(about) ?? [];
  return at === undefined || direction === undefined
    ? []
    : [{ contactId, at: Number(at), direction: direction as 'in' | 'out' }];
}
