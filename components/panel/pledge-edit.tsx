import { type FormEvent, type KeyboardEvent, useContext, useState } from 'react';
import { readDue } from '../../lib/core/read-pledge-line';
import type { Contact, Grain, Pledge, Source } from '../../lib/core/record';
import { readDay } from '../../lib/core/say-dates';
import { common, fields, panel, pledges as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { DayReader } from '../ui/day-reader';
import { useKeptForm } from '../ui/keep-words';
import { Pick } from '../ui/pick';
import { TextField } from '../ui/text-field';
import type { RecordActions } from './actions';
import { sourceWords } from './fact-details';
import styles from './pledge-edit.module.css';

type PledgeEditProps = {
  pledge: Pledge;
  contact: Contact;
  now: number;
  actions: RecordActions;
  onClose: () => void;
};

/** A promise changed where it stands: who, what, and by when, the day in words. Enter stores it, Escape backs out. */
export function PledgeEdit({ pledge, contact, now, actions, onClose }: PledgeEditProps) {
  const form = usePledgeForm({ pledge, contact, now, actions, onClose });
  const { values, change, by, setBy, source, setSource, wrong } = form;
  return (
    <form className={styles.form} onSubmit={form.save} onKeyDown={form.onKeyDown}>
      <TextField
        label={words.what}
        labelHidden
        value={values.what}
        error={wrong === 'what' ? words.whatMissing : wrong === 'refused' ? fields.refused : undefined}
        autoFocus
        onChange={(event) => change({ what: event.target.value })}
      />
      <TextField
        label={words.dueField}
        value={values.due}
        placeholder={words.dueExample}
        error={wrong === 'due' ? words.dueWrong : undefined}
        onChange={(event) => change({ due: event.target.value })}
      />
      <p className={styles.grain}>
        <bdi dir="auto">{panel.grain.whole(pledge.grain)}</bdi>
      </p>
      <div className={styles.foot}>
        <Pick
          label={words.who}
          value={by}
          words={{ me: words.me, them: words.them(contact.pronouns) }}
          onPick={setBy}
        />
        <Pick label={words.source} value={source} words={sourceWords(pledge.grain.source)} onPick={setSource} />
        <span className={styles.room} />
        <Button look="quiet" onClick={form.cancel}>
          {common.cancel}
        </Button>
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}

function usePledgeForm({ pledge, now, actions, onClose }: PledgeEditProps) {
  const readDays = useContext(DayReader);
  const day = pledge.due ? readDay(pledge.due, now) : null;
  const asTyped = day ? common.day(day.at) : (pledge.due ?? '');
  const { values, change, forget } = useKeptForm(`${pledge.id}.edit`, { what: pledge.what, due: asTyped });
  const [by, setBy] = useState(pledge.by);
  const [source, setSource] = useState(pledge.grain.source);
  const [wrong, setWrong] = useState<'what' | 'due' | 'refused' | null>(null);
  const cancel = () => {
    forget();
    onClose();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const what = values.what.trim();
    const due = values.due.trim() === asTyped ? pledge.due : readDue(values.due, { now, readDays });
    if (what === '') return setWrong('what');
    if (due === null) return setWrong('due');
    const stored = await actions.patchRow('pledges', pledge.id, { what, due, by, ...learned(pledge.grain, source) });
    if (stored === false) setWrong('refused');
    else cancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    cancel();
  };
  const type = (next: Partial<typeof values>) => {
    setWrong(null);
    change(next);
  };
  const submit = (event: FormEvent) => void save(event);
  return { values, change: type, by, setBy, source, setSource, wrong, cancel, save: submit, onKeyDown };
}

/** Where it was learned stays; only how we know it is another. */
function learned(grain: Grain, source: Source): { grain?: Grain } {
  return source === grain.source ? {} : { grain: { ...grain, source } };
}
