import type { ReactNode } from 'react';
import { DebriefKeeper } from '../../components/panel/debrief-keeper';
import type { Contact } from '../../lib/core/record';
import { type FiledNote, usePanelNote } from '../../lib/live/use-panel-note';
import { common, debrief as words } from '../../lib/locales';

type DebriefingProps = {
  /** Whoever is shown; without anybody nothing is asked. */
  contact: Contact | undefined;
  /** Does the write, says so, offers the way back. Resolves with whether it worked. */
  run: (said: string, work: () => Promise<FiledNote>) => Promise<boolean>;
  children?: ReactNode;
};

/** What was learned in a call is kept for the person shown, like a note of its own. */
export function Debriefing({ contact, run, children }: DebriefingProps) {
  const note = usePanelNote(contact?.id ?? '', 'debrief');
  const name = common.brief(contact?.goesBy ?? contact?.name ?? '', 40);
  const kept = contact ? { ...note, save: () => run(words.noted(name), note.save) } : null;
  return <DebriefKeeper value={kept}>{children}</DebriefKeeper>;
}
