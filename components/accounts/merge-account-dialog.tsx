import { useState } from 'react';
import { accounts as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { type Choice, Combobox } from '../ui/combobox';
import { Dialog } from '../ui/dialog';
import type { AccountListItem } from './accounts-view';

type MergeAccountDialogProps = {
  /** Accounts other than the one that is kept, that fit what was typed. */
  find: (typed: string) => readonly AccountListItem[];
  busy: boolean;
  problem: string | undefined;
  onMerge: (otherId: string) => void;
  onClose: () => void;
};

/** Which other account is the same company: chosen, looked at once more, merged. */
export function MergeAccountDialog({ find, busy, problem, onMerge, onClose }: MergeAccountDialogProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<AccountListItem>();
  const found = find(typed);
  const choices = found.map(({ id, name, people }): Choice => ({ id, label: name, detail: words.people(people) }));
  const { merging } = words;
  return (
    <Dialog
      open
      title={merging.title}
      about={merging.about}
      closeLabel={merging.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{merging.cancel}</Button>
          <Button look="main" busy={busy} disabled={!chosen} onClick={() => chosen && onMerge(chosen.id)}>
            {merging.button}
          </Button>
        </>
      }
    >
      {chosen ? (
        <p role="status">
          {merging.from(chosen.name, chosen.people)}{' '}
          <Button look="quiet" onClick={() => setChosen(undefined)}>
            {merging.another}
          </Button>
        </p>
      ) : (
        <Combobox
          label={merging.field}
          choices={choices}
          typed={typed}
          onType={setTyped}
          onChoose={({ id }) => setChosen(found.find((account) => account.id === id))}
          empty={merging.nobody}
          autoFocus
        />
      )}
      {problem && <p role="alert">{problem}</p>}
    </Dialog>
  );
}
