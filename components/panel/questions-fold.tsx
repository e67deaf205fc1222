import { useState } from 'react';
import { type BankGroup, type BankRow, viewBank } from '../../lib/core/question-bank';
import type { AskedQuestion, ContactFile } from '../../lib/core/record';
import { findSame } from '../../lib/core/same-question';
import { history, panel, questions as words } from '../../lib/locales';
import { EditInPlace } from '../ui/edit-in-place';
import { LineForm } from '../ui/line-form';
import { PagedList } from '../ui/paged-list';
import { Pick } from '../ui/pick';
import type { RecordActions } from './actions';
import { AskRow } from './ask-row';
import { Grained } from './grained';
import styles from './part-list.module.css';
import { Private } from './private';
import bank from './questions-fold.module.css';
import { sayAsked } from './say-asked';

type QuestionsFoldProps = { file: ContactFile; now: number; showSpecial: boolean; actions: RecordActions };

/** The questions for one person, by what became of them, each with its answer: nothing is asked twice. */
export function QuestionsFold({ file, now, showSpecial, actions }: QuestionsFoldProps) {
  const groups = viewBank(file);
  return (
    <div className={styles.parts}>
      <OwnQuestion {...{ file, actions }} />
      {groups.length === 0 && <p className={styles.none}>{words.none}</p>}
      {groups.map((group) => (
        <Group key={group.state} {...{ group, file, now, showSpecial, actions }} />
      ))}
    </div>
  );
}

type Purpose = keyof typeof words.purposes;

/** A question of the user's own; one that is on record already is not put there again. */
function OwnQuestion({ file, actions }: Pick<QuestionsFoldProps, 'file' | 'actions'>) {
  const [purpose, setPurpose] = useState<Purpose>('own');
  const [same, setSame] = useState<AskedQuestion>();
  const look = (typed: string) => {
    const found = typed.trim() === '' ? undefined : findSame(file.questions, typed);
    setSame(found);
    return found;
  };
  const save = (text: string) =>
    look(text) ? false : actions.addRow(file.contact.id, 'questions', { text, purpose, state: 'to-ask' });
  return (
    <LineForm
      label={words.add}
      placeholder={history.like(words.example)}
      place={`${file.contact.id}.ask`}
      save={words.save}
      about={same && words.again[same.state]}
      onType={look}
      onSave={save}
    >
      <Pick label={words.purpose} value={purpose} words={words.purposes} onPick={setPurpose} />
    </LineForm>
  );
}

type GroupProps = QuestionsFoldProps & { group: BankGroup };

function Group({ group: { state, rows }, ...rest }: GroupProps) {
  const title = words.groups[state];
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <PagedList rows={rows} page={10} label={title} idOf={(row) => row.question.id} moreLabel={words.showMore}>
        {(row) => (
          <li className={bank.row}>
            <Row row={row} {...rest} />
          </li>
        )}
      </PagedList>
    </section>
  );
}

function Row({ row: { question, answer }, file, now, showSpecial, actions }: QuestionsFoldProps & { row: BankRow }) {
  const { id, text, purpose, state } = question;
  return (
    <>
      <AskRow
        key={state}
        contact={file.contact}
        ask={{ text, purpose, reason: sayAsked(question, now) }}
        state={state}
        actions={actions}
        onForget={() => actions.forgetRow('questions', id)}
      >
        <div className={bank.text}>
          <EditInPlace
            value={text}
            label={panel.header.edit(words.text)}
            required
            long
            place={id}
            onSave={(next) => actions.editRow('questions', id, next)}
          />
        </div>
      </AskRow>
      <AnswerWords {...{ answer, showSpecial, actions }} />
    </>
  );
}

type AnswerWordsProps = Pick<QuestionsFoldProps, 'showSpecial' | 'actions'> & Pick<BankRow, 'answer'>;

/** What they answered, from the row that holds it: corrected here, it is corrected there. */
function AnswerWords({ answer, showSpecial, actions }: AnswerWordsProps) {
  if (answer === null) return null;
  if (answer === 'gone') return <p className={styles.none}>{words.answer.gone}</p>;
  const { table, id, words: said, grain, sensitivity } = answer;
  if (sensitivity === 3 && !showSpecial) return null;
  return (
    <div className={bank.answer}>
      <Grained grain={grain}>
        {sensitivity >= 2 ? (
          <Private>
            <bdi dir="auto">{said}</bdi>
          </Private>
        ) : (
          <EditInPlace
            value={said}
            label={panel.header.edit(words.answer.words)}
            required
            long
            place={`${id}.answer`}
            onSave={(next) => actions.editRow(table, id, next)}
          />
        )}
      </Grained>
    </div>
  );
}
