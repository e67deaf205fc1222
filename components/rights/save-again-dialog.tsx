import { common, rights } from '../../lib/locales';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

const words = rights.again;

/** Somebody who was erased is about to be saved: never without a yes. `at`: when they were erased. */
export function SaveAgainDialog({ at, onAnswer }: { at: number; onAnswer: (again: boolean) => void }) {
  return (
    <Dialog
      open
      onClose={() => onAnswer(false)}
      title={words.title(common.day(at))}
      about={words.text}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={() => onAnswer(false)}>{words.no}</Button>
          <Button look="main" onClick={() => onAnswer(true)}>
            {words.yes}
          </Button>
        </>
      }
    />
  );
}
