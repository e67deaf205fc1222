import { useEffect, useRef, useState } from 'react';
import { problemOfBackup } from '../app/back-up';
import {
  chooseForExport,
  type ExportKind,
  type ExportWhat,
  type ExportWho,
  exportPeople,
  type PageWords,
  PLAIN_EXPORT,
  type Preview,
  previewExport,
} from '../app/export-people';
import { handOver } from '../browser/downloads';
import { desk } from './desk';
import { handBackup } from './hand-backup';
import { useLastChange } from './use-found-people';
import { type Live, storageProblemOf } from './use-live';
import { useOneRun } from './use-one-run';

/** What came of the last click. `problem` has a sentence among those of the record, or of backups. */
export type ExportSaid =
  | { kind: 'made'; name: string; people: number; longCells: number }
  | { kind: 'made-everything' }
  | { kind: 'stopped' }
  | { kind: 'failed'; problem: string };

export type Exporting = {
  kind: ExportKind;
  who: ExportWho;
  what: ExportWhat;
  /** Who it is about, and how the file begins. */
  chosen: Live<{ ids: string[]; preview: Preview | null }>;
  /** How far the file is; null while none is made. */
  progress: { done: number; total: number } | null;
  said: ExportSaid | null;
  setKind(kind: ExportKind): void;
  setWho(who: ExportWho): void;
  setWhat(what: ExportWhat): void;
  save(): void;
  stop(): void;
};

/** People of a preview: enough to see the shape of a file. */
const SHOWN = 3;

/** From the choice of people to the file in the downloads. Nothing of the record is changed. */
export function useExport(words: PageWords): Exporting {
  const [kind, setKind] = useState<ExportKind>('vcard-3');
  const [who, setWho] = useState<ExportWho>({ by: 'all' });
  const [what, setWhat] = useState<ExportWhat>(PLAIN_EXPORT);
  const [progress, setProgress] = useState<Exporting['progress']>(null);
  const [said, setSaid] = useState<ExportSaid | null>(null);
  const running = useRef<AbortController>(undefined);
  const once = useOneRun();
  const chosen = useChosen({ kind, who, what, words });
  // Leaving the page stops the writing: nobody would see the file come.
  useEffect(() => () => running.current?.abort(), []);
  const anew =
    <T>(set: (value: T) => void) =>
    (value: T) => {
      setSaid(null);
      set(value);
    };
  const save = () =>
    once(async () => {
      running.current = new AbortController();
      const { signal } = running.current;
      setSaid(null);
      setProgress({ done: 0, total: chosen.kind === 'ready' ? chosen.value.ids.length : 0 });
      setSaid(await savePeople({ kind, who, what, words }, { signal, setProgress }));
      setProgress(null);
    });
  return {
    ...{ kind, who, what, chosen, progress, said, save },
    // What was asked for one kind of file isn't asked for another: private facts go out by a click of their own.
    setKind: anew((next: ExportKind) => {
      setKind(next);
      setWhat({ ...what, privateToo: false });
    }),
    setWho: anew(setWho),
    setWhat: anew(setWhat),
    stop: () => running.current?.abort(),
  };
}

type Asked = { kind: ExportKind; who: ExportWho; what: ExportWhat; words: PageWords };

/** Answers to an older choice never replace those to a newer one; a change of the record is looked at again. */
function useChosen({ kind, who, what, words }: Asked): Exporting['chosen'] {
  const [found, setFound] = useState<Exporting['chosen']>({ kind: 'loading' });
  const change = useLastChange();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` says that there is something new to read
  useEffect(() => {
    if (kind === 'everything') return undefined;
    const asking = new AbortController();
    const settle = (next: Exporting['chosen']) => !asking.signal.aborted && setFound(next);
    look({ kind, who, what, words }).then(
      (value) => settle({ kind: 'ready', value }),
      (error) => settle({ kind: 'failed', problem: storageProblemOf(error) }),
    );
    return () => asking.abort();
  }, [kind, who, what, words, change]);
  return found;
}

async function look({ kind, who, what, words }: Asked): Promise<{ ids: string[]; preview: Preview | null }> {
  const ids = (await chooseForExport(desk(), who)).map(({ id }) => id);
  if (ids.length === 0 || kind === 'everything') return { ids, preview: null };
  const preview = await previewExport(desk(), { format: kind, contactIds: ids.slice(0, SHOWN), what, words });
  return { ids, preview };
}

type Run = { signal: AbortSignal; setProgress: (progress: Exporting['progress']) => void };

/** Who fits is asked again: somebody may have been saved or erased since the page was drawn. */
async function savePeople({ kind, who, what, words }: Asked, { signal, setProgress }: Run): Promise<ExportSaid> {
  if (kind === 'everything') return saveEverything();
  try {
    const contactIds = (await chooseForExport(desk(), who)).map(({ id }) => id);
    const { blob, ...made } = await exportPeople(
      desk(),
      { format: kind, contactIds, what, words },
      { signal, onProgress: (done, total) => setProgress({ done, total }) },
    );
    handOver({ name: made.name, bytes: blob });
    return { kind: 'made', ...made };
  } catch (error) {
    return signal.aborted ? { kind: 'stopped' } : { kind: 'failed', problem: storageProblemOf(error) };
  }
}

/** As the backup page saves a file, and counted as one. */
async function saveEverything(): Promise<ExportSaid> {
  try {
    await handBackup();
    return { kind: 'made-everything' };
  } catch (error) {
    return { kind: 'failed', problem: problemOfBackup(error) };
  }
}
