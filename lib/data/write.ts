import type { StorageProblem } from '../core/panel-state';

/** Why a write didn't happen. `gone` = that contact or row is no longer there; `invalid` = a row broke its schema. */
export type WriteProblem = StorageProblem | 'no-consent' | 'gone' | 'invalid';
/** Thrown by every verb that writes; nothing was changed when it is thrown, and a retry with the same id is safe. */
export declare class StorageFailure extends Error {
  readonly problem: WriteProblem;
}
