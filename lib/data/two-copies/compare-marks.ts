import type { Mark } from '../mark';

/** A mark that was read, `null` when there is none, or that it couldn't be read: which is never the same as none. */
export type Look = Mark | null | 'unreadable';

/**
 * What two looks mean. `whole`: nothing to do. `restore-record`, `rebuild-copy`: the one is made again from the other,
 * `aside`: and what it held is kept for export first. `catch-up`: the copy lacks the last few writes. `copy-only`: the
 * database can't be opened, the copy can be shown. `record-only`: the other way round. `newer`: written by a newer
 * Acquaint. `unreadable`: nothing can be said, least of all that it is empty.
 */
export type Verdict =
  | { kind: 'whole' | 'catch-up' | 'copy-only' | 'record-only' | 'newer' | 'unreadable' }
  | { kind: 'restore-record' | 'rebuild-copy'; aside: boolean };

/** A database that was just made has done no write yet: that is what one looks like after the browser dropped the old one. */
function isFresh(mark: Mark | null): boolean {
  return mark === null || mark.lastSeq === 0;
}

/** Compares the marks of both copies. The fuller one is right; the database is, when both hold as much. */
export function compareMarks(record: Look, copy: Look, newest: number): Verdict {
  if (record === 'unreadable') return { kind: copy === 'unreadable' || isFresh(copy) ? 'unreadable' : 'copy-only' };
  if (copy === 'unreadable') return { kind: isFresh(record) ? 'unreadable' : 'record-only' };
  if ((record?.schemaVersion ?? 0) > newest) return { kind: 'newer' };
  if (copy === null || isFresh(copy))
    return isFresh(record) ? { kind: 'whole' } : { kind: 'rebuild-copy', aside: false };
  if (copy.schemaVersion > newest) return { kind: isFresh(record) ? 'copy-only' : 'newer' };
  if (record === null || isFresh(record)) return { kind: 'restore-record', aside: false };
  // A copy that has lost its mark, or never got one: all of it is made again.
  if (copy.dbId === '') return { kind: 'rebuild-copy', aside: copy.liveCount > record.liveCount };
  if (record.dbId !== copy.dbId)
    return { kind: record.liveCount >= copy.liveCount ? 'rebuild-copy' : 'restore-record', aside: true };
  if (record.lastSeq < copy.lastSeq) return { kind: 'restore-record', aside: true };
  const asFull = record.lastSeq > copy.lastSeq || record.liveCount === copy.liveCount;
  if (record.schemaVersion !== copy.schemaVersion || !asFull) return { kind: 'rebuild-copy', aside: false };
  return { kind: record.lastSeq > copy.lastSeq ? 'catch-up' : 'whole' };
}
