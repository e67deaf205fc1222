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

/** Bytes; what is bigger isn't even read. */
const BIGGEST = 40_000_000;

type Read = { name: string; issues: FileIssue[]; errors: IssueRowError[] };

/** Files of issues: out to a team, in from one. What differs is asked about; everything that came in is taken back as one. */
export function useIssueFiles(lastDone: LastDone) {
  const [state, setState] = useState<IssueFileState>({ kind: 'idle' });
  const read = useRef<Read>(null);
  const fail = (error: unknown) => setState({ kind: 'fault', fault: notices.problems[problemOf(error)] });
  const bringIn = async (take: Take) => {
    const file = read.current;
    if (!file) return;
    setState({ kind: 'reading' });
    const input = { clientId: desk().newId(), from: file.name, issues: file.issues, take };
    try {
      const { receiptId, ...report } = await importIssues(desk(), input);
      setState({ kind: 'done', report, errors: file.errors });
      const { added, changed, skipped } = report;
      if (added + changed > 0) lastDone.say(`${words.file.done(added, changed, skipped)}.`, receiptId);
      void announce('record');
    } catch (error) {
      fail(error);
    }
  };
  const open = async (file: File) => {
    setState({ kind: 'reading' });
    const found = await readFile(file);
    if ('problem' in found) return setState({ kind: 'fault', fault: found.problem });
    read.current = found;
    try {
      const plan = await planIssueImport(desk(), found.issues);
      if (plan.clashes.length === 0) await bringIn('newer');
      else setState({ kind: 'choosing', plan, take: 'newer' });
    } catch (error) {
      fail(error);
    }
  };
  const sendOut = async (all: boolean) => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    try {
      const { name, text, count } = await exportIssues(desk(), { zone, all });
      handOver({ name, bytes: new TextEncoder().encode(text) });
      setState({ kind: 'exported', name, count });
    } catch (error) {
      fail(error);
    }
  };
  return {
    state,
    onFile: (file: File) => void open(file),
    onExport: (all: boolean) => void sendOut(all),
    onTake: (take: Take) => state.kind === 'choosing' && setState({ ...state, take }),
    onImport: () => void (state.kind === 'choosing' && bringIn(state.take)),
    onClose: () => setState({ kind: 'idle' }),
  };
}

async function readFile(file: File): Promise<Read | { problem: string }> {
  if (file.size > BIGGEST) return { problem: 'too-big' };
  const text = await file.text().catch(() => null);
  if (text === null) return { problem: 'unreadable' };
  const found = readIssueFile(text);
  return 'problem' in found ? found : { name: file.name, ...found };
}
