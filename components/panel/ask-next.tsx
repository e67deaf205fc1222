import { useContext, useState } from 'react';
import type { ContactFile } from '../../lib/core/record';
import { questionKey } from '../../lib/core/same-question';
import { issues, panel } from '../../lib/locales';
import { moveByArrows } from '../ui/move-by-arrows';
import type { Ask, PanelActions } from './actions';
import styles from './ask-next.module.css';
import { AskRow } from './ask-row';
import { ExampleLine } from './example-line';
import { IssueChooser } from './issue-chooser';
import { IssueShelf } from './issue-shelf';
import { Section } from './section';

const words = panel.ask;

type AskNextProps = { file: ContactFile; asks: Ask[]; actions: PanelActions };

/** Two questions to ask next, with the reason for each. What was asked once is never proposed again. */
export function AskNext({ file, asks, actions }: AskNextProps) {
  const [answering, setAnswering] = useState<Ask | null>(null);
  const chosen = chooseAsks(file, asks);
  // Whatever is proposed meanwhile: the one whose answer is being typed stays.
  const next = answering && !chosen.some(({ text }) => text === answering.text) ? [...chosen, answering] : chosen;
  return (
    <Section title={words.title} go="ask">
      {next.length === 0 ? (
        <ExampleLine words={words.none} example={words.example} label={words.exampleLabel} onTry={actions.typeNote} />
      ) : (
        <ul className={styles.list} onKeyDown={moveByArrows}>
          {next.map((ask) => (
            <li key={ask.text}>
              <AskRow
                contact={file.contact}
                ask={ask}
                state="to-ask"
                actions={actions}
                onAnswering={(open) => setAnswering(open ? ask : null)}
              />
            </li>
          ))}
        </ul>
      )}
      <ChooseIssue {...{ file, actions }} />
    </Section>
  );
}

/** Where nothing says what they do, the library can't choose: the user does. */
function ChooseIssue({ file: { contact }, actions }: Pick<AskNextProps, 'file' | 'actions'>) {
  const shelf = useContext(IssueShelf);
  if (!shelf?.needsChoice(contact.id)) return null;
  return (
    <IssueChooser contactId={contact.id} lead={issues.choose.lead}>
      {({ text, issue, from }) => (
        <AskRow
          contact={contact}
          ask={{ text, purpose: issue.id, title: issue.title, reason: from }}
          state="proposed"
          actions={actions}
        />
      )}
    </IssueChooser>
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
