import type { RecordDb, TableName } from './db';

/**
 * Many small questions about these tables, asked at once: in one transaction they take half as long as each in its own.
 * The copy in memory answers without any.
 */
export function together<T>(db: RecordDb, tables: readonly TableName[], ask: () => Promise<T>): PromiseLike<T> {
  return db.snapshot ? ask() : db.dexie.transaction('r', [...tables], ask);
}
