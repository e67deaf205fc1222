/** Texts that are remembered; a person has some twenty rows. */
const MOST = 20_000;

type Known = { sealed: Uint8Array; about: string; text: string };

/**
 * What was opened lately: a live query asks for the same rows again with every change, and opening costs twenty times what
 * reading does. Only the very same bytes with the very same words around them count as the same.
 */
export class Opened {
  readonly #known = new Map<string, Known>();

  find(name: string, sealed: Uint8Array, about: string): string | undefined {
    const known = this.#known.get(name);
    return known && known.about === about && sameBytes(known.sealed, sealed) ? known.text : undefined;
  }

  keep(name: string, known: Known): void {
    this.#known.delete(name);
    this.#known.set(name, known);
    if (this.#known.size <= MOST) return;
    for (const oldest of this.#known.keys()) {
      this.#known.delete(oldest);
      break;
    }
  }

  clear(): void {
    this.#known.clear();
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
