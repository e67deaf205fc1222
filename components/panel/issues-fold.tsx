import { ISSUE_ANSWERS, standingIssues } from '../../lib/core/issue-answers';
import type { ContactFile, Source } from '../../lib/core/record';
import type { IssueAnswer, IssueState } from '../../lib/core/record-coach';
import { common, history, panel, issues as words } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { IconButton } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import { join } from '../ui/join';
import { Menu } from '../ui/menu';
import { PagedList } from '../ui/paged-list';
import { Pick } from '../ui/pick';
import type { RecordActions } from './actions';
import { AskRow } from './ask-row';
import { Grained } from './grained';
import { IssueChooser } from './issue-chooser';
import styles from './issues-fold.module.css';
import kept from './kept-row.module.css';
import part from './part-list.module.css';

type IssuesFoldProps = { file: ContactFile; now: number; actions: RecordActions };

/** What somebody said of issues: whether they have each, why not, since when we know. */
export function IssuesFold({ file, now, actions }: IssuesFoldProps) {
  const rows = standingIssues(file.issueStates);
  const { contact } = file;
  return (
    <div className={part.parts}>
      <IssueChooser contactId={contact.id} lead={words.part.another}>
        {({ text, issue }) => (
          <AskRow
            contact={contact}
            ask={{ text, purpose: issue.id, title: issue.title, reason: '' }}
            state="proposed"
            actions={actions}
          />
        )}
      </IssueChooser>
      {rows.length === 0 && <p className={part.none}>{words.part.none}</p>}
      <PagedList rows={rows} page={10} label={words.part.title} idOf={({ id }) => id} moreLabel={words.part.showMore}>
        {(row) => <Row {...{ row, now, actions }} />}
      </PagedList>
    </div>
  );
}

const ANSWERS = Object.fromEntries(ISSUE_ANSWERS.map((id) => [id, words.answers[id]])) as Record<IssueAnswer, string>;

function Row({ row, now, actions }: Omit<IssuesFoldProps, 'file'> & { row: IssueState }) {
  const { id, title, state, note = '', at, grain } = row;
  const setState = (next: IssueAnswer) => void actions.patchRow('issueStates', id, { state: next, at: now });
  const setSource = (source: Source) => void actions.patchRow('issueStates', id, { grain: { ...grain, source } });
  return (
    <li className={join(kept.row, styles.row)}>
      <p className={styles.title}>
        <bdi dir="auto">{title}</bdi>
      </p>
      <Menu
        trigger={<IconButton icon="dots" label={words.part.more(title)} />}
        items={[{ id: 'forget', label: common.remove }]}
        onChoose={() => actions.forgetRow('issueStates', id)}
      />
      <div className={styles.note}>
        <Grained grain={grain} bare>
          <EditInPlace
            value={note}
            label={panel.header.edit(words.part.note)}
            missing={state === 'doesnt' ? words.part.whyMissing : words.part.noteMissing}
            long
            place={id}
            onSave={(next) => actions.patchRow('issueStates', id, { note: next === '' ? undefined : next })}
          />
        </Grained>
      </div>
      <div className={kept.meta}>
        <Pick label={words.part.state(title)} value={state} words={ANSWERS} onPick={setState} />
        <Pick label={history.source} value={grain.source} words={sourcesFor(grain.source)} onPick={setSource} />
        <Ago at={at} now={now} />
      </div>
    </li>
  );
}

/** Nobody chooses "imported"; it is there for what was. */
function sourcesFor(source: Source): Partial<Record<Source, string>> {
  const { imported, ...others } = history.sources;
  return source === 'imported' ? { imported, ...others } : others;
}
