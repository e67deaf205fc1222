import fc from 'fast-check';
import { deleteContact } from '../../lib/app/delete-contact';
import { moveIdentity } from '../../lib/app/edit-identity';
import { importPeople } from '../../lib/app/import-people';
import { mergeContacts } from '../../lib/app/merge-contacts';
import { restoreDeleted } from '../../lib/app/restore-deleted';
import { saveContact } from '../../lib/app/save-contact';
import { undo } from '../../lib/app/undo';
import type { Desk } from '../../lib/data/desk';
import type { BackupRecord } from '../../lib/formats/backup';
import { backup, note, run } from './backup';
import { clientId, GRAIN, save } from './people';

/** Words that only she has, and that no merge makes a field of another's card; `SHARED` is an address of hers that may become somebody else's. */
const HER = { name: 'Xanthippe Qwyll', mail: 'xq@qwyll.example', note: 'breeds qwyll hounds' };
export const HER_WORDS = ['Xanthippe', 'qwyll'];
const SHARED = 'switchboard@tiles.example';

/** The others; each has a note and an address that nobody else ever gets. */
export const OTHERS = ['Kim Berg', 'Olga Adler', 'Raj Patel'] as const;
export const noteOf = (name: string) => `only ${name} said so`;
export const mailOf = (name: string) => `${name.split(' ')[0]?.toLowerCase()}@tiles.example`;

/** What happens before somebody is erased; numbers choose among what is there. */
export type Turn = { does: (typeof DOES)[number]; a: number; b: number };
const DOES = [
  'merge',
  'merge',
  'part',
  'part',
  'move',
  'delete',
  'restore',
  'again',
  'import',
  'back',
  'note',
  'file',
] as const;
export const turns = (maxLength: number) =>
  fc.array(fc.record({ does: fc.constantFrom(...DOES), a: fc.nat(20), b: fc.nat(20) }), { minLength: 3, maxLength });

/** A record in which she and the others live. `merges` stand; `imports` and `deletions` can be taken back. */
export class ErasingLife {
  readonly files: BackupRecord[] = [];
  readonly herIds = new Set<string>();
  readonly merges = new Map<string, { keepId: string; otherId: string }>();
  readonly deletions: string[] = [];
  readonly imports: string[] = [];
  readonly #names = new Map<string, string>();

  constructor(
    readonly desk: Desk,
    /** Others are merged with her only: what opposite merges of two others do to a move is told elsewhere. */
    readonly onlyHers = false,
  ) {}

  async begin(): Promise<void> {
    for (const name of OTHERS) {
      const id = await save(this.desk, name, [mailOf(name), `second-${mailOf(name)}`]);
      this.#names.set(id, name);
      await note(this.desk, id, noteOf(name));
    }
    await this.#saveHer();
    this.files.push(await backup(this.desk));
  }

