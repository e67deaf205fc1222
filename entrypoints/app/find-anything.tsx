import { useEffect, useState } from 'react';
import { Palette } from '../../components/palette/palette';
import { useEverything } from '../../lib/live/use-everything';

type FindAnythingProps = {
  onGo: (route: string) => void;
  /** Absent where nobody can be added. */
  onAddPerson?: ((name: string) => void) | undefined;
};

/** The palette, on Ctrl or Cmd and K wherever one is, also in the middle of a field. */
export function FindAnything({ onGo, onAddPerson }: FindAnythingProps) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const found = useEverything(typed, open);
  useEffect(() => {
    const done = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      setTyped('');
      setOpen((shown) => !shown);
    };
    document.addEventListener('keydown', onKey, { signal: done.signal });
    return () => done.abort();
  }, []);
  const close = () => setOpen(false);
  return (
    <Palette
      {...{ open, typed, found, onGo }}
      onType={setTyped}
      onClose={close}
      {...(onAddPerson ? { onAddPerson } : {})}
    />
  );
}
