import type Dexie from 'dexie';
export declare class RecordDb {
  readonly dexie: Dexie;
}
export declare function openRecord(name?: string): RecordDb;
