import { useState } from 'react';
import { accounts as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { type Choice, Combobox } from '../ui/combobox';
import { Dialog } from '../ui/dialog';
import type { AccountListItem } from './accounts-view';

const { merging } = words;

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
  const [chosen, setChosen] = useState<AccountListItem>();
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
        <Chosen account={chosen} onAnother={() => setChosen(undefined)} />
      ) : (
        <Search find={find} onChoose={setChosen} />
      )}
      {problem && <p role="alert">{problem}</p>}
    </Dialog>
  );
}

function Chosen({ account, onAnother }: { account: AccountListItem; onAnother: () => void }) {
  return (
    <p role="status">
      {merging.from(account.name, account.people)}{' '}
      <Button look="quiet" onClick={onAnother}>
        {merging.another}
      </Button>
    </p>
  );
}

type SearchProps = Pick<MergeAccountDialogProps, 'find'> & { onChoose: (account: AccountListItem | undefined) => void };

function Search({ find, onChoose }: SearchProps) {
  const [typed, setTyped] = useState('');
  const found = find(typed);
  return (
    <Combobox
      label={merging.field}
      choices={found.map(({ id, name, people }): Choice => ({ id, label: name, detail: words.people(people) }))}
      typed={typed}
      onType={setTyped}
      onChoose={({ id }) => onChoose(found.find((account) => account.id === id))}
      empty={merging.nobody}
      autoFocus
    />
  );
}
