import { type Key, keyOfRow, keyText, normaliseIdentity, pointsAtPerson } from '../core/identity';
import type { Grain, Identity } from '../core/record';
import type { WriteTx } from '../data/write-tx';
import type { KeyClash, TypedKey } from './desk';

export type NormalKey = Key & { typed: string };

/** Keys in their normal form. What is none (half a number, a wrong address) is kept as typed under `other`. */
export async function normaliseKeys(typed: readonly TypedKey[]): Promise<NormalKey[]> {
  const keys = new Map<string, NormalKey>();
  for (const key of typed) {
    const text = key.typed.trim().slice(0, 1_000);
    if (!text) continue;
    const normal = await normalise(key.kind, text);
    keys.set(keyText(normal), { ...normal, typed: text });
  }
  return [...keys.values()];
}

async function normalise(kind: TypedKey['kind'], text: string): Promise<Key> {
  const e164 = kind === 'phone' ? await readPhone(text) : null;
  const key = normaliseIdentity(kind, text, () => e164);
  // A number without its country is still shown as a number; it just isn't anybody's key.
  return key ?? { kind: kind === 'phone' ? 'phone' : 'other', value: text };
}

/** The number library is heavy: it is loaded when the first number is typed. */
async function readPhone(text: string): Promise<string | null> {
  const { parsePhone } = await import('../formats/phone');
  return parsePhone(text);
}

/** What doesn't point at a person (a website, a local number) is stored per contact: equal values are no clash. */
export function storedValue(contactId: string, key: Key): string {
  return pointsAtPerson(key) ? key.value : `${contactId}|${key.value}`;
}

export type KeyOwner = { contactId: string; grain: Grain; newId(): string };

/** Gives the contact those keys that are nobody else's. Inside a write. */
export async function joinKeys(tx: WriteTx, keys: readonly NormalKey[], owner: KeyOwner): Promise<KeyClash[]> {
  const clashes: KeyClash[] = [];
  const rows: Identity[] = [];
  const own = new Map((await ownRows(tx, keys, owner.contactId)).map((row) => [keyText(keyOfRow(row)), row]));
  for (const { kind, value: plain, typed } of keys) {
    const value = storedValue(owner.contactId, { kind, value: plain });
    const [found] = await tx.all('identities', { index: '[kind+value]', equals: [kind, value] });
    const taken = found ?? own.get(keyText({ kind, value: plain }));
    if (taken && taken.contactId !== owner.contactId) clashes.push({ kind, value, contactId: taken.contactId });
    if (taken?.contactId === owner.contactId && owner.grain.source === 'told-me') rows.push(inUse(taken));
    if (!taken) rows.push({ id: owner.newId(), contactId: owner.contactId, kind, value, typed, grain: owner.grain });
  }
  await tx.put('identities', rows);
  return clashes;
}

/** Read only where what is stored may stand behind another's id: numbers without a country, websites. */
async function ownRows(tx: WriteTx, keys: readonly NormalKey[], contactId: string): Promise<Identity[]> {
  return keys.every(pointsAtPerson) ? [] : tx.all('identities', { index: 'contactId', equals: contactId });
}

/** What the user types again is used again. */
function inUse({ until: _, ...row }: Identity): Identity {
  return row;
}
