import { type Detected, detectFormat } from '../formats/detect';
import { type Encoding, isZip } from '../formats/encoding';
import { FileFailure, type FileProblem } from '../formats/imported-person';
import { isArchive } from '../formats/read-people';
import { listZip, unpackMember, type ZipMember } from '../formats/zip';

/** A file that can be imported, as it was understood. */
export type Readable = Exclude<Detected, { kind: 'unknown' | 'backup' }>;

/** One thing to import: a file, one of an archive, or all the pages (one person each) that came together. */
export type OpenedFile = {
  /** As the user knows it: "Connections.csv". */
  name: string;
  /** The archive it came in. */
  within?: string;
  /** What is read, one after the other. */
  parts: { name: string; blob: Blob }[];
  detected: Readable | null;
  /** Why it can't be imported; then `detected` is null. `backup`: it is restored, not imported. */
  problem: FileProblem | 'zip' | 'backup' | null;
};

/** What was dropped, in the order in which it is read. `ignored`: files of archives that hold no people. */
export type OpenedFiles = { files: OpenedFile[]; ignored: number };

export type OpenOptions = { signal?: AbortSignal; onProgress?: (done: number, total: number) => void };

/** What an archive may unpack to, all in all: bytes. */
const MOST_UNPACKED = 600 * 1024 * 1024;
const READABLE_NAME = /\.(?:csv|tsv|txt|vcf|vcard|md|markdown)$/i;
/** What every workbook has in it: those of Excel, of LibreOffice and the like, of Numbers. */
const WORKBOOK = /^(?:xl\/workbook\.\w+|META-INF\/manifest\.xml|Index\/Document\.iwa)$/;
/** LinkedIn's own assistants write in the same form as people; a Mac adds files of its own. */
const NOBODYS = /(?:^|\/)(?:__MACOSX\/|\.|(?:learning|guide)_\w*messages)/i;

/**
 * Looks at files and into archives; their content decides what they are. A file that can't be read is told beside the
 * others, not thrown. Rejects with the signal's reason only.
 */
export async function openFiles(dropped: readonly File[], options: OpenOptions = {}): Promise<OpenedFiles> {
  const opened: OpenedFiles = { files: [], ignored: 0 };
  for (const file of dropped) {
    options.signal?.throwIfAborted();
    const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    if (isZip(head)) await addArchive(opened, file, options);
    else opened.files.push(await openOne(file.name, file));
  }
  return { files: inOrder(joinPages(opened.files)), ignored: opened.ignored };
}

/** Looks at a file again, its letters read another way. */
export async function reopen({ name, within, parts }: OpenedFile, encoding: Encoding): Promise<OpenedFile> {
  const [first] = parts;
  const again = await openOne(name, first?.blob ?? new Blob(), encoding);
  return { ...again, parts, ...(within !== undefined && { within }) };
}

async function openOne(name: string, blob: Blob, encoding?: Encoding): Promise<OpenedFile> {
  const file = { name, parts: [{ name, blob }] };
  try {
    const detected = await detectFormat(blob, encoding);
    if (detected.kind === 'unknown') return { ...file, detected: null, problem: detected.why };
    if (detected.kind === 'backup') return { ...file, detected: null, problem: 'backup' };
    return { ...file, detected, problem: null };
  } catch (error) {
    return { ...file, detected: null, problem: error instanceof FileFailure ? error.problem : 'unreadable' };
  }
}

/** An archive that can't be opened is one file with a problem; one of its files that can't be is just that. */
async function addArchive(opened: OpenedFiles, file: File, options: OpenOptions): Promise<void> {
  const refuse = (problem: FileProblem) => opened.files.push({ name: file.name, parts: [], detected: null, problem });
  try {
    const members = await listZip(file);
    if (members.some(({ name }) => WORKBOOK.test(name))) return void refuse('workbook');
    const wanted = members.filter(({ name }) => READABLE_NAME.test(name) && !NOBODYS.test(name));
    if (wanted.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) return void refuse('zip-bomb');
    const found = await unpackAll(file, wanted, options);
    const kept = found.filter(isWanted(found));
    opened.ignored += members.length - kept.length;
    if (kept.length === 0) refuse('zip-nothing');
    opened.files.push(...kept);
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    refuse(error.problem);
  }
}

async function unpackAll(file: File, members: readonly ZipMember[], options: OpenOptions): Promise<OpenedFile[]> {
  const found: OpenedFile[] = [];
  for (const [index, member] of members.entries()) {
    options.signal?.throwIfAborted();
    options.onProgress?.(index, members.length);
    const name = member.name.slice(member.name.lastIndexOf('/') + 1);
    found.push({ ...(await openOne(name, await unpackMember(file, member, options.signal))), within: file.name });
  }
  return found;
}

/** Of LinkedIn's archive only what tells of people; of any other whatever is known by its own words. */
function isWanted(found: readonly OpenedFile[]): (file: OpenedFile) => boolean {
  const isLinkedIn = ({ detected }: OpenedFile) =>
    detected !== null && (isArchive(detected) || detected.kind === 'linkedin-connections');
  if (found.some(isLinkedIn)) return isLinkedIn;
  return ({ detected }) => detected !== null && detected.why !== 'guessed-header';
}

/** Pages hold one person each: those that came together are one line on the screen, and one import. */
function joinPages(files: readonly OpenedFile[]): OpenedFile[] {
  const pages = files.filter(({ detected }) => detected?.kind === 'markdown');
  const [first] = pages;
  if (!first || pages.length === 1) return [...files];
  const name = first.within ?? first.name;
  const joined = { ...first, name, parts: pages.flatMap(({ parts }) => parts) };
  return [...files.filter((file) => !pages.includes(file)), joined];
}

/** Whose archive it is comes first, then people, then what is told of them: messages at the end. */
const ORDER = ['linkedin-profile', 'linkedin-connections'];
const LAST = ['linkedin-invitations', 'linkedin-recommendations', 'linkedin-endorsements', 'linkedin-messages'];

function inOrder(files: readonly OpenedFile[]): OpenedFile[] {
  const rank = ({ detected }: OpenedFile): number => {
    const kind = detected?.kind ?? '';
    if (ORDER.includes(kind)) return ORDER.indexOf(kind);
    return LAST.includes(kind) ? ORDER.length + 1 + LAST.indexOf(kind) : ORDER.length;
  };
  return [...files].sort((a, b) => rank(a) - rank(b));
}
