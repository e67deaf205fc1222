import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { EraseDialog } from '../../components/rights/erase-dialog';
import { EverythingDialog } from '../../components/rights/everything-dialog';
import { Rights, type RightsOf } from '../../components/rights/rights-of';
import { eraseContact } from '../../lib/app/erase-contact';
import { readMentions, readOthers } from '../../lib/app/read-everything';
import { readLastFile } from '../../lib/app/read-file';
import { desk } from '../../lib/live/desk';
import { saveEverything } from '../../lib/live/everything-file';
import { useContactFile, useLastFile } from '../../lib/live/use-contact-file';
import { useDoing } from '../../lib/live/use-doing';
import { people, rights as words } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';

type Opened = { what: 'everything' | 'erase'; contactId: string };

type RightsAroundProps = {
  /** Says what was done; there is no way back from it. */
  say: (words: string) => void;
  /** They are gone: another page, another person. */
  onErased?: () => void;
  children: ReactNode;
};

/** What somebody may ask for, offered by whatever stands inside, in dialogs above it. */
export function RightsAround({ say, onErased, children }: RightsAroundProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const rights = useMemo<RightsOf>(() => ({ open: (what, contactId) => setOpened({ what, contactId }) }), []);
  const close = () => setOpened(null);
  const erased = () => {
    close();
    say(words.erase.done);
    onErased?.();
    void announce('record');
  };
  return (
    <Rights value={rights}>
      {children}
      {opened?.what === 'everything' && <AllAbout contactId={opened.contactId} onClose={close} />}
      {opened?.what === 'erase' && <Erasing contactId={opened.contactId} onClose={close} onErased={erased} />}
    </Rights>
  );
}

function useSaving(contactId: string) {
  const doing = useDoing();
  const [saved, setSaved] = useState<string | null>(null);
  const onSave = (as: 'page' | 'json') => doing.run(async () => setSaved(await saveEverything(contactId, as)));
  return { busy: doing.busy, problem: doing.problem ? people.problem[doing.problem] : undefined, saved, onSave };
}

function AllAbout({ contactId, onClose }: { contactId: string; onClose: () => void }) {
  const saving = useSaving(contactId);
  const file = useContactFile(contactId);
  if (file.kind !== 'ready' || !file.value) return null;
  return <EverythingDialog name={file.value.contact.name} onClose={onClose} {...saving} />;
}

type ErasingProps = { contactId: string; onClose: () => void; onErased: () => void };

function Erasing({ contactId, onClose, onErased }: ErasingProps) {
  const [clientId] = useState(() => desk().newId());
  const erasing = useDoing();
  const saving = useSaving(contactId);
  const outlook = useOutlook(contactId);
  const file = useLastFile(contactId);
  // While they are erased the dialog stays, though they are gone already.
  const [name, setName] = useState<string>();
  const shown = file.kind === 'ready' ? (file.value?.contact.name ?? name) : name;
  if (shown === undefined) return null;
  const erase = () =>
    erasing.run(async () => {
      setName(shown);
      await eraseContact(desk(), { clientId, contactId });
      onErased();
    });
  return (
    <EraseDialog
      name={shown}
      {...{ outlook, saving, onClose }}
      busy={erasing.busy}
      problem={erasing.problem ? people.problem[erasing.problem] : undefined}
      onErase={erase}
    />
  );
}

/** What others' entries say of them, looked up once. */
function useOutlook(contactId: string) {
  const [outlook, setOutlook] = useState<Parameters<typeof EraseDialog>[0]['outlook']>(null);
  useEffect(() => {
    const looking = new AbortController();
    const look = async () => {
      const file = await readLastFile(desk(), contactId);
      const others = await readOthers(desk(), contactId);
      const mentions = file ? await readMentions(desk(), file) : [];
      if (!looking.signal.aborted) setOutlook({ others: others.length, mentions });
    };
    // Not to be read just now: erasing says so itself.
    look().catch(() => looking.signal.aborted || setOutlook({ others: 0, mentions: [] }));
    return () => looking.abort();
  }, [contactId]);
  return outlook;
}
