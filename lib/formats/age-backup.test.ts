import { beforeAll, expect, test } from 'vitest';
import {
  type BackupKey,
  type BackupSecret,
  isSealed,
  makeBackupKey,
  openSealed,
  recipientOfSealed,
  sealBackup,
} from './age-backup';
import { type BackupBytes, BackupProblem, readBackup } from './backup';

const PASSPHRASE = 'нюхать café 漢字';
let key: BackupKey;
let recoveryKey: string;
let sealed: BackupBytes;
const plain = new TextEncoder().encode('{"hello":"Dana"}\n');

beforeAll(async () => {
  ({ key, recoveryKey } = await makeBackupKey(PASSPHRASE));
  sealed = await sealBackup(plain, key);
});

async function problemOf(bytes: BackupBytes, secret: BackupSecret): Promise<string> {
  return openSealed(bytes, secret).then(
    () => 'none',
    (error) => (error instanceof BackupProblem ? error.problem : `${error}`),
  );
}

test('the passphrase alone opens it, and the recovery key alone', async () => {
  expect(await openSealed(sealed, { passphrase: PASSPHRASE })).toEqual(plain);
  expect(await openSealed(sealed, { recoveryKey })).toEqual(plain);
});

test('a passphrase is the same from every keyboard, a recovery key however it was copied from paper', async () => {
  expect(await openSealed(sealed, { passphrase: PASSPHRASE.normalize('NFD') })).toEqual(plain);
  const typed = ` ${recoveryKey.toLowerCase().slice(0, 30)}\n ${recoveryKey.slice(30)}\n`;
  expect(await openSealed(sealed, { recoveryKey: typed })).toEqual(plain);
});

test('nothing else opens it, and it says so', async () => {
  expect(await problemOf(sealed, { passphrase: `${PASSPHRASE} ` })).toBe('wrong-key');
  expect(await problemOf(sealed, { passphrase: '' })).toBe('wrong-key');
  expect(await problemOf(sealed, { recoveryKey: (await makeBackupKey(PASSPHRASE)).recoveryKey })).toBe('wrong-key');
  expect(await problemOf(sealed, { recoveryKey: 'AGE-SECRET-KEY-1NONSENSE' })).toBe('wrong-key');
  expect(await problemOf(sealed, { recoveryKey: '' })).toBe('wrong-key');
});

test('neither the passphrase nor the recovery key can be read from the file or the stored key', async () => {
  const stored = JSON.stringify(key) + new TextDecoder('latin1').decode(sealed);
  expect(stored).not.toContain(recoveryKey);
  expect(stored).not.toContain('Dana');
});

test('a short passphrase is refused, a long one in any script taken', async () => {
  await expect(makeBackupKey('1234567')).rejects.toThrow(RangeError);
  // Seven signs, though the letters are written with marks of their own.
  await expect(makeBackupKey('éééééé1'.normalize('NFD'))).rejects.toThrow(RangeError);
  const long = 'كلمة سر طويلة 🔑 '.repeat(600);
  const made = await makeBackupKey(long);
  const file = await sealBackup(plain, made.key);
  expect(await openSealed(file, { passphrase: long })).toEqual(plain);
});

test('a sealed file is told by its first bytes, and names the key it is sealed to', async () => {
  expect(isSealed(sealed)).toBe(true);
  expect(isSealed(plain)).toBe(false);
  expect(isSealed(new Uint8Array())).toBe(false);
  expect(recipientOfSealed(sealed)).toBe(key.recipient);
  expect(recipientOfSealed(plain)).toBeNull();
  await expect(readBackup(sealed)).rejects.toMatchObject({ problem: 'encrypted' });
  expect(await problemOf(plain, { recoveryKey })).toBe('not-a-backup');
});

test('a wrapped key moved to another file, or with easier iterations, is refused', async () => {
  const other = await makeBackupKey('another passphrase');
  const mixed = await sealBackup(plain, { recipient: other.key.recipient, wrapped: key.wrapped });
  expect(await problemOf(mixed, { passphrase: PASSPHRASE })).toBe('damaged');
  const easy = await sealBackup(plain, { ...key, wrapped: key.wrapped.replace('.600000.', '.6.') });
  expect(await problemOf(easy, { passphrase: PASSPHRASE })).toBe('damaged');
});

test('many chunks, none, and exactly one come back', async () => {
  for (const length of [0, 1, 65_535, 65_536, 65_537, 1_000_000]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 251);
    expect(await openSealed(await sealBackup(bytes, key), { recoveryKey })).toEqual(bytes);
  }
});

test('one flipped byte is always noticed, wherever it is', async () => {
  for (let at = 0; at < sealed.length; at++) {
    for (const flip of [1, 4, 32, 128, 255]) {
      const bad = sealed.slice();
      bad[at] = (bad[at] ?? 0) ^ flip;
      const problem = await problemOf(bad, { recoveryKey });
      expect(['not-a-backup', 'damaged'], `byte ${at} flipped by ${flip}`).toContain(problem);
    }
  }
}, 60_000);

test('a sealed file cut short is noticed at every length', async () => {
  for (let length = 0; length < sealed.length; length++) {
    expect(await problemOf(sealed.slice(0, length), { recoveryKey }), `${length} bytes`).not.toBe('none');
  }
  const long = await sealBackup(new Uint8Array(200_000), key);
  for (const length of [65_536 + 16, 131_072, 199_999, long.length - 1]) {
    expect(await problemOf(long.slice(0, length), { recoveryKey })).toBe('damaged');
  }
});

test('a flipped byte in the header is damage to the one with the passphrase too, not a wrong passphrase', async () => {
  const header = new TextDecoder('latin1').decode(sealed).indexOf('\n---');
  for (let at = 22; at < header; at += 37) {
    const bad = sealed.slice();
    bad[at] = (bad[at] ?? 0) ^ 1;
    expect(['damaged', 'newer', 'wrong-key']).toContain(await problemOf(bad, { passphrase: PASSPHRASE }));
  }
  const text = new TextDecoder('latin1').decode(sealed);
  const bad = sealed.slice();
  const inKey = text.indexOf('acquaint-wrapped-identity') + 150;
  bad[inKey] = text[inKey] === 'A' ? 66 : 65;
  expect(await problemOf(bad, { passphrase: PASSPHRASE })).toBe('damaged');
});
