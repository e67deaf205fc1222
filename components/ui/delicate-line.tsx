import { type MouseEvent, useContext, useDeferredValue, useEffect, useState } from 'react';
import type { findDelicate } from '../../lib/core/delicate';
import { rights } from '../../lib/locales';
import { AskDelicate } from './ask-delicate';
import { Button } from './button';
import styles from './delicate-line.module.css';

const words = rights.delicate;

/** The words stay in their field, and the caret with them. */
const stay = (event: MouseEvent) => event.preventDefault();

type Find = typeof findDelicate;

/** The words it knows are loaded with the first letter: no page begins with them. Should that fail, nothing is asked. */
function useFinder(wanted: boolean): Find | null {
  const [find, setFind] = useState<Find | null>(null);
  useEffect(() => {
    if (!wanted || find) return;
    let left = false;
    const take = (file: { findDelicate: Find }) => {
      if (!left) setFind(() => file.findDelicate);
    };
    import('../../lib/core/delicate').then(take, () => undefined);
    return () => {
      left = true;
    };
  }, [wanted, find]);
  return find;
}

/**
 * A quiet question beside what is being noted: should this be kept at all? Once a note, put away with a click; nothing is
 * ever held back. It is looked for behind the typing.
 */
export function DelicateLine({ text }: { text: string }) {
  const asks = useContext(AskDelicate);
  const settled = useDeferredValue(text);
  const [put, setPut] = useState(false);
  const [open, setOpen] = useState<'why' | 'allowed' | null>(null);
  const blank = settled.trim() === '';
  // The next note is asked about anew.
  if (blank && (put || open)) {
    setPut(false);
    setOpen(null);
  }
  const find = useFinder(asks && !blank);
  const kind = find && asks && !put && !blank ? find(settled) : null;
  const show = (what: 'why' | 'allowed') => setOpen(open === what ? null : what);
  return (
    <div className={styles.line}>
      <p role="status">{kind && words.looks(words.kinds[kind])}</p>
      {kind && (
        <span className={styles.buttons}>
          <Button look="quiet" aria-expanded={open === 'why'} onMouseDown={stay} onClick={() => show('why')}>
            {words.why}
          </Button>
          <Button look="quiet" onMouseDown={stay} onClick={() => setPut(true)}>
            {words.keep}
          </Button>
          <Button look="quiet" aria-expanded={open === 'allowed'} onMouseDown={stay} onClick={() => show('allowed')}>
            {words.allowed}
          </Button>
        </span>
      )}
      {kind && open && <p>{open === 'why' ? words.whyText : words.allowedText}</p>}
    </div>
  );
}
