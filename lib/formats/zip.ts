import { addCrc32 } from './crc32';
import { FileFailure } from './imported-person';
import { type Pace, startPace } from './pace';

/** One file of an archive, as its directory tells of it. Sizes in bytes. */
export type ZipMember = {
  /** With its folders: "Basic_LinkedInDataExport/Connections.csv". */
  name: string;
  size: number;
  packed: number;
  /** Where its own header begins. */
  at: number;
  crc: number;
  deflated: boolean;
};

/** More files than this are no archive of contacts. */
const MOST_MEMBERS = 50_000;
/** A member larger than this when unpacked is refused before it fills the memory: bytes. */
const LARGEST_MEMBER = 200 * 1024 * 1024;
/** What text never shrinks to: nothing honest is packed a thousand times. */
const MOST_RATIO = 1_000;
const LARGEST_DIRECTORY = 16 * 1024 * 1024;

const damaged = (): never => {
  throw new FileFailure('zip-damaged');
};

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(Math.max(0, from), to).arrayBuffer());
}

/**
 * What is in a zip archive: only its directory is read. Folders are left out. Throws `FileFailure`: `zip-damaged` (cut
 * short, no directory), `zip-locked` (under a password), `zip-bomb` (more files or a larger one than any such archive).
 */
export async function listZip(file: Blob): Promise<ZipMember[]> {
  const { count, size, start } = await findDirectory(file);
  if (count > MOST_MEMBERS || size > LARGEST_DIRECTORY) throw new FileFailure('zip-bomb');
  const directory = await viewOf(file, start, start + size);
  const members: ZipMember[] = [];
  for (let at = 0, turn = 0; turn < count; turn++) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== 0x02014b50) damaged();
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) => directory.getUint16(at + place, true));
    const end = at + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
    if (end > directory.byteLength) damaged();
    const member = memberAt(directory, at, nameLength ?? 0);
    if (!member.name.endsWith('/')) members.push(member);
    at = end;
  }
  return members;
}

/** The record at the very end that says where the directory is; a comment of up to 64 kB may follow it. */
async function findDirectory(file: Blob): Promise<{ count: number; size: number; start: number }> {
  const tail = await viewOf(file, file.size - 65_557, file.size);
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    const [count, size, start] = [
      tail.getUint16(at + 10, true),
      tail.getUint32(at + 12, true),
      tail.getUint32(at + 16, true),
    ];
    // Sizes of 4 GB and more stand elsewhere: nothing that people bring is that large.
    if (start === 0xffffffff || count === 0xffff) throw new FileFailure('too-big');
    if (start + size > file.size) damaged();
    return { count, size, start };
  }
  return damaged();
}

function memberAt(directory: DataView, at: number, nameLength: number): ZipMember {
  const flags = directory.getUint16(at + 8, true);
  const method = directory.getUint16(at + 10, true);
  if (flags & 1) throw new FileFailure('zip-locked');
  const bytes = new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength);
  const member = {
    // Without the mark for UTF-8 the names are in an old code page; ASCII is the same in all of them.
    name: new TextDecoder(flags & 0x800 ? 'utf-8' : 'windows-1252').decode(bytes),
    crc: directory.getUint32(at + 16, true),
    packed: directory.getUint32(at + 20, true),
    size: directory.getUint32(at + 24, true),
    at: directory.getUint32(at + 42, true),
    deflated: method === 8,
  };
  if (method !== 0 && method !== 8 && member.size > 0) damaged();
  return member;
}

/**
 * One member, unpacked and compared with its checksum, piece by piece. Throws `FileFailure`: `zip-bomb` as soon as more
 * comes out than the directory says, `zip-damaged` when it isn't what was packed; or the signal's reason.
 */
export async function unpackMember(file: Blob, member: ZipMember, signal?: AbortSignal): Promise<Blob> {
  if (member.size > LARGEST_MEMBER || member.size > 1_000_000 + member.packed * MOST_RATIO)
    throw new FileFailure('zip-bomb');
  const head = await viewOf(file, member.at, member.at + 30);
  if (head.byteLength < 30 || head.getUint32(0, true) !== 0x04034b50) damaged();
  const start = member.at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = file.slice(start, start + member.packed);
  if (packed.size !== member.packed) damaged();
  const plain = member.deflated ? packed.stream().pipeThrough(new DecompressionStream('deflate-raw')) : packed.stream();
  return collect(plain, member, startPace(signal));
}

async function collect(stream: ReadableStream<Uint8Array>, member: ZipMember, pace: Pace): Promise<Blob> {
  const parts: BlobPart[] = [];
  let [size, crc] = [0, 0];
  const reader = stream.getReader();
  try {
    for (let chunk = await reader.read().catch(damaged); !chunk.done; chunk = await reader.read().catch(damaged)) {
      await pace.rest();
      size += chunk.value.length;
      if (size > member.size) throw new FileFailure('zip-bomb');
      crc = addCrc32(crc, chunk.value);
      parts.push(new Uint8Array(chunk.value));
    }
  } finally {
    // Whoever stops early must not leave the source open; a broken one can't be closed, and needn't.
    await reader.cancel().catch(() => undefined);
  }
  if (size !== member.size || crc !== member.crc) damaged();
  return new Blob(parts);
}
