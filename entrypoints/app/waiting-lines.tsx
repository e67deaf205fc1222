import { useState } from 'react';
import { WaitingList } from '../../components/lock/waiting-list';
import { PersonPicker } from '../../components/popup/person-picker';
import type { WaitingLine } from '../../lib/app/waiting-lines';
import { type NoteSubject, nameOfSubject } from '../../lib/core/note-subject';
import { useSubjectChoices } from '../../lib/live/use-subject-choices';
import { useWaitingLines } from '../../lib/live/use-waiting-lines';
import { lock } from '../../lib/locales';

const words = lock.waiting;

export type WaitingLinesProps = {
  /** Says it, with the way back; absent where the list is to say it itself. */
  onFiled?: (name: string, receiptIds: string[]) => void;
  /** Takes the focus that went with the last line. */
  onEmptied: () => void;
};

const QUIET = () => undefined;

/** Offers what was written while it was locked to be filed; nothing where nothing waits. */
export function WaitingLines({ onFiled, onEmptied }: WaitingLinesProps) {
  const { file, discard, bringBack, said, ...waiting } = useWaitingLines(onFiled ?? QUIET);
  const [picking, setPicking] = useState<WaitingLine | null>(null);
  const choose = (line: WaitingLine, subject: NoteSubject) => {
    setPicking(null);
    file(line, subject);
  };
  return (
    <WaitingList
      {...waiting}
      picking={
        picking && {
          id: picking.id,
          picker: (
            <Picking line={picking} onChoose={(subject) => choose(picking, subject)} onClose={() => setPicking(null)} />
          ),
        }
      }
      onFile={(line) => line.subject && file(line, line.subject)}
      onChoose={setPicking}
      onDiscard={discard}
      said={said?.did === 'back' ? words.back : said && !onFiled ? words.filed(said.name) : ''}
      onBringBack={bringBack}
      onEmptied={onEmptied}
    />
  );
}

type PickingProps = { line: WaitingLine; onChoose: (subject: NoteSubject) => void; onClose: () => void };

/** Begins with the name that was typed while it was locked; who of that name is meant, the user says. */
function Picking({ line, onChoose, onClose }: PickingProps) {
  const [typed, setTyped] = useState(line.subject ? nameOfSubject(line.subject) : '');
  const { choices, looking } = useSubjectChoices(typed, []);
  return <PersonPicker {...{ typed, choices, looking, onChoose, onClose }} onType={setTyped} />;
}
