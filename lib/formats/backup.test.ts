import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BackupBytes, BackupProblem, type BackupRecord, readBackup, writeBackup } from './backup';
import { sha256 } from './backup-frame';

const about = { schemaVersion: 1, dbId: 'db', lastSeq: 7, madeAt: 1_772_532_000_000, appVersion: '0.1.0' };
const small: BackupRecord = {
  ...about,
  tables: {
    contacts: [
      { id: 'a', name: 'سارة Ünö "{}"\n\u2028 \ud800' },
      { id: 'b', tags: [] },
    ],
    facts: [],
    meta: [{}],
  },
};

const encode = (text: string): BackupBytes => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function problemOf(bytes: BackupBytes): Promise<string> {
  return readBackup(bytes).then(
    () => 'none',
    (error) => (error instanceof BackupProblem ? error.problem : `${error}`),
  );
}

/** A file of ours with any body, its hash right: what only somebody who means it can make. */
async function forge(body: string): Promise<BackupBytes> {
  const hash = await sha256(encode(body));
  return encode(`{"format":"acquaint-backup","version":1,"sha256":"${hash}","body":${body}}\n`);
}

test('what is written is read, whatever a row holds', async () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const row = fc.dictionary(fc.string({ unit: 'binary' }), json).map((fields) => JSON.parse(JSON.stringify(fields)));
  const tables = fc.dictionary(fc.stringMatching(/^[A-Za-z]+$/), fc.array(row, { maxLength: 5 }), { maxKeys: 4 });
  await fc.assert(
    fc.asyncProperty(tables, async (some) => {
      const record: BackupRecord = { ...about, tables: Object.fromEntries(Object.entries(some)) };
      expect(await readBackup(await writeBackup(record))).toEqual(record);
    }),
    { numRuns: 300 },
  );
});

test('it is one JSON document with one row a line', async () => {
  const text = decode(await writeBackup(small));
  expect(JSON.parse(text)).toMatchObject({ format: 'acquaint-backup', version: 1, body: { ...about, ...small } });
  expect(text.split('\n').filter((line) => line.startsWith('{"id":'))).toHaveLength(2);
});

test('many rows, long rows and tables without rows come back in their order', async () => {
  const many = Array.from({ length: 1_500 }, (_, index) => ({ id: `${index}`, text: 'x'.repeat(index % 300) }));
  const long = Array.from({ length: 5 }, (_, index) => ({ id: `${index}`, text: '}},\n'.repeat(40_000) }));
  const record = { ...about, tables: { contacts: many, facts: [], journal: long, rules: [] } };
  expect(await readBackup(await writeBackup(record))).toEqual(record);
});

test('one flipped byte is always noticed, wherever it is', async () => {
  const file = await writeBackup(small);
  for (let at = 0; at < file.length; at++) {
    for (const flip of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
      const bad = file.slice();
      bad[at] = (bad[at] ?? 0) ^ flip;
      expect(['not-a-backup', 'damaged', 'newer'], `byte ${at} flipped by ${flip}`).toContain(await problemOf(bad));
    }
  }
});

test('a byte less, a byte more, one twice or two exchanged are noticed', async () => {
  const file = await writeBackup(small);
  for (let at = 0; at < file.length; at++) {
    const [before, after] = [file.subarray(0, at), file.subarray(at + 1)];
    expect(await problemOf(new Uint8Array([...before, ...after])), `without byte ${at}`).not.toBe('none');
    expect(await problemOf(file.slice(0, at)), `cut at ${at}`).not.toBe('none');
    expect(await problemOf(new Uint8Array([...before, file[at] ?? 0, ...file.subarray(at)]))).not.toBe('none');
  }
  expect(await problemOf(new Uint8Array([...file, 10]))).toBe('damaged');
});

test('each kind of wrong file has its name', async () => {
  const text = decode(await writeBackup(small));
  expect(await problemOf(new Uint8Array())).toBe('not-a-backup');
  expect(await problemOf(encode('Name,Mail\nDana,dana@tiles.example\n'))).toBe('not-a-backup');
  expect(await problemOf(encode(JSON.stringify(JSON.parse(text), null, 2)))).toBe('not-a-backup');
  expect(await problemOf(encode(text.replace('"version":1', '"version":2')))).toBe('newer');
  expect(await problemOf(encode(text.slice(0, 60)))).toBe('damaged');
  expect(await problemOf(encode(text.slice(0, -40)))).toBe('damaged');
  expect(await problemOf(encode(text.trimEnd()))).toBe('damaged');
  expect(await problemOf(encode('age-encryption.org/v1\n-> X25519 x\n'))).toBe('encrypted');
});

test('fifty megabytes of junk are refused as what they are', async () => {
  const junk = new Uint8Array(50_000_000);
  for (let at = 0; at < junk.length; at += 65_536) crypto.getRandomValues(junk.subarray(at, at + 65_536));
  expect(await problemOf(junk)).toBe('not-a-backup');
  const text = decode(await writeBackup(small)).slice(0, 130);
  junk.set(encode(text));
  expect(await problemOf(junk)).toBe('damaged');
});

test('what is larger than any record of ours is not read at all', async () => {
  expect(await problemOf(new Uint8Array(512 * 1024 * 1024 + 1))).toBe('too-big');
});

test('a body that is no body of ours is damage, not a crash', async () => {
  const head = '{"schemaVersion":1,"dbId":"d","lastSeq":1,"madeAt":1,"appVersion":"1","tables":{';
  const deep = 2_000_000;
  for (const body of [
    '{}',
    'null',
    `${head}\n"contacts":[\n{"id":"a"}\n],\n"contacts":[\n]\n}}`,
    `${head}\n"__proto__":[\n{"id":"a"}\n]\n}}`,
    `${head}\n{"id":"a"}\n}}`,
    `${head}\n"contacts":[\n{"id":\n]\n}}`,
    `${head.replace('"lastSeq":1', '"lastSeq":"1"')}\n}}`,
    `${head}\n"contacts":[\n{"id":${'['.repeat(deep)}\n]\n}}`,
  ]) {
    expect(await problemOf(await forge(body)), body.slice(0, 120)).toBe('damaged');
  }
  expect(await problemOf(await forge(`${head}\n}}`))).toBe('none');
});

test('a key called __proto__ in a row stays a key of that row', async () => {
  const body = '{"schemaVersion":1,"dbId":"d","lastSeq":1,"madeAt":1,"appVersion":"1","tables":{\n"facts":[\n';
  const { tables } = await readBackup(await forge(`${body}{"__proto__":{"polluted":1},"id":"a"}\n]\n}}`));
  expect(Object.keys(tables.facts?.[0] ?? {})).toEqual(['__proto__', 'id']);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
