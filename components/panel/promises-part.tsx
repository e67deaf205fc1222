import { type PledgeMark, pledgeBalance } from '../../lib/core/pledge-balance';
import type { Contact, ContactFile, Pledge } from '../../lib/core/record';
import { common, pledges as words } from '../../lib/locales';
import { WordChart } from '../charts/word-chart';
import { Ago } from '../ui/ago';
import { Button } from '../ui/button';
import { PagedList } from '../ui/paged-list';
import type { RecordActions } from './actions';
import { Grained } from './grained';
import kept from './kept-row.module.css';
import { ownDay } from './own-day';
import styles from './promises-part.module.css';
import { RowMenu } from './row-menu';

type PromisesPartProps = { file: ContactFile; now: number; actions: RecordActions };

/** What the promises of both sides add up to, and below it what that rests on: those done with, newest first. */
export function PromisesPart({ file, now, actions }: PromisesPartProps) {
  const { contact, pledges } = file;
  if (pledges.length === 0) return <p className={styles.none}>{words.none}</p>;
  const days = { today: ownDay(now), dayOf: ownDay };
  const [me, them] = [pledgeBalance(pledges, 'me', days), pledgeBalance(pledges, 'them', days)];
  const settled = [...me.marks, ...them.marks]
    .filter(({ pledge }) => pledge.state !== 'open')
    .sort((a, b) => (b.pledge.settledAt ?? b.pledge.at) - (a.pledge.settledAt ?? a.pledge.at));
  return (
    <div className={styles.part}>
      <WordChart me={me} them={them} />
      {settled.length === 0 ? (
        <p className={styles.none}>{words.noneSettled}</p>
      ) : (
        <section aria-label={words.settled}>
          <h3 className={styles.title}>{words.settled}</h3>
          <PagedList
            rows={settled}
            page={10}
            label={words.settled}
            idOf={({ pledge }) => pledge.id}
            moreLabel={words.older}
          >
            {({ pledge, mark }) => <Row {...{ pledge, mark, contact, now, actions }} />}
          </PagedList>
        </section>
      )}
    </div>
  );
}

type RowProps = { pledge: Pledge; mark: PledgeMark; contact: Contact; now: number; actions: RecordActions };

function Row({ pledge, mark, contact, now, actions }: RowProps) {
  return (
    <li className={kept.row}>
      <p className={styles.what}>
        <span className={styles.who}>{pledge.by === 'me' ? words.mine : words.theirs(contact.pronouns)}</span>{' '}
        <Grained grain={pledge.grain} line={pledge.line}>
          <bdi dir="auto">{common.brief(pledge.what, 240)}</bdi>
        </Grained>
      </p>
      <RowMenu what={pledge.what} onForget={() => actions.forgetRow('pledges', pledge.id)} />
      <p className={styles.state}>
        <span data-mark={mark}>{words.states[mark]}</span> · <Ago at={pledge.settledAt ?? pledge.at} now={now} />
        <Button
          look="quiet"
          className={styles.reopen}
          aria-label={words.reopenThis(pledge.what)}
          onClick={() => actions.settlePledge(pledge.id, 'open')}
        >
          {words.reopen}
        </Button>
      </p>
    </li>
  );
}
