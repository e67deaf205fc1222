import { FileFailure } from './imported-person';
import { type Pace, startPace } from './pace';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file, or bytes on their way. A file is read slice by slice too; it is never in memory whole. */
export type Bytes = Blob | ReadableStream<Uint8Array>;

export type TextSlice = { text: string; bytesRead: number };

/** `encoding` overrules what would be detected; `pace` is shared with whatever else works on the slices. */
export type ReadOptions = { encoding?: Encoding; signal?: AbortSignal; pace?: Pace };

/** Small enough to be parsed within a frame's time. */
const SLICE_BYTES = 32 * 1024;
/** An address book larger than this is no address book. */
const MOST_BYTES = 200 * 1024 * 1024;

const OLD_OFFICE = 'd0cf11e0';

/** First bytes of files that people drop by mistake: zip, PDF, PNG, GIF, JPEG, old Office, gzip. */
const OTHER_FILES = ['504b0304', '504b0506', '25504446', '89504e47', '47494638', 'ffd8ff', OLD_OFFICE, '1f8b08'];

const hex = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** True when nothing in the bytes tells one encoding from another. */
export const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** True when the bytes are UTF-8, a character cut off by the slice's end allowed. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark shows by every other byte being zero. */
function readUtf16(bytes: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) at % 2 ? odd++ : even++;
  const half = bytes.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : null;
}

/** Zip archives are told apart, because a LinkedIn export is one: it has to be unpacked first. */
export const isZip = (head: Uint8Array): boolean => hex(head).startsWith('504b');

/** A file of the old office programs: a workbook more often than not. */
export const isOldOffice = (head: Uint8Array): boolean => hex(head) === OLD_OFFICE;

/** The encoding of a file by its first bytes; null when it isn't text. */
export function readEncoding(head: Uint8Array): Encoding | null {
  const mark = hex(head);
  if (mark.startsWith('efbbbf')) return 'utf-8';
  if (mark.startsWith('fffe')) return 'utf-16le';
  if (mark.startsWith('feff')) return 'utf-16be';
  if (OTHER_FILES.some((start) => mark.startsWith(start))) return null;
  const wide = readUtf16(head);
  if (wide) return wide;
  const controls = head.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)).length;
  if (controls > head.length * 0.02) return null;
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

/** Turns bytes into text. A file that was plain ASCII so far is decided at its first other byte. */
function startDecoder(given: Encoding | undefined): (bytes: Uint8Array, last: boolean) => string {
  let decoder: TextDecoder | undefined = given && new TextDecoder(given);
  return (bytes, last) => {
    if (!decoder && isAscii(bytes) && !bytes.includes(0)) return new TextDecoder('utf-8').decode(bytes);
    decoder ??= new TextDecoder(readEncoding(bytes) ?? failBinary());
    return decoder.decode(bytes, { stream: !last });
  };
}

function failBinary(): never {
  throw new FileFailure('binary');
}

async function* sliceBlob(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += SLICE_BYTES) {
    yield new Uint8Array(await blob.slice(at, at + SLICE_BYTES).arrayBuffer());
  }
}

async function* sliceStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      for (let at = 0; at < chunk.value.length; at += SLICE_BYTES) yield chunk.value.subarray(at, at + SLICE_BYTES);
    }
  } finally {
    // Whoever stops early must not leave the source open.
    await reader.cancel();
  }
}

/** The text of a file, slice by slice. Throws `FileFailure` (binary, too-big) or the signal's reason. */
export async function* readText(source: Bytes, options: ReadOptions = {}): AsyncGenerator<TextSlice> {
  const pace = options.pace ?? startPace(options.signal);
  const decode = startDecoder(options.encoding);
  let bytesRead = 0;
  for await (const bytes of source instanceof Blob ? sliceBlob(source) : sliceStream(source)) {
    await pace.rest();
    bytesRead += bytes.length;
    if (bytesRead > MOST_BYTES) throw new FileFailure('too-big');
    yield { text: decode(bytes, false), bytesRead };
  }
  const rest = decode(new Uint8Array(), true);
  if (rest) yield { text: rest, bytesRead };
}
