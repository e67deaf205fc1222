import { type FormEvent, useState } from 'react';
import { lock } from '../../lib/locales';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { TextArea, TextField } from '../ui/text-field';
import styles from './line-for-later.module.css';

const words = lock.quick;

type LineForLaterProps = {
  /** Whom the page shows; null when it shows nobody, or isn't read. */
  person: string | null;
  /** Lines that wait already. */
  waiting: number;
  /** Answers whether it is kept; else the words stay where they are. */
  onKeep: (line: { text: string; who: string }) => Promise<boolean>;
};

/** A note while it is locked: it is sealed as soon as it is kept, and filed after unlocking. */
export function LineForLater({ person, waiting, onKeep }: LineForLaterProps) {
  const [text, setText] = useState('');
  const [who, setWho] = useState('');
  const [said, setSaid] = useState<'keeping' | 'kept' | 'failed'>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim() || said === 'keeping') return;
    setSaid('keeping');
    const kept = await onKeep({ text: text.trim(), who: who.trim() });
    setSaid(kept ? 'kept' : 'failed');
    if (!kept) return;
    setText('');
    setWho('');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextArea label={words.label} value={text} hint={words.hint} onChange={({ target }) => setText(target.value)} />
      {person ? (
        <p className={styles.about}>
          <bdi dir="auto">{words.about(person)}</bdi>
        </p>
      ) : (
        <TextField label={words.who} value={who} onChange={({ target }) => setWho(target.value)} />
      )}
      <div>
        <Button type="submit" busy={said === 'keeping'} disabled={!text.trim()}>
          {said === 'keeping' ? words.keeping : words.keep}
        </Button>
      </div>
      {said === 'failed' && <Banner tone="serious">{words.failed}</Banner>}
      <p role="status" className={styles.said}>
        {said === 'kept' ? words.kept : waiting > 0 ? words.waiting(waiting) : ''}
      </p>
    </form>
  );
}
