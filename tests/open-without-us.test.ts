import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBackup } from '../lib/app/make-backup';
import { type BackupKey, makeBackupKey, openSealed } from '../lib/formats/age-backup';
import { readBackup } from '../lib/formats/backup';
import { findCommand } from '../scripts/find-browsers.mjs';
import { consentedDesk } from './record/desk';
import { save } from './record/people';

/** A backup is the user's, not ours: with age and jq, as any Linux has them, it opens without a line of our code. */
const folder = mkdtempSync(join(tmpdir(), 'acquaint-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

let key: BackupKey;
let recoveryKey: string;
beforeAll(async () => {
  ({ key, recoveryKey } = await makeBackupKey('correct horse battery'));
});

function command(name: 'age' | 'jq', args: string[], input?: Buffer): Buffer {
  const path = findCommand(name);
  if (!path) throw new Error(`${name} is missing. On Debian: apt-get install ${name}; node scripts/setup.mjs does it.`);
  return execFileSync(path, args, { ...(input ? { input } : {}), maxBuffer: 512 * 1024 * 1024, stdio: 'pipe' });
}

async function sealedFile(people: number): Promise<string> {
  const desk = await consentedDesk();
  for (let index = 0; index < people; index++) await save(desk, `سارة ${index}`, [`p${index}@tiles.example`]);
  const { bytes, name } = await makeBackup(desk, { appVersion: '0.1.0', key });
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function keyFile(text: string): string {
  const path = join(folder, 'key.txt');
  writeFileSync(path, `# recovery sheet\n${text}\n`);
  return path;
}

test('age -d -i key.txt file | jq: the recovery key alone opens it, and every name can be read', async () => {
  const path = await sealedFile(60);
  const json = command('age', ['-d', '-i', keyFile(recoveryKey), path]);
  const names = command('jq', ['-r', '.body.tables.contacts[].name'], json).toString().trim().split('\n');
  expect(names.sort()).toEqual(Array.from({ length: 60 }, (_, index) => `سارة ${index}`).sort());
  expect(command('jq', ['-e', '.format == "acquaint-backup" and .version == 1'], json).toString().trim()).toBe('true');
});

test('the hash in the file can be checked by hand, as the document says', async () => {
  const json = command('age', ['-d', '-i', keyFile(recoveryKey), await sealedFile(3)]);
  const wanted = command('jq', ['-r', '.sha256'], json).toString().trim();
  const steps = /```sh\n([\s\S]*?)```/.exec(readFileSync('docs/backup-format.md', 'utf8').split('## Check')[1] ?? '');
  writeFileSync(join(folder, 'file.json'), json);
  const said = execFileSync('sh', ['-c', steps?.[1] ?? 'exit 1'], { cwd: folder, stdio: 'pipe' }).toString();
  expect(said.split(' ')[0]).toBe(wanted);
});

test('another key doesn’t open it, with age either', async () => {
  const path = await sealedFile(1);
  const other = (await makeBackupKey('another passphrase')).recoveryKey;
  expect(() => command('age', ['-d', '-i', keyFile(other), path])).toThrow(/no identity matched/);
});

test('what age has sealed to the user’s key, we open', async () => {
  const desk = await consentedDesk();
  await save(desk, 'Dana Whitfield');
  const { bytes } = await makeBackup(desk, { appVersion: '0.1.0' });
  const sealed = command('age', ['-r', key.recipient], Buffer.from(bytes));
  const opened = await openSealed(new Uint8Array(sealed), { recoveryKey });
  expect((await readBackup(opened)).tables.contacts).toMatchObject([{ name: 'Dana Whitfield' }]);
  await expect(openSealed(new Uint8Array(sealed), { passphrase: 'correct horse battery' })).rejects.toMatchObject({
    problem: 'wrong-key',
  });
});
