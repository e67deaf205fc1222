import type { PledgeView } from '../../lib/core/pledge-view';
import { viewPledges } from '../../lib/core/pledge-view';
import type { Contact } from '../../lib/core/record';
import type { ThreadPerson } from '../../lib/core/thread';
import { common, panel, thread as words } from '../../lib/locales';
import { PagedList } from '../ui/paged-list';
import { VisuallyHidden } from '../ui/visually-hidden';
import { Grained } from './grained';
import styles from './open-pledges.module.css';
import { ownDay } from './own-day';
import { PledgeDue } from './pledge-due';
import { Section } from './section';
import type { ThreadActions } from './thread-actions';
import flush from './thread-view.module.css';

type ThreadPromisesProps = { people: readonly ThreadPerson[]; now: number; actions: ThreadActions };

type Open = { view: PledgeView; contact: Contact };

/** What is open with any of them, either way, the longest overdue first. A click says it was kept. */
export function ThreadPromises({ people, now, actions }: ThreadPromisesProps) {
  const rows = openWith(people, ownDay(now));
  if (rows.length === 0) return null;
  return (
    <Section title={words.promises} go="open">
      <PagedList rows={rows} page={5} label={words.promises} idOf={idOf} moreLabel={words.allPromises}>
        {({ view, contact }) => (
          <li className={flush.promise}>
            <button
              type="button"
              data-row
              className={styles.keep}
              onClick={() => actions.settlePledge(view.pledge.id, 'kept')}
            >
              <span className={styles.ring} />
              <span className={styles.what}>
                <bdi dir="auto" className={styles.who}>
                  {sayWho(view, contact)}
                </bdi>{' '}
                <Grained grain={view.pledge.grain} line={view.pledge.line}>
                  <bdi dir="auto">{common.brief(view.pledge.what, 240)}</bdi>
                </Grained>
                <VisuallyHidden>. {panel.open.keep}.</VisuallyHidden>
              </span>
              <PledgeDue view={view} now={now} />
            </button>
          </li>
        )}
      </PagedList>
    </Section>
  );
}

const idOf = ({ view }: Open) => view.pledge.id;

function sayWho({ pledge }: PledgeView, { goesBy, name }: Contact): string {
  return (pledge.by === 'me' ? words.youOwe : words.owes)(goesBy ?? name);
}

/** Of all of them in one order: `viewPledges` sorts, whoever they are owed to. */
function openWith(people: readonly ThreadPerson[], today: string): Open[] {
  const owners = new Map<string, Contact>();
  const pledges = people.flatMap((one) => {
    if (one.kind !== 'known') return [];
    for (const { id } of one.open) owners.set(id, one.file.contact);
    return one.open;
  });
  return viewPledges(pledges, today).flatMap((view): Open[] => {
    const contact = owners.get(view.pledge.id);
    return contact ? [{ view, contact }] : [];
  });
}
