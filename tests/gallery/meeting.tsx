import type { ReactElement } from 'react';
import { BriefView } from '../../components/brief/brief-view';
import { Frame } from '../../components/page/frame';
import type { PanelActions } from '../../components/panel/actions';
import { RelationshipFold } from '../../components/panel/relationship-fold';
import type { RecallActions } from '../../components/recall/actions';
import { RecallView, type RecallViewProps } from '../../components/recall/recall-view';
import { PrivateHidden } from '../../components/ui/private-hidden';
import { type BriefInput, type Related, readBrief } from '../../lib/core/brief';
import { lastTouch } from '../../lib/core/last-touch';
import { chooseSession, type DueCard, type Recalled } from '../../lib/core/recall-cards';
import { gradeShown, showAnswer, startSession } from '../../lib/core/recall-session';
import type { ContactFile } from '../../lib/core/record';
import { relationship } from '../../lib/locales';
import { close, danaWell, overfull } from './meeting-people';
import { longName, raj, sara } from './others';
import { blankFile, DAY, NOW } from './people';

/** The brief, recall practice and the relationship, in every state they are designed for. */
export function meetingStories(actions: PanelActions): Record<string, ReactElement> {
  return { ...briefStories(), ...recallStories(), ...relationshipStories(actions) };
}

const related: Related[] = [
  { contactId: 'raj', name: 'Raj Patel', role: 'Operations Director', tie: 'helped-by' },
  { contactId: 'maren', name: 'Maren Holt', role: 'Head of Quality' },
  { contactId: 'carol', name: 'Carol Ames', role: 'Line 2' },
];

const library = [
  {
    text: 'Who notices first when a glaze batch drifts, and what do they look at?',
    issueId: 'drift',
    from: [{ kind: 'role' as const, value: 'VP Operations' }],
  },
];

export function briefOf(file: ContactFile, more: Partial<BriefInput> = {}): ReactElement {
  const input = { file, related, library, now: NOW, today: '2026-11-24', upTo: 1 as const, ...more };
  return (
    <BriefView
      contact={file.contact}
      rules={file.rules}
      brief={readBrief(input)}
      now={NOW}
      privateToo={input.upTo > 1}
      onPrivate={() => {}}
      onPrint={() => {}}
    />
  );
}

function briefStories(): Record<string, ReactElement> {
  const page = (brief: ReactElement) => <Frame current="people">{brief}</Frame>;
  return {
    brief: page(briefOf(danaWell)),
    'brief-private': page(briefOf(danaWell, { upTo: 2 })),
    'brief-blank': page(briefOf(blankFile('new', 'Lena Fischer'), { related: [], library: [] })),
    'brief-rtl': page(briefOf(sara, { related: [], library: [] })),
    'brief-long': page(briefOf(longName)),
    'brief-full': page(briefOf(overfull())),
    'brief-hidden': page(<PrivateHidden value={{ hidden: true, hide: () => {} }}>{briefOf(danaWell)}</PrivateHidden>),
  };
}

const recalled = (file: ContactFile): Recalled => ({ ...file, touch: lastTouch(file.interactions, NOW) });

/** Cards of a few people; facts before names where a fact is to be seen. */
export const cards = chooseSession([danaWell, raj, sara].map(recalled), NOW);

export function recallOf(more: Partial<RecallViewProps> = {}): ReactElement {
  const nothing = () => {};
  const quiet: RecallActions = { show: nothing, grade: nothing, takeBack: nothing, again: nothing };
  return (
    <RecallView
      session={startSession(cards)}
      waiting={3}
      next={NOW + 2 * DAY}
      nobody={false}
      now={NOW}
      busy={false}
      problem={undefined}
      actions={quiet}
      {...more}
    />
  );
}

/** A session in which these cards were answered, each with that grade. */
export function answered(answers: ('again' | 'good')[]) {
  return answers.reduce(
    (session, grade, at) => {
      const [card] = session.left;
      return card ? gradeShown(session, { card, grade, receiptId: `r${at}`, due: NOW + DAY }) : session;
    },
    startSession(cards.slice(0, 6)),
  );
}

function recallStories(): Record<string, ReactElement> {
  const page = (recall: ReactElement) => <Frame current="recall">{recall}</Frame>;
  const facts = cards.filter(({ about }) => about.startsWith('fact:'));
  const one = (card: DueCard | undefined) => startSession(card ? [card] : []);
  const done = { ...answered(['good', 'again', 'good', 'again', 'good', 'good']), left: [] };
  return {
    recall: page(recallOf()),
    'recall-shown': page(recallOf({ session: showAnswer(startSession(cards)) })),
    'recall-fact': page(recallOf({ session: showAnswer(one(facts[0])) })),
    'recall-rtl': page(recallOf({ session: showAnswer(one(cards.find(({ contactId }) => contactId === 'sara'))) })),
    'recall-failed': page(recallOf({ session: answered(['good']), problem: 'grade' })),
    'recall-done': page(recallOf({ session: done })),
    'recall-done-all': page(recallOf({ session: { ...answered(['good']), left: [] }, waiting: 0 })),
    'recall-nothing': page(recallOf({ session: startSession([]), waiting: 0 })),
    'recall-empty': page(recallOf({ session: startSession([]), waiting: 0, next: null, nobody: true })),
  };
}

function relationshipStories(actions: PanelActions): Record<string, ReactElement> {
  const fold = (file: ContactFile) => (
    <main style={{ padding: 16 }}>
      <h1>{file.contact.name}</h1>
      <h2>{relationship.title}</h2>
      <RelationshipFold file={file} now={NOW} actions={actions} />
    </main>
  );
  return {
    relationship: fold(danaWell),
    'relationship-blank': fold(blankFile('new', 'Lena Fischer')),
    'relationship-close': fold(close()),
    'relationship-full': fold(overfull()),
  };
}
