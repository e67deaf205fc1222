import { useState } from 'react';
import type { PledgeView } from '../../lib/core/pledge-view';
import type { Contact, Pledge } from '../../lib/core/record';
import { common, panel, pledges } from '../../lib/locales';
import { IconButton } from '../ui/button';
import { useKeptWords } from '../ui/keep-words';
import { Menu } from '../ui/menu';
import { VisuallyHidden } from '../ui/visually-hidden';
import type { RecordActions } from './actions';
import { Grained } from './grained';
import styles from './open-pledges.module.css';
import { PledgeDue } from './pledge-due';
import { PledgeEdit } from './pledge-edit';

const words = panel.open;

type PledgeRowProps = { view: PledgeView; contact: Contact; now: number; actions: RecordActions };

/** One open promise: a click says it was kept; the menu has the other ends, and changes it in place. */
export function PledgeRow(props: PledgeRowProps) {
  const { view, contact, now, actions } = props;
  const { pledge } = view;
  const kept = useKeptWords(`${pledge.id}.edit`);
  // A page closed over the form opens with it, and what was typed.
  const [editing, setEditing] = useState(() => kept.find() !== null);
  return (
    <li className={styles.row}>
      {editing ? (
        <PledgeEdit {...{ pledge, contact, now, actions }} onClose={() => setEditing(false)} />
      ) : (
        <Shown {...props} onEdit={() => setEditing(true)} />
      )}
    </li>
  );
}

function Shown({ view, contact, now, actions, onEdit }: PledgeRowProps & { onEdit: () => void }) {
  const { pledge } = view;
  const settle = (state: string) => actions.settlePledge(pledge.id, state as Pledge['state']);
  const choose = (id: string) => {
    if (id === 'edit') onEdit();
    else if (id === 'forget') actions.forgetRow('pledges', pledge.id);
    else settle(id);
  };
  return (
    <>
      <button type="button" data-row className={styles.keep} onClick={() => settle('kept')}>
        <span className={styles.ring} />
        <span className={styles.what}>
          <span className={styles.who}>{pledge.by === 'me' ? words.mine : words.theirs(contact.pronouns)}</span>{' '}
          <Grained grain={pledge.grain} line={pledge.line}>
            <bdi dir="auto">{common.brief(pledge.what, 240)}</bdi>
          </Grained>
          <VisuallyHidden>. {words.keep}.</VisuallyHidden>
        </span>
        <PledgeDue view={view} now={now} />
      </button>
      <Menu
        trigger={<IconButton icon="dots" label={words.more(pledge.what)} />}
        items={[
          ...(['kept', 'late', 'released'] as const).map((id) => ({ id, label: words.settle[id] })),
          { id: 'edit', label: pledges.edit, apart: true },
          { id: 'forget', label: common.remove },
        ]}
        onChoose={choose}
      />
    </>
  );
}
