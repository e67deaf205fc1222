import { type FormEvent, useId, useState } from 'react';
import { isTypedName } from '../../lib/core/typed-name';
import { common, rights } from '../../lib/locales';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import styles from './rights-dialogs.module.css';
import { SaveEverything, type SaveEverythingProps } from './save-everything';

const words = rights.erase;

/** Words about somebody else in which their name stands. */
type MentionNote = { contactId: string; ownerName: string; words: string };

export type EraseDialogProps = {
  name: string;
  /** What erasing means for others' entries; null while it is looked up. */
  outlook: { others: number; mentions: readonly MentionNote[] } | null;
  saving: SaveEverythingProps;
  busy: boolean;
  problem?: string | undefined;
  onErase: () => void;
  onClose: () => void;
};

/** Final: said what goes, what stays and what still holds it; a copy is offered first; their name is typed to confirm. */
export function EraseDialog({ name, outlook, saving, busy, problem, onErase, onClose }: EraseDialogProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const ready = isTypedName(name, typed) && outlook !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !busy) onErase();
  };
  return (
    <Dialog
      open
      onClose={() => busy || onClose()}
      title={words.title(name)}
      about={words.lead}
      closeLabel={common.close}
      actions={<Actions {...{ id, busy, ready, onClose }} />}
    >
      <Points outlook={outlook} />
      <p>{words.first}</p>
      <SaveEverything {...saving} />
      <form id={id} onSubmit={submit} noValidate>
        <TextField
          label={words.type(name)}
          value={typed}
          autoComplete="off"
          readOnly={busy}
          error={problem}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
    </Dialog>
  );
}

type ActionsProps = { id: string; busy: boolean; ready: boolean; onClose: () => void };

function Actions({ id, busy, ready, onClose }: ActionsProps) {
  return (
    <>
      <Button onClick={onClose} disabled={busy}>
        {words.cancel}
      </Button>
      <Button look="serious" type="submit" form={id} busy={busy} disabled={!ready}>
        {words.confirm}
      </Button>
    </>
  );
}

/** Notes that are named; more of them are counted. */
const SHOWN = 3;

function Points({ outlook }: Pick<EraseDialogProps, 'outlook'>) {
  const { points } = words;
  const { others = 0, mentions = [] } = outlook ?? {};
  return (
    <ul className={styles.points} aria-busy={outlook === null}>
      <li>{points.back}</li>
      <li>{points.backups}</li>
      <li>{outlook === null ? '…' : points.others(others)}</li>
      {mentions.length > 0 && (
        <li>
          {points.mentions(mentions.length)}
          <ul className={styles.mentions}>
            {mentions.slice(0, SHOWN).map((mention, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two notes may have the same words, and the list doesn't change
              <li key={at} className={styles.mention}>
                <bdi dir="auto">{mention.ownerName}</bdi>: <q dir="auto">{common.brief(mention.words, 80)}</q>
              </li>
            ))}
            {mentions.length > SHOWN && <li>{words.more(mentions.length - SHOWN)}</li>}
          </ul>
        </li>
      )}
    </ul>
  );
}
