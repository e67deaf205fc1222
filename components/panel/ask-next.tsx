import type { ContactFile, QuestionState } from '../../lib/core/record';
import { questionKey } from '../../lib/core/same-question';
import { panel } from '../../lib/locales';
import { Button, IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import { moveByArrows } from '../ui/move-by-arrows';
import type { Ask, PanelActions } from './actions';
import styles from './ask-next.module.css';
import { ExampleLine } from './example-line';
import { Section } from './section';

const words = panel.ask;

type AskNextProps = { file: ContactFile; asks: Ask[]; actions: PanelActions };

/** Two questions to ask next, with the reason for each. What was asked once is never proposed again. */
export function AskNext({ file, asks, actions }: AskNextProps) {
  const next = chooseAsks(file, asks);
  return (
    <Section title={words.title} go="ask">
      {next.length === 0 ? (
        <ExampleLine words={words.none} example={words.example} label={words.exampleLabel} onTry={actions.typeNote} />
      ) : (
        <ul className={styles.list} onKeyDown={moveByArrows}>
          {next.map((ask) => (
            <Question key={ask.text} ask={ask} contactId={file.contact.id} actions={actions} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The user's own list comes first, oldest first, then what the library proposes; nothing that was already asked. */
export function chooseAsks(file: ContactFile, asks: readonly Ask[]): Ask[] {
  const done = new Set(file.questions.filter((row) => row.state !== 'to-ask').map((row) => questionKey(row.text)));
  const own = file.questions
    .filter((row) => row.state === 'to-ask')
    .sort((a, b) => a.at - b.at)
    .map((row) => ({ text: row.text, purpose: row.purpose, reason: words.onList }));
  const seen = new Set<string>();
  return [...own, ...asks]
    .filter(
      (ask) => !done.has(questionKey(ask.text)) && !seen.has(questionKey(ask.text)) && seen.add(questionKey(ask.text)),
    )
    .slice(0, 2);
}

type QuestionProps = { ask: Ask; contactId: string; actions: PanelActions };

function Question({ ask, contactId, actions }: QuestionProps) {
  const mark = (state: string) => actions.markQuestion(contactId, ask, state as QuestionState);
  return (
    <li className={styles.ask}>
      <p className={styles.text} dir="auto">
        {ask.text}
      </p>
      <div className={styles.foot}>
        <span className={styles.reason}>{ask.reason}</span>
        <Button
          look="quiet"
          icon="check"
          data-row
          aria-label={`${words.asked}: ${ask.text}`}
          onClick={() => mark('asked')}
        >
          {words.asked}
        </Button>
        <Menu
          trigger={<IconButton icon="dots" label={words.more(ask.text)} />}
          items={[
            { id: 'answered', label: words.states.answered },
            { id: 'dodged', label: words.states.dodged },
            { id: 'never', label: words.states.never, apart: true },
          ]}
          onChoose={mark}
        />
      </div>
    </li>
  );
}
