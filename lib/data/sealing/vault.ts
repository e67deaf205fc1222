import type { LockHeader } from '../../core/lock';
import { StorageFailure } from '../problem';
import { fromText, toText } from './base64';
import type { Keys } from './cipher';
import { loadWorks, type Works } from './load-works';
import { Opened } from './opened';
import type { SealPlan } from './plans';

/** Where the data key lies while it is unlocked: in the browser's memory. Null when it is locked. */
export type KeySource = { read(lockId: string): Promise<Uint8Array | null> };

/** What a sealed row carries beside the fields that its plan leaves outside. */
export type SealedRow = Record<string, unknown> & { sealed: Uint8Array };

type Row = Record<string, unknown>;

/** A sealed entry of the copy begins so; no plain one does, those are JSON. */
const ENTRY = '~1~';

/** Was this sealed by `sealEntry`? */
export function isSealedEntry(text: string): boolean {
  return text.startsWith(ENTRY);
}

/** How this context stands to the lock of one record: off, locked, or open with the keys at hand. */
export class Vault {
  #header: LockHeader | null = null;
  #keys: (Keys & { works: Works }) | null = null;
  readonly #opened = new Opened();
  /** How rows of the database are to be treated. Looked at with every question asked of it. */
  rows: 'plain' | 'sealed' | 'locked' = 'plain';
  /** Rows that couldn't be opened, and by which key they lie in the database. */
  readonly damaged = new Map<string, { table: string; key: string | number }>();
  /** Set by whoever looks after the record: a row can't be opened. */
  onDamage: () => unknown = () => undefined;

  constructor(readonly source: KeySource) {}

  get header(): LockHeader | null {
    return this.#header;
  }

  get isLocked(): boolean {
    return this.#header !== null && this.#keys === null;
  }

  /** Goes by what a mark says of the lock, and gets the key for it where that is at hand. */
  async meet(header: LockHeader | null): Promise<void> {
    if (header?.id !== this.#header?.id) this.forget();
    this.know(header);
    if (!header || this.#keys) return;
    const data = await this.source.read(header.id);
    if (data && (await loadWorks()).checkOf(data) === header.check) await this.open(data);
  }

  /** The same, for a key that is known already or not needed. */
  know(header: LockHeader | null): void {
    this.#header = header;
    if (!header) this.#opened.clear();
    if (!header) this.#keys = null;
    this.#settle();
  }

  async open(data: Uint8Array): Promise<void> {
    const works = await loadWorks();
    // A copy: it is wiped when it is locked.
    this.#keys = { ...works.keysOf(Uint8Array.from(data)), works };
    this.#settle();
  }

  /** What seals and opens. Throws `locked`. */
  get works(): Works {
    return this.#open.works;
  }

  /** The data key itself, for what is sealed by it alone. Throws `locked`. */
  get data(): Uint8Array {
    return this.#open.data;
  }

  /** Locks this context. */
  forget(): void {
    if (this.#keys) for (const key of [this.#keys.data, this.#keys.rows, this.#keys.blind]) key.fill(0);
    this.#opened.clear();
    this.#keys = null;
    this.#settle();
  }

  /** New entries of the copy are sealed. */
  get sealsCopy(): boolean {
    return this.#header?.state === 'turning-on' || this.#header?.state === 'on';
  }

  #settle(): void {
    const state = this.#header?.state;
    if (!state) this.rows = 'plain';
    else if (!this.#keys) this.rows = 'locked';
    else this.rows = state === 'on' || state === 'turning-off' ? 'sealed' : 'plain';
  }

  get #open(): Keys & { works: Works } {
    if (!this.#keys) throw new StorageFailure('locked');
    return this.#keys;
  }

  sealRow(plan: SealPlan, row: Row): SealedRow {
    const { table, key, clear, blind, blindKey } = plan;
    const outside: Row = {};
    outside[key] = blindKey ? this.blindKeyOf(table, row[key]) : row[key];
    for (const field of clear) if (row[field] !== undefined) outside[field] = row[field];
    for (const field of Object.keys(blind))
      if (row[field] !== undefined) outside[field] = this.blind(plan, field, row[field]);
    const { works, rows } = this.#open;
    return { ...outside, sealed: works.seal(rows, JSON.stringify(row), aboutRow(table, outside)) };
  }

  /** A row that isn't sealed is given as it is; undefined for one that can't be opened, which is remembered. */
  openRow({ table, key }: SealPlan, row: Row): Row | undefined {
    const { sealed, ...outside } = row;
    if (!ArrayBuffer.isView(sealed)) return row;
    const { works, rows } = this.#open;
    const [name, about, bytes] = [`${table}/${String(row[key])}`, aboutRow(table, outside), sealed as Uint8Array];
    const known = this.#opened.find(name, bytes, about);
    if (known !== undefined) return JSON.parse(known) as Row;
    try {
      const text = works.unseal(rows, bytes, about);
      this.#opened.keep(name, { sealed: bytes, about, text });
      return JSON.parse(text) as Row;
    } catch {
      this.damaged.set(name, { table, key: row[key] as string | number });
      this.onDamage();
      return undefined;
    }
  }

  /** What stands in an index in the place of a word, or of each word of a list. */
  blind(plan: SealPlan, field: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.blind(plan, field, one));
    const words = plan.blind[field] === 'folded' ? String(value).toLowerCase() : String(value);
    const { works, blind } = this.#open;
    return works.blindOf(blind, `${plan.table}.${field}`, words);
  }

  /** The empty string stays the smallest of all keys. */
  blindKeyOf(table: string, key: unknown): unknown {
    const { works, blind } = this.#open;
    return typeof key === 'string' && key !== '' ? works.blindOf(blind, `${table} key`, key) : key;
  }

  sealEntry(key: string, text: string): string {
    const { works, rows } = this.#open;
    return ENTRY + toText(works.seal(rows, text, `entry\n${key}`));
  }

  /** A plain entry is given as it is, and one that can't be opened too: whoever reads it takes it for damaged. */
  openEntry(key: string, text: string): string {
    if (!text.startsWith(ENTRY)) return text;
    const { works, rows } = this.#open;
    try {
      return works.unseal(rows, fromText(text.slice(ENTRY.length)), `entry\n${key}`);
    } catch {
      return text;
    }
  }
}

/** Which table, which row, and with which words outside: none of them can be exchanged. */
function aboutRow(table: string, outside: Row): string {
  const fields = Object.keys(outside).sort();
  return `row\n${table}\n${JSON.stringify(fields.map((field) => [field, outside[field]]))}`;
}
