import { useEffect, useState } from 'react';
import { BriefView } from '../../components/brief/brief-view';
import { Banner } from '../../components/ui/banner';
import { EmptyState } from '../../components/ui/empty-state';
import type { Sensitivity } from '../../lib/core/record';
import { useBrief } from '../../lib/live/use-brief';
import { useNow } from '../../lib/live/use-now';
import { useSettings } from '../../lib/live/use-settings';
import { common, people, brief as words } from '../../lib/locales';

/** The brief before a call with one person, or why there is none. */
export function BriefScreen({ contactId }: { contactId: string }) {
  const now = useNow();
  const settings = useSettings();
  const [privateToo, setPrivateToo] = useState(false);
  const special = settings.kind === 'ready' && settings.value.special === true;
  const most: Sensitivity = special ? 3 : 2;
  const live = useBrief(contactId, privateToo ? most : 1, now);
  const contact = live.kind === 'ready' ? live.value?.file.contact : undefined;
  useFileName(contact?.name);
  if (live.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (live.kind === 'failed') return <Banner tone="serious">{people.problem[live.problem]}</Banner>;
  if (!live.value)
    return (
      <EmptyState title={people.person.gone.title} actions={<a href="#people">{people.person.back}</a>}>
        <p>{people.person.gone.text}</p>
      </EmptyState>
    );
  const { file, brief } = live.value;
  return (
    <BriefView
      contact={file.contact}
      rules={file.rules}
      {...{ brief, now, privateToo }}
      onPrivate={setPrivateToo}
      onPrint={() => window.print()}
    />
  );
}

/** A printed file is called after the tab. */
function useFileName(name: string | undefined): void {
  useEffect(() => {
    if (name !== undefined) document.title = `${words.pageTitle(name)} · ${common.product}`;
  }, [name]);
}
