import { type FormEvent, type KeyboardEvent, useContext, useEffect, useRef, useState } from 'react';
import type { FileForNow } from '../../lib/core/contact-now';
import type { Contact } from '../../lib/core/record';
import { readWhenItWas, type WhenItWas } from '../../lib/core/when-it-was';
import { common, timeline } from '../../lib/locales';
import { Button } from '../ui/button';
import { DayReader } from '../ui/day-reader';
import { type KeptForm, useKeptForm, useKeptWords } from '../ui/keep-words';
import { Pick } from '../ui/pick';
import { TextField } from '../ui/text-field';
import type { ContactEntry, RecordActions } from './actions';
import { Debrief } from './debrief';
import { DebriefKeeper } from './debrief-keeper';
import styles from './log-contact.module.css';
import { NotNow } from './not-now';

const words = timeline.log;

type Kind = ContactEntry['kind'];
type LogContactProps = { file: FileForNow; now: number; actions: Pick<RecordActions, 'logContact'> };

/** Logs what happened away from the browser: a click and Enter. After a call or a meeting, what was learned is asked for. */
export function LogContact({ file, now, actions }: LogContactProps) {
  const note = useContext(DebriefKeeper);
  const kept = useKeptWords(placeOf(file.contact));
  const [open, setOpen] = useState<Kind | null>(() => (kept.find() === null ? null : 'call'));
  const [asked, setAsked] = useState<'now' | 'before' | null>(() => (note?.text.trim() ? 'before' : null));
  const part = useFocusBack(open !== null || asked !== null);
  const close = () => {
    setOpen(null);
    setAsked(null);
  };
  const logged = (entry: ContactEntry, planned: boolean) => {
    close();
    if (note && !planned && (entry.kind === 'call' || entry.kind === 'meeting')) setAsked('now');
  };
  return (
    <section aria-label={words.title} data-go="log" ref={part}>
      {open ? (
        <LogForm first={open} {...{ file, now, actions }} onClose={close} onLogged={logged} />
      ) : note && asked ? (
        <Debrief note={note} asked={asked} onClose={close} />
      ) : (
        <p className={styles.ways}>
          {(['call', 'meeting', 'message'] as const).map((kind) => (
            <Button key={kind} look="quiet" onClick={() => setOpen(kind)}>
              {words.open[kind]}
            </Button>
          ))}
        </p>
      )}
    </section>
  );
}

/** When the form goes, the field that had the focus is gone with it: the first button takes it. */
function useFocusBack(busy: boolean) {
  const part = useRef<HTMLElement>(null);
  const was = useRef(busy);
  useEffect(() => {
    const gone = was.current && !busy && document.activeElement === document.body;
    was.current = busy;
    if (gone) part.current?.querySelector('button')?.focus();
  }, [busy]);
  return part;
}

/** Where the words of the form are kept until it is stored. */
function placeOf({ id }: Contact): string {
  return `${id}.log`;
}

type FormProps = LogContactProps & {
  first: Kind;
  onClose: () => void;
  onLogged: (entry: ContactEntry, planned: boolean) => void;
};

/** The kind chosen by opening it is kept with the first word, so that a form left half-typed opens as the same. */
function useLogWords(place: string, first: Kind): KeptForm<Values> {
  const form = useKeptForm<Omit<Values, 'kind'> & { kind: Kind | '' }>(place, {
    kind: '',
    direction: 'out',
    gist: '',
    when: '',
  });
  const kind = form.values.kind || first;
  return {
    values: { ...form.values, kind },
    change: (changed) => form.change({ kind, ...changed }),
    forget: form.forget,
  };
}

type Values = { kind: Kind; direction: 'in' | 'out'; gist: string; when: string };

function LogForm({ file, first, now, actions, onClose, onLogged }: FormProps) {
  const { contact } = file;
  const form = useLogWords(placeOf(contact), first);
  const when = readWhenItWas(form.values.when, { now, readDays: useContext(DayReader) });
  const [state, setState] = useState<'typing' | 'saving' | 'refused' | 'no-day'>('typing');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!when) return setState('no-day');
    if (state === 'saving') return;
    const entry = entryOf(form.values, when);
    setState('saving');
    if ((await actions.logContact(contact.id, entry)) === false) return setState('refused');
    form.forget();
    onLogged(entry, when.planned);
  };
  const leave = () => {
    form.forget();
    onClose();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={({ key, nativeEvent }: KeyboardEvent) => key === 'Escape' && !nativeEvent.isComposing && leave()}
      noValidate
    >
      <What form={form} />
      <Fields form={form} when={when} wrong={state === 'no-day' && !when} refused={state === 'refused'} />
      <div role="status">{when && <Mind {...{ file, now, when }} values={form.values} />}</div>
      <p className={styles.ways}>
        <Button look="main" type="submit" busy={state === 'saving'}>
          {words.save}
        </Button>
        <Button look="quiet" onClick={leave}>
          {common.cancel}
        </Button>
      </p>
    </form>
  );
}

function entryOf({ kind, direction, gist }: Values, { at, minutes }: WhenItWas): ContactEntry {
  const took = minutes === undefined ? {} : { minutes };
  return { kind, direction: kind === 'meeting' ? 'none' : direction, at, gist: gist.trim(), ...took };
}

type MindProps = { file: FileForNow; now: number; when: WhenItWas; values: Values };

/** Before it happens, what their rules say against it; what has happened needs no advice, nor does their own call. */
function Mind({ file, now, when, values: { kind, direction } }: MindProps) {
  const isNow = when.at === now && when.minutes === undefined;
  if (!(when.planned || isNow) || (direction === 'in' && kind !== 'meeting')) return null;
  return <NotNow {...{ file, now }} contact={{ way: kind, at: when.at, agreed: when.planned }} />;
}

/** Nobody sends a meeting. */
function What({ form: { values, change } }: { form: KeptForm<Values> }) {
  return (
    <p className={styles.what}>
      <Pick label={words.kind} value={values.kind} words={words.kinds} onPick={(kind) => change({ kind })} />
      {values.kind !== 'meeting' && (
        <Pick
          label={words.direction}
          value={values.direction}
          words={words.directions}
          onPick={(direction) => change({ direction })}
        />
      )}
    </p>
  );
}

type FieldsProps = { form: KeptForm<Values>; when: WhenItWas | null; wrong: boolean; refused: boolean };

function Fields({ form: { values, change }, when, wrong, refused }: FieldsProps) {
  const read = when && (when.planned ? words.whenPlanned(when.at) : words.whenRead(when.at, when.minutes));
  return (
    <>
      <TextField
        label={words.gist}
        labelHidden
        placeholder={words.gistExample}
        value={values.gist}
        maxLength={2_000}
        autoFocus
        error={refused ? words.refused : undefined}
        onChange={(event) => change({ gist: event.target.value })}
      />
      <TextField
        label={words.when}
        labelHidden
        placeholder={words.whenExample}
        value={values.when}
        maxLength={200}
        autoComplete="off"
        {...(values.when.trim() && read ? { hint: read } : {})}
        error={wrong ? words.whenWrong : undefined}
        onChange={(event) => change({ when: event.target.value })}
      />
    </>
  );
}
