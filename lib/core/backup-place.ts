/**
 * Where backup files go, as the rest of the house sees it. A place is a folder that the user picked, or the browser's
 * downloads; both are made in `lib/browser`.
 */

export type PlaceKind = 'folder' | 'downloads';

/**
 * Can a file be put there now, from this window or worker, without asking anybody?
 * `ask`: the browser wants the user's yes again, on a click · `gone`: it is no longer there ·
 * `not-here`: only a page can do it, and this is the worker.
 */
export type PlaceState = 'ready' | 'ask' | 'gone' | 'not-here';

/**
 * Why a file didn't get there. `ask`, `gone`, `not-here`: see above · `full`: no room on the disk · `refused`: the
 * browser or the user said no · `cut-off`: the writing was stopped half-way · `differs`: what was read back isn't what
 * was written · `none`: no place was chosen.
 */
export type PlaceProblem =
  | 'none'
  | 'ask'
  | 'gone'
  | 'not-here'
  | 'full'
  | 'refused'
  | 'cut-off'
  | 'differs'
  | 'unknown';

/** Thrown by a place; nothing that was there before is changed by a failed writing. */
export class PlaceFailure extends Error {
  constructor(
    readonly problem: PlaceProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.name = 'PlaceFailure';
  }
}

/** A file as it really lies there: a name that was taken has got another ending. `id` is the browser's own number of a download. */
export type PlacedFile = { name: string; size: number; id?: number };

export type BackupPlace = {
  kind: PlaceKind;
  /** Which folder of several it is: given anew when another one is picked. */
  id: string;
  /** What the user calls it: the folder's name. Absent for downloads. */
  name?: string;
  state(): Promise<PlaceState>;
  /** Writes a new file, and answers when it is whole. Never touches another one. Throws `PlaceFailure`. */
  put(file: { name: string; bytes: Uint8Array<ArrayBuffer> }): Promise<PlacedFile>;
  /** The bytes as they lie there now. Absent where the browser can't read them back: then `put` has checked size and state. */
  read?(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Names and bytes of the backup files in it, whoever made them. Absent where the browser can't tell. */
  files?(): Promise<{ name: string; size: number }[]>;
  /** Removes one file that we put there. One that is gone already is no error. */
  remove(file: { name: string; id?: number }): Promise<void>;
};
