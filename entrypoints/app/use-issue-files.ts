import { useRef, useState } from 'react';
import type { IssueFileState } from '../../components/issues/issue-files';
import { exportIssues } from '../../lib/app/export-issues';
import { importIssues, planIssueImport, type Take } from '../../lib/app/import-issues';
import { handOver } from '../../lib/browser/downloads';
import { problemOf } from '../../lib/data/problem';
import { type FileIssue, type IssueRowError, readIssueFile } from '../../lib/formats/issue-file';
import { desk } from '../../lib/live/desk';
import type { LastDone } from '../../lib/live/use-done';
import { issues as words } from '../../lib/locales';
import { notices } from '../../lib/locales/en/notices';
import { announce } from '../../lib/messages/channel';
import { readText } from './read-text';

/** Bytes; what is bigger isn't even read. */
const BIGGEST = 40_000_000;

type Read = { name: string; issues: FileIssue[]; errors: IssueRowError[] };

type Show = (state: IssueFileState) => void;

/** Files of issues: out to a team, in from one. What differs is asked about; everything that came in is taken back as one. */
export function useIssueFiles(lastDone: LastDone) {
  const [state, setState] = useState<IssueFileState>({ kind: 'idle' });
  const read = useRef<Read>(null);
  const bringIn = (take: Take) => read.current && importRead(read.current, { take, show: setState, lastDone });
  const open = async (file: File) => {
    setState({ kind: 'reading' });
    const found = await readFile(file);
    if ('problem' in found) return setState({ kind: 'fault', fault: found.problem });
    read.current = found;
    await safely(setState, async () => {
      const plan = await planIssueImport(desk(), found.issues);
      if (plan.clashes.length === 0) await bringIn('newer');
      else setState({ kind: 'choosing', plan, take: 'newer' });
    });
  };
  return {
    state,
    onFile: (file: File) => void open(file),
    onExport: (all: boolean) => void sendOut(all, setState),
    onTake: (take: Take) => state.kind === 'choosing' && setState({ ...state, take }),
    onImport: () => void (state.kind === 'choosing' && bringIn(state.take)),
    onClose: () => setState({ kind: 'idle' }),
  };
}

/** A failure of storage is said where the file's own faults are. */
async function safely(show: Show, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    show({ kind: 'fault', fault: notices.problems[problemOf(error)] });
  }
}

type Importing = { take: Take; show: Show; lastDone: LastDone };

function importRead({ name, issues, errors }: Read, { take, show, lastDone }: Importing): Promise<void> {
  show({ kind: 'reading' });
  return safely(show, async () => {
    const input = { clientId: desk().newId(), from: name, issues, take };
    const { receiptId, ...report } = await importIssues(desk(), input);
    show({ kind: 'done', report, errors });
    const { added, changed, skipped } = report;
    if (added + changed > 0) lastDone.say(`${words.file.done(added, changed, skipped)}.`, receiptId);
    void announce('record');
  });
}

function sendOut(all: boolean, show: Show): Promise<void> {
  return safely(show, async () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { name, text, count } = await exportIssues(desk(), { zone, ...(all ? { all } : {}) });
    handOver({ name, bytes: new TextEncoder().encode(text) });
    show({ kind: 'exported', name, count });
  });
}

async function readFile(file: File): Promise<Read | { problem: string }> {
  const read = await readText(file, BIGGEST);
  if ('problem' in read) return read;
  const found = readIssueFile(read.text);
  return 'problem' in found ? found : { name: file.name, ...found };
}
