/** Work longer than this in one go is felt while scrolling or typing. */
const SLICE_MS = 8;

/** Rests between slices of a long work, so that the page it runs in stays alive. */
export type Pace = {
  /** Resolves at once, or after the page had a turn when the slice is used up. Throws the signal's reason when aborted. */
  rest(): Promise<void>;
};

/** A turn for the page: timers, input and painting come first. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A pace that starts now. `signal` ends the work at the next rest. */
export function startPace(signal?: AbortSignal): Pace {
  let begun = performance.now();
  return {
    async rest() {
      signal?.throwIfAborted();
      if (performance.now() - begun < SLICE_MS) return;
      await nextTurn();
      begun = performance.now();
      signal?.throwIfAborted();
    },
  };
}
