import { ErasedBefore } from '../app/erasures';

/** Asks the user whether somebody erased at that moment is to be saved again. */
export type AskAgain = (at: number) => Promise<boolean>;

let asks: AskAgain | null = null;

/** Whoever can ask on this page; until the signal. */
export function answerSaveAgain(ask: AskAgain, signal: AbortSignal): void {
  asks = ask;
  signal.addEventListener('abort', () => {
    if (asks === ask) asks = null;
  });
}

/**
 * Saves, and once more with the user's yes when whom it would save was erased. Without one it fails as it did: nothing was
 * saved.
 */
export async function askingAgain<T>(save: (again: boolean) => Promise<T>): Promise<T> {
  try {
    return await save(false);
  } catch (error) {
    if (!(error instanceof ErasedBefore) || !asks || !(await asks(error.at))) throw error;
    return save(true);
  }
}
