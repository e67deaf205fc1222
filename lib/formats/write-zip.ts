import { addCrc32 } from './crc32';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const UTF8 = 0x800;
const DEFLATED = 8;
/** 1 January 1980, midnight: the first day that an archive knows, so that the same people give the same bytes. */
const DAY = 0x21;

/** An archive that grows file by file, packed by the browser's own deflate. Of fewer than 65,535 files and 4 GB. */
export class ZipWriter {
  private readonly parts: Uint8Array<ArrayBuffer>[] = [];
  private readonly directory: Uint8Array<ArrayBuffer>[] = [];
  private readonly names = new Set<string>();
  private at = 0;

  /** `name` as somebody is called: made a file name here, and one that isn't there yet. */
  async add(name: string, ending: string, text: string): Promise<void> {
    const plain = new TextEncoder().encode(text);
    const packed = await deflate(plain);
    const path = new TextEncoder().encode(this.freeName(fileNameOf(name), ending));
    const about = { crc: addCrc32(0, plain), packed: packed.length, size: plain.length, name: path };
    const local = headerOf(LOCAL, about);
    this.directory.push(headerOf(CENTRAL, about, this.at));
    this.parts.push(local, packed);
    this.at += local.length + packed.length;
  }

  end(): Blob {
    const size = this.directory.reduce((sum, { length }) => sum + length, 0);
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, END, true);
    end.setUint16(8, this.directory.length, true);
    end.setUint16(10, this.directory.length, true);
    end.setUint32(12, size, true);
    end.setUint32(16, this.at, true);
    return new Blob([...this.parts, ...this.directory, end.buffer]);
  }

  /** Where letters of either case are one file, "dana" and "Dana" are. */
  private freeName(base: string, ending: string): string {
    let name = `${base}${ending}`;
    for (let turn = 2; this.names.has(name.toLowerCase()); turn++) name = `${base} ${turn}${ending}`;
    this.names.add(name.toLowerCase());
    return name;
  }
}

async function deflate(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([plain]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

type About = { crc: number; packed: number; size: number; name: Uint8Array };

/** Both kinds of header say the same; the directory's says besides where the file is (`at`). */
function headerOf(kind: number, { crc, packed, size, name }: About, at = 0): Uint8Array<ArrayBuffer> {
  const isCentral = kind === CENTRAL;
  const fixed = isCentral ? 46 : 30;
  const bytes = new Uint8Array(fixed + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, kind, true);
  if (isCentral) view.setUint16(4, 20, true);
  const place = isCentral ? 6 : 4;
  view.setUint16(place, 20, true);
  view.setUint16(place + 2, UTF8, true);
  view.setUint16(place + 4, DEFLATED, true);
  view.setUint16(place + 8, DAY, true);
  view.setUint32(place + 10, crc, true);
  view.setUint32(place + 14, packed, true);
  view.setUint32(place + 18, size, true);
  view.setUint16(place + 22, name.length, true);
  if (isCentral) view.setUint32(42, at, true);
  bytes.set(name, fixed);
  return bytes;
}

/** Names that Windows keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every system takes: no path, no signs of direction, not hidden, not too long. Text that is nothing else: "person". */
function fileNameOf(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029<>:"/\\|?*#^[\]]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+/, '');
  const short = [...plain]
    .slice(0, 60)
    .join('')
    .replace(/[. ]+$/, '');
  return short === '' || RESERVED.test(short) ? `person ${short}`.trim() : short;
}
