import { type KeyboardEvent, useContext, useEffect, useState } from 'react';
import { history } from '../../lib/locales';
import { Button, IconButton } from '../ui/button';
import { type Choice, Combobox } from '../ui/combobox';
import { PeopleFinder } from '../ui/people-finder';
import styles from './person-link.module.css';

const words = history.person;

type PersonLinkProps = {
  otherId: string | undefined;
  /** The person whose record this is: not to be chosen. */
  exceptId: string;
  onLink: (contactId: string | undefined) => void;
  onOpen: (contactId: string) => void;
};

/** Somebody of the record who is meant here: a link to their page, or a field to say who it is. */
export function PersonLink({ otherId, exceptId, onLink, onOpen }: PersonLinkProps) {
  const [choosing, setChoosing] = useState(false);
  const name = useNameOf(otherId);
  if (otherId !== undefined) return <Linked {...{ otherId, name, onLink, onOpen }} />;
  if (!choosing) {
    return (
      <Button look="quiet" className={styles.quiet} onClick={() => setChoosing(true)}>
        {words.link}
      </Button>
    );
  }
  const choose = (contactId: string) => {
    setChoosing(false);
    onLink(contactId);
  };
  return <Chooser {...{ exceptId }} onChoose={choose} onClose={() => setChoosing(false)} />;
}

type LinkedProps = Pick<PersonLinkProps, 'onLink' | 'onOpen'> & { otherId: string; name: string | null | undefined };

function Linked({ otherId, name, onLink, onOpen }: LinkedProps) {
  // Until the name is there nothing is shown: it comes within a blink.
  if (name === undefined) return null;
  return (
    <span className={styles.linked}>
      {name === null ? (
        words.gone
      ) : (
        <Button
          look="quiet"
          className={styles.quiet}
          aria-label={words.open(name)}
          title={words.open(name)}
          onClick={() => onOpen(otherId)}
        >
          <bdi dir="auto">{name}</bdi>
        </Button>
      )}
      <IconButton icon="cross" label={words.unlink(name ?? words.gone)} onClick={() => onLink(undefined)} />
    </span>
  );
}

type ChooserProps = { exceptId: string; onChoose: (contactId: string) => void; onClose: () => void };

function Chooser({ exceptId, onChoose, onClose }: ChooserProps) {
  const [typed, setTyped] = useState('');
  const { found, pending } = useFound(typed);
  const choices = found.filter(({ id }) => id !== exceptId);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed === '') onClose();
  };
  return (
    <div className={styles.chooser} onKeyDownCapture={onKeyDown}>
      <Combobox
        label={words.field}
        labelHidden
        placeholder={words.field}
        choices={choices}
        pending={pending}
        typed={typed}
        onType={setTyped}
        onChoose={({ id }) => onChoose(id)}
        empty={words.nobody}
        autoFocus
      />
      <IconButton icon="cross" label={words.cancel} onClick={onClose} />
    </div>
  );
}

/** People for what is typed; an answer to older words never replaces one to newer ones, and until it comes it is `pending`. */
export function useFound(typed: string): { found: readonly Choice[]; pending: boolean } {
  const { find } = useContext(PeopleFinder);
  const [{ found, of }, setFound] = useState<{ found: readonly Choice[]; of?: string }>({ found: [] });
  useEffect(() => {
    const asking = new AbortController();
    void find(typed).then((choices) => !asking.signal.aborted && setFound({ found: choices, of: typed }));
    return () => asking.abort();
  }, [find, typed]);
  return { found, pending: of !== typed };
}

/** Their name; null when they are not in the record (any more), undefined until it is known. */
function useNameOf(contactId: string | undefined): string | null | undefined {
  const { nameOf } = useContext(PeopleFinder);
  const [found, setFound] = useState<{ id: string; name: string | null }>();
  useEffect(() => {
    if (contactId === undefined) return undefined;
    const asking = new AbortController();
    void nameOf(contactId).then((name) => !asking.signal.aborted && setFound({ id: contactId, name }));
    return () => asking.abort();
  }, [nameOf, contactId]);
  return found?.id === contactId ? found?.name : undefined;
}
