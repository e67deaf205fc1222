/**
 * What is known of the lock while it is locked: how the data key is wrapped, and how far its turning on or off is. It
 * lies in the record's mark, so that whatever holds the record holds it too. Nothing in it is secret.
 */
export type LockHeader = {
  v: 1;
  /** Random: which data key this is. */
  id: string;
  /** Grows with every change, so that a window notices that it knows an older one. */
  rev: number;
  /**
   * `turning-on`: rows are still plain, the second copy is being sealed. `on`: both are sealed. `turning-off`: rows are
   * still sealed, the copy is being opened. `off`: both are plain again, and this is about to go.
   */
  state: 'turning-on' | 'on' | 'turning-off' | 'off';
  /** What the stores held in clear text before may still lie in their files: they are made afresh once more. */
  scrub?: true;
  /** Minutes without any use after which it locks. */
  minutes: number;
  /** The data key under the passphrase (formats/age-wrap.ts), and under the recovery key. */
  passphrase: string;
  recovery: string;
  /** Tells the right data key from a wrong one. */
  check: string;
  /** Lines that are kept while it is locked are sealed to `recipient`; `identity` opens them, itself under the data key. */
  box: { recipient: string; identity: string };
  /**
   * The key of backup files that came with the last change of the lock, until the settings have it too: so that both
   * change at one moment, whatever is cut short.
   */
  backup?: { recipient: string; wrapped: string };
};

/** After so many minutes it locks, unless the user says otherwise; and what can be chosen. */
export const LOCK_MINUTES = 15;
export const MINUTES_TO_CHOOSE = [1, 5, 15, 60, 240] as const;

/** Turned on or off all the way, nothing left to do. */
export function isSettled({ state, scrub }: LockHeader): boolean {
  return state === 'on' && !scrub;
}

/** Has it not been used for as long as its user allows? Times in milliseconds. A clock that was put back counts as used. */
export function isIdle(use: { at: number; minutes: number }, now: number): boolean {
  return now - use.at >= use.minutes * 60_000;
}
