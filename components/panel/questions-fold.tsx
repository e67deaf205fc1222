import type { AskedQuestion, QuestionState } from '../../lib/core/record';
import { common, panel } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import { PagedList } from '../ui/paged-list';
import type { RecordActions } from './actions';
import styles from './story-row.module.css';

const words = panel.folds;
const FORGET = 'forget';

type QuestionsFoldProps = { questions: AskedQuestion[]; now: number; actions: RecordActions };

/** What was asked and what became of it, so that nothing is asked twice. */
export function QuestionsFold({ questions, now, actions }: QuestionsFoldProps) {
  const asked = questions.filter((row) => row.state !== 'to-ask').sort((a, b) => b.at - a.at);
  if (asked.length === 0) return <p className={styles.when}>{words.noQuestions}</p>;
  return (
    <PagedList rows={asked} label={words.questions} idOf={(row) => row.id} moreLabel={words.showMore}>
      {(row) => (
        <li className={styles.row}>
          <p className={styles.when}>
            <Ago at={row.at} now={now} /> · {panel.ask.states[row.state]}
          </p>
          <QuestionMenu row={row} actions={actions} />
          <p className={`${styles.words} ${styles.own}`} dir="auto">
            {row.text}
          </p>
        </li>
      )}
    </PagedList>
  );
}

function QuestionMenu({ row, actions }: { row: AskedQuestion; actions: RecordActions }) {
  const states = ['asked', 'answered', 'dodged', 'never'] as const;
  const choose = (id: string) =>
    id === FORGET
      ? actions.forgetRow('questions', row.id)
      : actions.markQuestion(row.contactId, row, id as QuestionState);
  return (
    <Menu
      trigger={<IconButton icon="dots" label={panel.ask.more(row.text)} />}
      items={[
        ...states.map((id) => ({ id, label: panel.ask.states[id], chosen: row.state === id })),
        { id: FORGET, label: common.remove, apart: true },
      ]}
      onChoose={choose}
    />
  );
}
