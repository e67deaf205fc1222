import { useState } from 'react';
import { viewPledges } from '../../lib/core/pledge-view';
import type { ContactFile } from '../../lib/core/record';
import { panel, pledges } from '../../lib/locales';
import { Button } from '../ui/button';
import { useKeptWords } from '../ui/keep-words';
import { PagedList } from '../ui/paged-list';
import type { RecordActions } from './actions';
import { ExampleLine } from './example-line';
import { ownDay } from './own-day';
import { PledgeAdd } from './pledge-add';
import { PledgeRow } from './pledge-row';
import { Section } from './section';

const words = panel.open;

type OpenPledgesProps = { file: ContactFile; now: number; actions: RecordActions };

/** What is promised, either way, oldest first. A click says it was kept; the way back is offered below. */
export function OpenPledges({ file, now, actions }: OpenPledgesProps) {
  const { contact } = file;
  const open = viewPledges(file.pledges, ownDay(now)).filter((view) => view.open);
  const kept = useKeptWords(`${contact.id}.pledge`);
  const [adding, setAdding] = useState(() => kept.find() !== null);
  const add = (
    <Button look="quiet" aria-label={pledges.addLabel} onClick={() => setAdding(true)}>
      + {pledges.add}
    </Button>
  );
  return (
    <Section title={words.title} go="open" action={!adding && add}>
      {adding && <PledgeAdd {...{ contact, now, actions }} onClose={() => setAdding(false)} />}
      {open.length === 0 && !adding && (
        <ExampleLine words={words.none} example={words.example} label={words.exampleLabel} onTry={actions.typeNote} />
      )}
      {open.length > 0 && (
        <PagedList rows={open} page={5} label={words.title} idOf={(view) => view.pledge.id} moreLabel={words.showAll}>
          {(view) => <PledgeRow {...{ view, contact, now, actions }} />}
        </PagedList>
      )}
    </Section>
  );
}
