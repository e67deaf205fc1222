import type { ReactElement, ReactNode } from 'react';
import type { IssueActions } from '../../components/issues/issue-actions';
import { type IssueFileState, IssueFiles } from '../../components/issues/issue-files';
import { IssueForm } from '../../components/issues/issue-form';
import type { IssueNames } from '../../components/issues/issue-names';
import { IssueView } from '../../components/issues/issue-view';
import { IssuesStart } from '../../components/issues/issues-start';
import { IssuesView } from '../../components/issues/issues-view';
import { Frame } from '../../components/page/frame';
import type { PanelActions } from '../../components/panel/actions';
import { IssueShelf, type Shelf } from '../../components/panel/issue-shelf';
import { IssuesFold } from '../../components/panel/issues-fold';
import type { ContactFile } from '../../lib/core/record';
import type { IssueState, OwnIssue } from '../../lib/core/record-coach';
import { browseIssues, type IssueFilter } from '../../lib/library/browse-issues';
import { INDUSTRIES } from '../../lib/library/industries';
import { issues as shipped } from '../../lib/library/issues';
import { ROLES } from '../../lib/library/roles';
import { dana } from './dana';
import { DAY, grain, NOW } from './people';

export const names: IssueNames = {
  roles: Object.fromEntries(ROLES.map(({ id, name }) => [id, name])),
  industries: Object.fromEntries(INDUSTRIES.map(({ id, name }) => [id, name])),
};

/** An issue as a seller of dryers would write it. */
export const wetWare: OwnIssue = {
  id: 'wet',
  title: 'Ware that leaves the dryer wet',
  roles: ['production', 'quality'],
  industries: ['manufacturing'],
  why: 'What cracks in the kiln was lost in the dryer a day before, and the kiln gets the blame.',
  impact: {
    text: 'Weigh ten pieces before and after the dryer, on a Monday and on a Friday.',
    source: { name: 'British Ceramic Confederation', year: 2024, url: 'https://www.ceramfed.example' },
  },
  questions: [
    { shape: 'detection', text: 'Who sees first that a batch left the dryer wet, and what do they look at?' },
    { shape: 'opposite', text: 'What makes drying a non-issue at {company}?' },
  ],
  grain: grain(9),
};

const arabic: OwnIssue = {
  ...wetWare,
  id: 'rtl',
  title: 'الطلبات المتأخرة التي لا يبلغ عنها أحد حتى يتصل العميل بنفسه ويسأل عن موعد التسليم',
  industries: 'any',
  grain: grain(2, 'imported', 'team-issues.json'),
};

const own = [wetWare, arabic];
const counts = { has: 3, solved: 1, doesnt: 2, 'never-considered': 1 };
export const all: IssueFilter = { query: '', role: '', industry: '', show: 'all' };
export const noFiles = { onFile() {}, onExport() {}, onTake() {}, onImport() {}, onClose() {} };

/** The library page as the screen puts it together. */
export function issuesPage(
  filter: IssueFilter,
  more: { own?: OwnIssue[]; sells?: string; state?: IssueFileState } = {},
) {
  const { own: mine = own, sells = '', state = { kind: 'idle' as const } } = more;
  const nothing = () => {};
  return (
    <IssuesView
      {...{ filter, names }}
      onFilter={nothing}
      onAdd={nothing}
      rows={browseIssues({ shipped, own: mine, off: [] }, filter)}
      countsOf={(id) => (id === 'wet' ? counts : undefined)}
      start={<IssuesStart {...{ sells }} first={mine.length === 0} onSells={async () => true} onAdd={nothing} />}
      files={<IssueFiles {...noFiles} state={state} own={mine.length} />}
    />
  );
}

const state = (issueId: string, title: string, more: Partial<IssueState>): IssueState => ({
  ...{ id: `state-${issueId}`, contactId: 'dana', issueId, title, state: 'has', at: NOW - 9 * DAY, grain: grain(9) },
  ...more,
});

/** Dana after three answers about issues. */
export const danaAnswered: ContactFile = {
  ...dana,
  issueStates: [
    state('drift', 'Drift that is first seen at sorting', {}),
    state('shift', 'Every shift with its own settings', {
      state: 'doesnt',
      note: 'One setter writes them all, since the fire in 2021.',
      at: NOW - 2 * DAY,
    }),
    state('rtl', arabic.title, { state: 'never-considered', grain: grain(40, 'told-by-someone'), at: NOW - 40 * DAY }),
  ],
};

/** A library to choose from, as far as the panel asks for it. */
export const shelf: Shelf = {
  roles: ROLES,
  needsChoice: () => true,
  issuesOf: (role) => (role === 'production' ? [wetWare] : []),
  questionsOn: ({ length }) =>
    length === 0
      ? []
      : wetWare.questions.map(({ text, shape }) => ({
          ...{
            text: text.replace('{company}', 'Harbour Tiles'),
            shape,
            from: 'you chose: Ware that leaves the dryer wet',
          },
          issue: { id: 'wet', title: wetWare.title },
        })),
  titleOf: (issueId) => (issueId === 'wet' ? wetWare.title : undefined),
};

/** Stories of the issue library. */
export function issueStories(actions: PanelActions): Record<string, ReactElement> {
  const page = (node: ReactNode) => <Frame current="issues">{node}</Frame>;
  const told = actions as unknown as IssueActions;
  const [first] = shipped.filter(({ impact }) => impact.source !== 'ask-them');
  const view = (issue: Parameters<typeof IssueView>[0]['issue'], of: typeof counts | undefined) =>
    page(<IssueView {...{ issue, names }} counts={of} actions={told} />);
  const clash = { id: 'wet', title: wetWare.title, mine: 1, theirs: 2 };
  const plan = { added: [], same: 3, clashes: [clash, { ...clash, id: 'rtl', title: arabic.title }] };
  return {
    'page-issues-start': page(issuesPage(all, { own: [] })),
    'page-issues': page(
      issuesPage({ ...all, role: 'production' }, { sells: 'Dryers for ceramics. Ware that cracks in the kiln.' }),
    ),
    'page-issues-none': page(issuesPage({ ...all, query: 'zeppelin' })),
    'page-issues-choosing': page(
      issuesPage({ ...all, show: 'own' }, { state: { kind: 'choosing', plan, take: 'newer' } }),
    ),
    'page-issues-report': page(issuesPage({ ...all, show: 'own' }, { state: report })),
    ...(first ? { 'page-issue-shipped': view({ kind: 'shipped', issue: first, off: true }, undefined) } : {}),
    'page-issue-own': view({ kind: 'own', issue: wetWare }, counts),
    'page-issue-rtl': view({ kind: 'own', issue: arabic }, undefined),
    'page-issue-form': page(
      <IssueForm names={names} check={() => ['no-title', 'no-role']} onSave={async () => false} onClose={() => {}} />,
    ),
    'issues-fold': (
      <main style={{ padding: 16 }}>
        <h1 style={{ fontSize: 20 }}>{dana.contact.name}</h1>
        <IssueShelf value={shelf}>
          <IssuesFold file={danaAnswered} now={NOW} actions={actions} />
        </IssueShelf>
      </main>
    ),
  };
}

const report: IssueFileState = {
  kind: 'done',
  report: { added: 12, changed: 1, skipped: 3 },
  errors: [
    { row: 4, title: 'Late pallets', field: 'questions', why: 'missing' },
    { row: 9, title: arabic.title, field: 'impact', why: 'wrong' },
    { row: 11, title: '', field: 'whole', why: 'wrong' },
  ],
};
