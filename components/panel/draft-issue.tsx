import { ISSUE_ANSWERS } from '../../lib/core/issue-answers';
import type { IssueAnswer } from '../../lib/core/record-coach';
import { issues as words } from '../../lib/locales';
import { IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import type { DraftQuestion, PanelActions, PanelDraft } from './actions';
import { AnswerLine } from './answer-line';

/** A question for a draft to somebody in the record, with the issue it is about. */
type AboutIssue = {
  contact: { id: string; name: string };
  question: DraftQuestion;
  issue: { id: string; title: string };
};

/** What of a question can be said about its issue; null for a stranger, and for a question about something else. */
export function aboutIssue({ contactId, recipients }: PanelDraft, question: DraftQuestion): AboutIssue | null {
  if (contactId === undefined || !question.issue) return null;
  return { contact: { id: contactId, name: recipients[0]?.name ?? '' }, question, issue: question.issue };
}

const ITEMS = ISSUE_ANSWERS.map((id) => ({ id, label: words.theySay[id] }));

/** They have spoken of it already: no need to ask. */
export function IssueMenu({ text, onSay }: { text: string; onSay: (answer: IssueAnswer) => void }) {
  return (
    <Menu
      trigger={<IconButton icon="dots" label={words.say.more(text)} />}
      items={ITEMS}
      onChoose={(id) => onSay(ISSUE_ANSWERS.find((one) => one === id) ?? 'has')}
    />
  );
}

type IssueLineProps = { about: AboutIssue; said: IssueAnswer; actions: PanelActions; onClose: () => void };

/** One line for what they said of it. */
export function IssueLine({ about: { contact, question, issue }, said, actions, onClose }: IssueLineProps) {
  const ask = { text: question.text, purpose: issue.id, title: issue.title };
  return <AnswerLine key={said} {...{ contact, ask, actions, onClose }} issueSaid={said} />;
}
