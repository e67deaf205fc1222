import { type FormEvent, useId, useState } from 'react';
import type { Selected } from '../../lib/app/read-selected';
import type { TagCount } from '../../lib/app/tag-people';
import { fold } from '../../lib/core/fold';
import { cleanTag, isSameTag } from '../../lib/core/tags';
import { common, tags as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import styles from './tag-dialog.module.css';

type TagDialogProps = {
  people: readonly Selected[];
  /** Every tag in use, the most used first. */
  tags: readonly TagCount[];
  busy: boolean;
  problem?: string | undefined;
  onTag: (tag: string, on: boolean) => void;
  onClose: () => void;
};

/** As many as can be looked over; typing finds the others. */
const OFFERED = 12;

/** Gives the selected people a tag or takes one away: one that is in use, or a new one. */
export function TagDialog({ people, tags, busy, problem, onTag, onClose }: TagDialogProps) {
  const [typed, setTyped] = useState('');
  const form = useId();
  const tag = cleanTag(typed);
  const have = people.filter((person) => person.tags.some((own) => isSameTag(own, tag))).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (tag && have < people.length && !busy) onTag(tag, true);
  };
  const remove = () => onTag(tag, false);
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title(people.length)}
      closeLabel={common.close}
      actions={<Ways {...{ form, busy }} none={have === 0} all={!tag || have === people.length} onRemove={remove} />}
    >
      <form id={form} onSubmit={submit}>
        <TextField
          label={words.field}
          hint={words.hint}
          error={problem}
          placeholder={words.placeholder}
          value={typed}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
      <InUse tags={tags} typed={tag} onPick={setTyped} />
      <p role="status" className={styles.state}>
        {tag && sayState({ tag, have, total: people.length, known: tags.some((other) => isSameTag(other.tag, tag)) })}
      </p>
    </Dialog>
  );
}

type WaysProps = { form: string; busy: boolean; none: boolean; all: boolean; onRemove: () => void };

function Ways({ form, busy, none, all, onRemove }: WaysProps) {
  return (
    <>
      <Button disabled={none} busy={busy} onClick={onRemove}>
        {words.remove}
      </Button>
      <Button look="main" type="submit" form={form} disabled={all} busy={busy}>
        {words.add}
      </Button>
    </>
  );
}

type InUseProps = { tags: readonly TagCount[]; typed: string; onPick: (tag: string) => void };

function InUse({ tags, typed, onPick }: InUseProps) {
  const fits = tags.filter(({ tag }) => fold(tag).includes(fold(typed))).slice(0, OFFERED);
  // What is typed whole needs no offer; the others come back, so that another one can be taken instead.
  const offered = fits.length === 0 || (fits.length === 1 && fits[0]?.tag === typed) ? tags.slice(0, OFFERED) : fits;
  if (offered.length === 0) return null;
  return (
    <ul className={styles.tags} aria-label={words.inUse}>
      {offered.map(({ tag, count }) => (
        <li key={tag}>
          <Chip
            aria-label={words.pick(tag, count)}
            aria-pressed={tag === typed}
            className={tag === typed ? (styles.picked ?? '') : ''}
            onClick={() => onPick(tag)}
          >
            {`#${tag}`}
          </Chip>
        </li>
      ))}
    </ul>
  );
}

type State = { tag: string; have: number; total: number; known: boolean };

function sayState({ tag, have, total, known }: State): string {
  if (have === total) return words.all(tag);
  if (have > 0) return words.some(tag, have, total);
  return known ? words.none(tag) : words.fresh(tag);
}
