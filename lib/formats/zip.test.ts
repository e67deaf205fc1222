import { describe, expect, test } from 'vitest';
import { addCrc32 } from './crc32';
import { FileFailure } from './imported-person';
import { ZipWriter } from './write-zip';
import { listZip, unpackMember } from './zip';

const TABLE = 'Name,Email\r\nAda Lund,ada@calmo.example\r\n';

async function zipOf(files: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipWriter();
  for (const [name, text] of Object.entries(files)) await zip.add(name, '.csv', text);
  return new Uint8Array(await zip.end().arrayBuffer());
}

const problemOf = (error: unknown) => (error instanceof FileFailure ? error.problem : error);

async function readAll(bytes: Uint8Array<ArrayBuffer>): Promise<string[] | unknown> {
  try {
    const file = new Blob([bytes]);
    const members = await listZip(file);
    return await Promise.all(members.map(async (member) => (await unpackMember(file, member)).text()));
  } catch (error) {
    return problemOf(error);
  }
}

/** Where a number stands in the first file's entry of the directory. */
function inDirectory(bytes: Uint8Array<ArrayBuffer>, place: number): DataView {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) return new DataView(bytes.buffer, at + place);
  throw new Error('no directory');
}

describe('a zip archive', () => {
  test('gives its files as they were packed', async () => {
    expect(addCrc32(0, new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    const long = TABLE.repeat(20_000);
    expect(await readAll(await zipOf({ a: TABLE, b: long, empty: '' }))).toEqual([TABLE, long, '']);
  });

  test('with a comment at its end, and with folders, is read too', async () => {
    const bytes = await zipOf({ a: TABLE });
    const comment = new TextEncoder().encode('made up');
    const whole = new Uint8Array([...bytes, ...comment]);
    expect(await readAll(whole)).toEqual([TABLE]);
  });

  test('that is cut short anywhere, or has a wrong byte in it, is damaged: never a part of it', async () => {
    const bytes = await zipOf({ a: TABLE });
    for (let end = 4; end < bytes.length; end++) expect(await readAll(bytes.slice(0, end))).toBe('zip-damaged');
    const seen = new Set<unknown>();
    for (let at = 0; at < bytes.length; at++) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0x41;
      const read = await readAll(flipped);
      if (Array.isArray(read)) for (const text of read) expect([TABLE, '']).toContain(text);
      else seen.add(read);
    }
    expect(seen).toContain('zip-damaged');
    for (const problem of seen) expect(['zip-damaged', 'zip-locked', 'zip-bomb', 'too-big']).toContain(problem);
  });

  test('under a password is told', async () => {
    const bytes = await zipOf({ a: TABLE });
    inDirectory(bytes, 8).setUint16(0, 1, true);
    expect(await readAll(bytes)).toBe('zip-locked');
  });

  test('that would unpack to more than it says, or to more than any text does, is refused before it has', async () => {
    const lying = await zipOf({ a: 'x'.repeat(5_000_000) });
    inDirectory(lying, 24).setUint32(0, 100, true);
    expect(await readAll(lying)).toBe('zip-bomb');
    const huge = await zipOf({ a: TABLE });
    inDirectory(huge, 24).setUint32(0, 150 * 1024 * 1024, true);
    expect(await readAll(huge)).toBe('zip-bomb');
  });
});