  /** The same people on another computer, as they were in the first file. */
  async copyTo(desk: Desk): Promise<ErasingLife> {
    const there = new ErasingLife(desk, this.onlyHers);
    const [first] = this.files;
    if (first) await run(desk, first);
    for (const [id, name] of this.#names) there.#names.set(id, name);
    for (const id of this.herIds) there.herIds.add(id);
    return there;
  }

  /** Who is what she became: erasing them erases her. */
  becameOf(id: string): string {
    const into = [...this.merges.values()].find(({ otherId }) => otherId === id);
    return into ? this.becameOf(into.keepId) : id;
  }

  /** Everybody of whom that one is made. */
  madeOf(id: string): string[] {
    const others = [...this.merges.values()].filter(({ keepId }) => keepId === id);
    return [id, ...others.flatMap(({ otherId }) => this.madeOf(otherId))];
  }

  /** What is said of those of them who aren't her. */
  wordsOf(ids: readonly string[]): string[] {
    const names = ids.flatMap((id) => this.#names.get(id) ?? []);
    return names.flatMap((name) => [noteOf(name), mailOf(name)]);
  }

  async living(): Promise<string[]> {
    return (await this.desk.db.table('contacts').toArray()).map(({ id }) => id);
  }

  async turn({ does, a, b }: Turn): Promise<void> {
    const { desk } = this;
    const ids = await this.living();
    const [one, other] = [ids[a % ids.length], ids[b % ids.length]];
    if (does === 'merge' && one && other && one !== other && this.#mayMerge(one, other)) await this.#merge(one, other);
    if (does === 'part') await this.#part(a);
    if (does === 'move' && one) await this.#move(one, b);
    if (does === 'delete' && one)
      this.deletions.push((await deleteContact(desk, { clientId: clientId(), contactId: one })).receiptId);
    if (does === 'restore') await this.#restore(a);
    if (does === 'again') await this.#saveHer();
    if (does === 'import') await this.#importHer();
    if (does === 'back') await this.#takeImportBack(a);
    if (does === 'note' && one) await note(desk, one, `line ${a} ${b}`);
    if (does === 'file') this.files.push(await backup(desk));
  }

  async #isHerMailFree(): Promise<boolean> {
    return (await this.desk.db.table('identities').where('[kind+value]').equals(['mail', HER.mail]).count()) === 0;
  }

  /** By hand, as often as she isn't there. */
  async #saveHer(): Promise<void> {
    const { desk } = this;
    if (!(await this.#isHerMailFree())) return;
    const identities = [HER.mail, SHARED].map((typed) => ({ kind: 'mail' as const, typed }));
    const contact = { name: HER.name, company: 'Hounds & Co' };
    const { contactId } = await saveContact(desk, { clientId: clientId(), contact, identities, grain: GRAIN });
    this.herIds.add(contactId);
    await note(desk, contactId, HER.note);
  }

  async #importHer(): Promise<void> {
    if (!(await this.#isHerMailFree())) return;
    this.imports.push(await importHer(this.desk, [HER.mail]));
    const [row] = await this.desk.db.table('identities').where('[kind+value]').equals(['mail', HER.mail]).toArray();
    if (row) this.herIds.add(row.contactId);
  }

  async #takeImportBack(which: number): Promise<void> {
    const receipt = this.imports[which % Math.max(1, this.imports.length)];
    if (receipt) await undo(this.desk, receipt).catch(() => {});
  }

  #mayMerge(...ids: string[]): boolean {
    return !this.onlyHers || ids.some((id) => this.herIds.has(id));
  }

  async #merge(keepId: string, otherId: string): Promise<void> {
    const { receiptId } = await mergeContacts(this.desk, { clientId: clientId(), keepId, otherId });
    this.merges.set(receiptId, { keepId, otherId });
  }

  /** Not of somebody who became part of another since: what was theirs stays with that one, as undo has it. */
  async #part(which: number): Promise<void> {
    const went = new Set([...this.merges.values()].map(({ otherId }) => otherId));
    const last = [...this.merges].filter(([, { keepId }]) => !went.has(keepId)).map(([receiptId]) => receiptId);
    const receipt = last[which % Math.max(1, last.length)];
    if (receipt === undefined) return;
    await undo(this.desk, receipt);
    const { otherId = '' } = this.merges.get(receipt) ?? {};
    if ((await this.living()).includes(otherId)) this.merges.delete(receipt);
  }

  async #move(contactId: string, which: number): Promise<void> {
    const all = [SHARED, ...OTHERS.map((name) => `second-${mailOf(name)}`)];
    const value = all[which % all.length] ?? SHARED;
    await moveIdentity(this.desk, { clientId: clientId(), contactId, key: { kind: 'mail', value } }).catch(() => {});
  }

  /** Nobody is restored beside a second one of her: whichever the user erases, the other would be there. */
  async #restore(which: number): Promise<void> {
    const receipt = this.deletions[which % Math.max(1, this.deletions.length)];
    if (receipt && (await this.#isHerMailFree())) await restoreDeleted(this.desk, receipt).catch(() => {});
  }
}

/** A row of a file that tells of her; answers with the receipt. With `SHARED` it may be torn between two. */
export async function importHer(desk: Desk, mails: readonly string[] = [HER.mail, SHARED]): Promise<string> {
  const identities = mails.map((typed) => ({ kind: 'mail' as const, value: typed, typed }));
  const people = [{ row: 2, name: HER.name, company: 'Hounds & Co', notes: HER.note, identities }];
  return (await importPeople(desk, { clientId: clientId(), from: 'her.csv', people })).receiptId;
}
