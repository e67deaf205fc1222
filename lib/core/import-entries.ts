import { fold } from './fold';
import type { Exchange, Interaction, Pledge } from './record';
import { aboutRef } from './seen-mail';

/**
 * Something dated that a file tells of a person: a message, a recommendation, a promise, a note. `row` is the file's own;
 * `ref` as in `Interaction`, so that the same one read again is known.
 */
export type IncomingEntry = { row: number } & (
  | ({ is: 'touch' } & Pick<Interaction, 'at' | 'kind' | 'direction' | 'gist' | 'channel' | 'minutes' | 'ref'> & {
        /** The gist is the subject of a message: kept only if the user keeps subjects. */
        isSubject?: true;
      })
  | ({ is: 'exchange' } & Pick<Exchange, 'at' | 'direction' | 'kind' | 'what'>)
  | ({ is: 'pledge' } & Pick<Pledge, 'at' | 'by' | 'what' | 'due' | 'state'>)
);

/** `forgotten`: the user deleted that very message from the timeline. */
export type EntryFate = 'entry-new' | 'entry-known' | 'forgotten';

/** What the record has of dated things, and what was deleted: per contact, filled as a file is walked. */
export class KnownEntries {
  /** `<contactId>\n<signature>` → how many of them are there. */
  readonly #counts = new Map<string, number>();
  readonly #refs = new Set<string>();
  /** Messages that were seen on LinkedIn's own page: `<contactId>\n<direction>` → their moments. */
  readonly #seen = new Map<string, number[]>();
  readonly #forgotten = new Set<string>();

  addTouch(contactId: string, touch: Pick<Interaction, 'at' | 'kind' | 'direction' | 'gist' | 'ref'>): void {
    if (touch.ref !== undefined) this.#refs.add(`${contactId}\n${touch.ref}`);
    if (touch.ref?.startsWith(SEEN)) {
      const key = `${contactId}\n${touch.direction}`;
      this.#seen.set(key, [...(this.#seen.get(key) ?? []), touch.at]);
    }
    this.#add(contactId, signatureOf({ is: 'touch', row: 0, ...touch }));
  }

  addExchange(contactId: string, exchange: Pick<Exchange, 'at' | 'direction' | 'what'>): void {
    this.#add(contactId, signatureOf({ is: 'exchange', row: 0, ...exchange }));
  }

  addPledge(contactId: string, pledge: Pick<Pledge, 'at' | 'by' | 'what' | 'due' | 'state'>): void {
    this.#add(contactId, signatureOf({ is: 'pledge', row: 0, ...pledge }));
  }

  /** `id` as of a row of `snoozes`. */
  addForgotten(id: string): void {
    this.#forgotten.add(id);
  }

  /** What becomes of a person's entries, in their order. Nothing is remembered by asking. */
  decide(contactId: string, entries: readonly IncomingEntry[]): EntryFate[] {
    const left = new Map<string, number>();
    const used = new Set<string>();
    return entries.map((entry) => {
      if (entry.is === 'touch' && entry.ref !== undefined)
        return this.#decideNamed(contactId, { ...entry, ref: entry.ref }, used);
      const signature = `${contactId}\n${signatureOf(entry)}`;
      const there = left.get(signature) ?? this.#counts.get(signature) ?? 0;
      left.set(signature, Math.max(0, there - 1));
      return there > 0 ? 'entry-known' : 'entry-new';
    });
  }

  /** Lets the files that follow see what this one brought. */
  remember(contactId: string, entries: readonly IncomingEntry[]): void {
    for (const entry of entries) {
      if (entry.is === 'touch') this.addTouch(contactId, entry);
      else this.#add(contactId, signatureOf(entry));
    }
  }

  #decideNamed(contactId: string, touch: Named, used: Set<string>): EntryFate {
    const { ref, at, direction } = touch;
    const name = `${contactId}\n${ref}`;
    if (this.#refs.has(name) || used.has(name)) return 'entry-known';
    used.add(name);
    if (this.#forgotten.has(`${contactId}|${aboutRef(ref)}`)) return 'forgotten';
    const seen = this.#seen.get(`${contactId}\n${direction}`) ?? [];
    const twin = seen.find((one) => Math.abs(one - at) < SAME_MOMENT && !used.has(`seen\n${one}`));
    if (twin === undefined) return 'entry-new';
    used.add(`seen\n${twin}`);
    return 'entry-known';
  }

  #add(contactId: string, signature: string): void {
    const key = `${contactId}\n${signature}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
}

type Named = Extract<IncomingEntry, { is: 'touch' }> & { ref: string };

/** How refs of messages begin that LinkedIn's page showed, and of those that its archive holds. */
const SEEN = 'linkedin:';
const ARCHIVED = 'linkedin-csv:';
/** The page may print whole minutes, the archive has whole seconds: milliseconds. */
const SAME_MOMENT = 61_000;

/** Is it the name of a message that an archive told of? */
export function isArchived(ref: string | undefined): boolean {
  return ref?.startsWith(ARCHIVED) ?? false;
}

/** The same message, seen on the page and told by the archive. */
export function isSameMoment(a: number, b: number): boolean {
  return Math.abs(a - b) < SAME_MOMENT;
}

/** What makes two entries without a name the same; whole minutes, since files say no more. */
function signatureOf(entry: IncomingEntry): string {
  const minute = Math.floor(entry.at / 60_000);
  if (entry.is === 'touch') return ['touch', entry.kind, entry.direction, minute, fold(entry.gist)].join('|');
  if (entry.is === 'exchange') return ['exchange', entry.direction, minute, fold(entry.what)].join('|');
  return ['pledge', entry.by, entry.due ?? '', fold(entry.what)].join('|');
}
