import type { ReactNode } from 'react';
import { standingIssues } from '../../lib/core/issue-answers';
import type { ContactFile } from '../../lib/core/record';
import {
  avoid,
  decisions,
  exchanges,
  heard,
  history,
  issues,
  mixUps,
  panel,
  pledges,
  profile,
  questions,
  relationship,
  ties,
} from '../../lib/locales';
import type { RecordActions } from './actions';
import { AvoidFold, topicsOf } from './avoid-fold';
import { DecisionsFold } from './decisions-fold';
import { ExchangesFold } from './exchanges-fold';
import { FactsFold, visibleFacts } from './facts-fold';
import { HeardFold } from './heard-fold';
import { HistoryFold } from './history-fold';
import { IssuesFold } from './issues-fold';
import { MixUps } from './mix-ups';
import { ProfileFold } from './profile-fold';
import { PromisesPart } from './promises-part';
import { QuestionsFold } from './questions-fold';
import { RelationshipFold } from './relationship-fold';
import { TiesFold } from './ties-fold';
import { TimelineFold } from './timeline-fold';

const words = panel.folds;

export type RecordPartsProps = { file: ContactFile; now: number; showSpecial: boolean; actions: RecordActions };

/** One part of a person's record. `count` is shown while it is folded; 0 shows nothing. */
export type RecordPart = { id: string; title: string; count: number; body: ReactNode };

/**
 * Everything that is kept of somebody, part by part, in the order in which one reads it: folded in the panel, open on the
 * person's own page. A new part of the record is one more line here.
 */
export function recordParts(props: RecordPartsProps): RecordPart[] {
  return [...storyParts(props), ...personalParts(props), ...detailParts(props)];
}

/** What shaped them, how they decide, what they say, where one stands with them. */
function storyParts({ file, now, showSpecial, actions }: RecordPartsProps): RecordPart[] {
  return [
    {
      id: 'history',
      title: history.title,
      count: file.history.length,
      body: <HistoryFold {...{ file, now, actions }} />,
    },
    {
      id: 'decisions',
      title: decisions.title,
      count: file.decisions.length,
      body: <DecisionsFold {...{ file, now, showSpecial, actions }} />,
    },
    {
      id: 'heard',
      title: heard.title,
      count: file.heard.length,
      body: <HeardFold {...{ file, now, actions }} />,
    },
    {
      id: 'issues',
      title: issues.part.title,
      count: standingIssues(file.issueStates).length,
      body: <IssuesFold {...{ file, now, actions }} />,
    },
    {
      id: 'relationship',
      title: relationship.title,
      count: file.trust.length,
      body: <RelationshipFold {...{ file, now, actions }} />,
    },
  ];
}

/** The person beside their work: what not to bring up, the small things, the profile, who is taken for them. */
function personalParts({ file, now, showSpecial, actions }: RecordPartsProps): RecordPart[] {
  return [
    {
      id: 'avoid',
      title: avoid.title,
      count: topicsOf(file.facts).length,
      body: <AvoidFold {...{ file, actions }} />,
    },
    {
      id: 'facts',
      title: words.facts,
      count: visibleFacts(file.facts, showSpecial).length,
      body: <FactsFold {...{ file, now, showSpecial, actions }} />,
    },
    { id: 'profile', title: profile.title, count: 0, body: <ProfileFold {...{ file, now, actions }} /> },
    { id: 'mix-ups', title: mixUps.title, count: 0, body: <MixUps {...{ file, now, actions }} /> },
  ];
}

/** What was noted, what happened, what was asked. */
function detailParts({ file, now, showSpecial, actions }: RecordPartsProps): RecordPart[] {
  return [
    {
      id: 'ties',
      title: ties.title,
      count: file.ties.length,
      body: <TiesFold {...{ file, now, actions }} />,
    },
    {
      id: 'timeline',
      title: words.timeline,
      count: file.interactions.length,
      body: <TimelineFold {...{ file, now, actions }} />,
    },
    {
      id: 'promises',
      title: pledges.title,
      count: file.pledges.length,
      body: <PromisesPart {...{ file, now, actions }} />,
    },
    {
      id: 'exchanges',
      title: exchanges.title,
      count: file.exchanges.length,
      body: <ExchangesFold {...{ file, now, actions }} />,
    },
    {
      id: 'questions',
      title: questions.title,
      count: file.questions.length,
      body: <QuestionsFold {...{ file, now, showSpecial, actions }} />,
    },
  ];
}
