import type { ReactNode } from 'react';
import { ISSUE_ANSWERS } from '../../lib/core/issue-answers';
import type { IssueAnswer, OwnIssue } from '../../lib/core/record-coach';
import type { Issue } from '../../lib/library/types';
import { common, issues as words } from '../../lib/locales';
import { BackLink } from '../page/back-link';
import { Section } from '../panel/section';
import { Button, IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import type { IssueActions } from './issue-actions';
import { type IssueNames, namesOf } from './issue-names';
import styles from './issue-view.module.css';
import { OwnIssueFields } from './own-issue-fields';

export type IssueViewProps = {
  /** One that ships, or the user's own. */
  issue: { kind: 'shipped'; issue: Issue; off: boolean } | { kind: 'own'; issue: OwnIssue };
  counts: Record<IssueAnswer, number> | undefined;
  names: IssueNames;
  actions: IssueActions;
};

/** One issue, whole: why it matters to them, what its impact looks like, how to ask, what people said. */
export function IssueView(props: IssueViewProps) {
  const { issue, counts, names, actions } = props;
  return (
    <article className={styles.issue}>
      <BackLink href="#issues" className={styles.back}>
        {words.back}
      </BackLink>
      {issue.kind === 'own' ? (
        <Own issue={issue.issue} {...{ names, actions }} />
      ) : (
        <Shipped issue={issue.issue} off={issue.off} {...{ names, actions }} />
      )}
      <Section title={words.said}>
        <Said counts={counts} />
      </Section>
    </article>
  );
}

type OwnProps = Pick<IssueViewProps, 'names' | 'actions'> & { issue: OwnIssue };

function Own({ issue, names, actions }: OwnProps) {
  const { grain } = issue;
  const from = grain.source === 'imported' && grain.from ? words.imported(grain.from) : words.ownSince;
  return (
    <OwnIssueFields
      {...{ issue, names, actions }}
      mark={
        <p className={styles.mark}>
          <bdi dir="auto">{from}</bdi> · {common.day(grain.at)}
        </p>
      }
      menu={
        <Menu
          trigger={<IconButton icon="dots" label={words.more} />}
          items={[{ id: 'forget', label: words.forget }]}
          onChoose={() => actions.forget()}
        />
      }
    />
  );
}

type ShippedProps = Pick<IssueViewProps, 'names' | 'actions'> & { issue: Issue; off: boolean };

function Shipped({ issue, off, names, actions }: ShippedProps) {
  const { title, roles, industries, why, impact, questions } = issue;
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.for}>
          {namesOf(roles, names.roles)}
          {' · '}
          {industries === 'any' ? words.every : namesOf(industries, names.industries)}
        </p>
        {off && <p className={styles.off}>{words.isOff}</p>}
      </header>
      <Section title={words.why}>
        <p className={styles.text}>{why}</p>
      </Section>
      <Section title={words.impact}>
        <p className={styles.text}>{impact.text}</p>
        <Source source={impact.source} />
      </Section>
      <Section title={words.questions}>
        <ul className={styles.questions}>
          {questions.map(({ shape, text }) => (
            <li key={text}>
              <p className={styles.question}>{withCompany(text)}</p>
              <p className={styles.shape}>{words.shapeOf(shape)}</p>
            </li>
          ))}
        </ul>
      </Section>
      <div className={styles.actions}>
        <Button onClick={() => actions.hide(!off)}>{off ? words.unhide : words.hide}</Button>
        <Button onClick={() => actions.copy()} title={words.copyAbout}>
          {words.copy}
        </Button>
      </div>
    </>
  );
}

/** The slot as one reads it. */
function withCompany(text: string): ReactNode {
  const [before = '', ...after] = text.split('{company}');
  if (after.length === 0) return text;
  return (
    <>
      {before}
      <span className={styles.slot}>{words.company}</span>
      {after.join(words.company)}
    </>
  );
}

/** Where the impact can be checked, or that they are to be asked. */
function Source({ source }: { source: Issue['impact']['source'] }) {
  if (source === 'ask-them') return <p className={styles.source}>{words.askThem}</p>;
  const { name, year, url } = source;
  return (
    <p className={styles.source}>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {words.source(name, year)}
        </a>
      ) : (
        words.source(name, year)
      )}
    </p>
  );
}

/** Up to so many answers are no measure of anything. */
const FEW = 5;

/** Counts and nothing else: of three people one says how many they are. */
function Said({ counts }: Pick<IssueViewProps, 'counts'>) {
  const all = counts ? ISSUE_ANSWERS.reduce((sum, answer) => sum + counts[answer], 0) : 0;
  if (!counts || all === 0) return <p className={styles.quiet}>{words.saidNone}</p>;
  return (
    <>
      <ul className={styles.said}>
        {ISSUE_ANSWERS.filter((answer) => counts[answer] > 0).map((answer) => (
          <li key={answer}>{words.saidCount(answer, counts[answer])}</li>
        ))}
      </ul>
      {all < FEW && <p className={styles.quiet}>{words.tooFew}</p>}
    </>
  );
}
