import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { RecordDb } from '../../lib/data/db';
import type { Desk } from '../../lib/data/desk';
import { checkDeeply } from '../../lib/data/two-copies/check-deeply';
import { sound } from '../../lib/data/two-copies/open-record';
import { CopyDisk, type CopyKind } from './crashing-disk';
import { Life } from './crashing-life';
import { NOW } from './desk';

/** What can be gone when the browser starts again. */
export type Loss =
  | { lost: 'nothing' }
  | { lost: 'database' }
  | { lost: 'copy' }
  /** Counted from the last write. */
  | { lost: 'copy-step'; back: number };

/** One context on the record: a desk, and the life it has. */
export type Context = { desk: Desk; life: Life };

/** A disk with both copies, and one context after the other on it. */
export class World {
  readonly #disk: CopyDisk;
  #lives = 0;
  #tick = 0;

  constructor(
    readonly name: string,
    kind: CopyKind,
  ) {
    this.#disk = new CopyDisk(name, kind);
  }

  /** A new page of the extension. */
  open(): Context {
    const life = new Life();
    const turn = ++this.#lives;
    let id = 0;
    const db = new RecordDb(this.name, { copy: life.mortalCopy(this.#disk.store), addons: [life.watch] });
    const newId = () => `${this.name}-${turn}-${String(++id).padStart(6, '0')}`;
    return { life, desk: { db, now: () => NOW + this.#tick++, newId } };
  }

  /** Between the end of one browser session and the start of the next. */
  async lose(loss: Loss): Promise<void> {
    if (loss.lost === 'database') await Dexie.delete(this.name);
    if (loss.lost === 'copy') await this.#disk.loseAll();
    if (loss.lost === 'copy-step') await this.#disk.loseStep(loss.back);
  }

  async end(): Promise<void> {
    this.#disk.close();
    await Dexie.delete(this.name);
  }
}

/**
 * What the start of a browser session does: the opening gate, and the background's deep look where only that can find
 * what is lost. Everywhere else the gate alone must do.
 */
export async function startUp({ db }: Desk, loss: Loss): Promise<void> {
  await sound(db);
  if (loss.lost === 'copy-step' && loss.back > 0) await checkDeeply(db);
}
