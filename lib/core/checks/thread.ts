import type { ContactFile } from '../record';
import type { Person } from '../sighting';
import { checkAlike, checkLookAlikes, type FileForAlike } from './alike';
import { checkChannel } from './channel';
import { checkCopied, checkOwnCopy } from './copies';
import type { Finding, PersonCheck } from './person-check';
import { checkMoment } from './rhythm';

/** What of a file a thread's checks depend on. */
export type FileForThread = FileForAlike & Pick<ContactFile, 'rules' | 'interactions'>;

export type ThreadForCheck = {
  /** Everyone on it, the user left out. */
  people: readonly Person[];
  /** Those of them whom nobody in the record is. */
  strangers: readonly Person[];
  channel: 'mail' | 'linkedin';
  now: number;
};

/** What can be heeded before anything is written; hours and rhythm are a matter of the draft. */
const OF_THREADS: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>(['channel-never', 'leave-alone']);

/**
 * What people of the record asked for and a thread goes against, person by person: the same checks that a draft gets,
 * as far as they don't need its words.
 */
export function checkThread(files: readonly FileForThread[], thread: ThreadForCheck): PersonCheck[] {
  const each = files.flatMap((file) => {
    const found = [
      ...checkOwnCopy(file, { recipients: thread.people }),
      ...checkCopied(file, { recipients: thread.people }),
      ...checkChannel(file, thread),
      ...checkMoment(file, thread),
    ];
    const of = { contactId: file.contact.id, name: file.contact.goesBy ?? file.contact.name };
    return found.filter(isOfThreads).map((one): PersonCheck => ({ ...one, of }));
  });
  return [...each, ...checkLookAlikes(files, thread.strangers), ...checkAlike(files)];
}

function isOfThreads({ kind }: Finding): boolean {
  return kind === 'copied' || kind === 'own-copy' || OF_THREADS.has(kind);
}
