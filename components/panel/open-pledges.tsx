import { dayIn } from '../../lib/core/days';
import { type PledgeView, viewPledges } from '../../lib/core/pledge-view';
import type { ContactFile, Pledge } from '../../lib/core/record';
import { readDay } from '../../lib/core/say-dates';
import { common, panel } from '../../lib/locales';
import { IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import { PagedList } from '../ui/paged-list';
import { VisuallyHidden } from '../ui/visually-hidden';
import type { RecordActions } from './actions';
import { ExampleLine } from './example-line';
import styles from './open-pledges.module.css';
import { Section } from './section';

const words = panel.open;

type OpenPledgesProps = { file: ContactFile; now: number; actions: RecordActions };

/** What is promised, either way, oldest first. A click says it was kept; the way back is offered below. */
export function OpenPledges({ file, now, actions }: OpenPledgesProps) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const open = viewPledges(file.pledges, dayIn(here, now)).filter((view) => view.open);
  return (
    <Section title={words.title} go="open">
      {open.length === 0 ? (
        <ExampleLine words={words.none} example={words.example} label={words.exampleLabel} onTry={actions.typeNote} />
      ) : (
        <PagedList rows={open} page={5} label={words.title} idOf={(view) => view.pledge.id} moreLabel={words.showAll}>
          {(view) => <Row view={view} pronouns={file.contact.pronouns} now={now} actions={actions} />}
        </PagedList>
      )}
    </Section>
  );
}

type RowProps = { view: PledgeView; pronouns: string | undefined; now: number; actions: RecordActions };

function Row({ view, pronouns, now, actions }: RowProps) {
  const { pledge } = view;
  const settle = (state: string) => actions.settlePledge(pledge.id, state as Pledge['state']);
  return (
    <li className={styles.row}>
      <button type="button" data-row className={styles.keep} title={pledge.line} onClick={() => settle('kept')}>
        <span className={styles.ring} />
        <span className={styles.what}>
          <span className={styles.who}>{pledge.by === 'me' ? words.mine : words.theirs(pronouns)}</span>{' '}
          <bdi>{pledge.what}</bdi>
          <VisuallyHidden>. {words.keep}.</VisuallyHidden>
        </span>
        <Due view={view} now={now} />
      </button>
      <Menu
        trigger={<IconButton icon="dots" label={words.more(pledge.what)} />}
        items={[
          ...(['kept', 'late', 'released'] as const).map((id) => ({ id, label: words.settle[id] })),
          { id: 'forget', label: common.remove, apart: true },
        ]}
        onChoose={(id) => (id === 'forget' ? actions.forgetRow('pledges', pledge.id) : settle(id))}
      />
    </li>
  );
}

function Due({ view, now }: { view: PledgeView; now: number }) {
  const day = view.pledge.due ? readDay(view.pledge.due, now) : null;
  if (!day) return null;
  return (
    <time
      className={styles.due}
      data-when={view.overdue ? 'late' : day.days <= 1 ? 'soon' : 'later'}
      dateTime={view.pledge.due}
      title={common.exactDay(day.at)}
    >
      {view.overdue ? words.late(-day.days) : common.say(day.spoken)}
    </time>
  );
}
