import type { ReactElement, ReactNode } from 'react';
import { DropZone } from '../../components/import/drop-zone';
import { HowTo } from '../../components/import/how-to';
import { ImportReport } from '../../components/import/import-report';
import { Frame } from '../../components/page/frame';
import { Page } from '../../components/page/page';
import { Section } from '../../components/page/section';
import { ImportFiles } from '../../entrypoints/app/import-file';
import { ImportRefused } from '../../entrypoints/app/import-refused';
import type { OpenedFile } from '../../lib/app/open-files';
import type { DetectedTable, FileContent } from '../../lib/app/read-import-file';
import { emptyPlan, type ImportPlan } from '../../lib/core/import-tally';
import type { DetectedArchive } from '../../lib/formats/linkedin/read-archive';
import { START } from '../../lib/live/import-state';
import type { Importing } from '../../lib/live/use-import';
import { importWords as words } from '../../lib/locales';

const LONG = 'Zwölfboxkämpfer-Kontakte_aus_dem_Archiv_von_zweitausendsechsundzwanzig_(Kopie)_endgültig_wirklich.csv';

const table = (more: Partial<DetectedTable> = {}): DetectedTable => ({
  kind: 'linkedin-connections',
  why: 'header',
  encoding: 'utf-8',
  delimiter: ',',
  headerRow: 4,
  columns: ['First Name', 'Last Name', 'Company'],
  fields: ['first', 'last', 'company'],
  rows: [['Dana', 'Whitfield', 'Harbour Tiles']],
  people: [
    { row: 5, name: 'Dana Whitfield', role: 'VP Operations', company: 'Harbour Tiles', identities: [] },
    { row: 6, name: 'سارة القحطاني', role: 'مديرة المشتريات', company: 'Northfield', identities: [] },
    { row: 7, name: `Maximiliane ${'von der Wolkenburg-Hohenstein '.repeat(3)}`, identities: [] },
  ],
  errors: [],
  ...more,
});

const messages: DetectedArchive = {
  kind: 'linkedin-messages',
  why: 'header',
  encoding: 'utf-8',
  delimiter: ',',
  headerRow: 1,
  columns: [],
  places: {},
};

const within = 'Complete_LinkedInDataExport_11-28-2026.zip';
const file = (name: string, more: Partial<OpenedFile> = {}): OpenedFile => ({
  ...{ name, parts: [{ name, blob: new Blob() }], detected: table(), problem: null },
  ...more,
});
const refused = [
  file('photo.csv', { detected: null, problem: 'binary' }),
  file('archive (1).zip', { detected: null, problem: 'zip-damaged' }),
];
const backup = file('acquaint-2026-11-28.json', { detected: null, problem: 'backup' });
const several = [
  file('Profile.csv', { within, detected: { ...messages, kind: 'linkedin-profile' } }),
  file('Connections.csv', { within }),
  file(LONG, { detected: table({ kind: 'csv', why: 'guessed-header', fields: [null, null, null], people: [] }) }),
  file('vault.zip', {
    parts: Array.from({ length: 312 }, () => ({ name: 'x.md', blob: new Blob() })),
    detected: { kind: 'markdown', why: 'head', encoding: 'utf-8', people: table().people },
  }),
  file('messages.csv', { within, detected: messages }),
  ...refused.slice(0, 1),
];

const plan: ImportPlan = {
  counts: { new: 2_904, merged: 31, same: 412, conflict: 2, skipped: 9 },
  rows: [
    {
      from: 'Connections.csv',
      row: 12,
      name: 'Dana Whitfield',
      outcome: 'conflict',
      reason: 'two-people',
      contactIds: [],
    },
    { from: LONG, row: 13, name: '', outcome: 'skipped', reason: 'nothing-to-go-by', contactIds: [] },
    { from: 'Connections.csv', row: 14, name: 'سارة القحطاني', outcome: 'merged', reason: 'differs', contactIds: [] },
    {
      from: 'messages.csv',
      row: 3,
      name: 'Seb Stranger',
      outcome: 'skipped',
      reason: 'not-in-record',
      contactIds: [],
      stranger: true,
      aside: true,
    },
  ],
  entries: { added: 18_204, known: 40, leftOut: 3_106, why: { 'not-in-record': 3_100, erased: 6 } },
  told: 611,
  vanished: [{ contactId: 'x', name: 'Zoë Ünal' }],
};

const content: FileContent = {
  people: [{ row: 2, name: 'Once Wrote', identities: [], otherContact: true }],
  errors: [
    { from: 'Connections.csv', row: 7, column: 'Connected On', problem: 'bad-date', value: 'someday' },
    { from: LONG, row: 9, problem: 'unclosed-quote', fatal: true, value: '"cut in the mid' },
  ],
  errorCount: 1_204,
  passed: [
    { row: 4, name: 'Raj', why: 'group-thread' },
    { row: 5, name: 'Raj', why: 'draft' },
  ],
  skipped: 3,
};

const nothing = () => {};
const importing = (more: Partial<Importing> = {}): Importing => ({
  ...START,
  step: 'ready',
  plan,
  content,
  choose: nothing,
  chooseEncoding: nothing,
  chooseColumns: nothing,
  leaveOut: nothing,
  setChoices: nothing,
  apply: nothing,
  cancel: nothing,
  undoAll: nothing,
  saveReport: nothing,
  again: nothing,
  ...more,
});

function framed(children: ReactNode, lead?: string): ReactElement {
  return (
    <Frame current="import">
      <Page title={words.title} lead={lead}>
        <Section>{children}</Section>
      </Page>
    </Frame>
  );
}

const report = (
  <ImportReport
    file={[within, LONG].join(', ')}
    outcome="whole"
    done={plan}
    passed={content.passed}
    undo="no"
    kept={0}
    onGoOn={nothing}
    onSave={nothing}
    onUndo={nothing}
    onPeople={nothing}
    onAgain={nothing}
  />
);

/** The import page from the first look to the report. */
export function importStories(): Record<string, ReactElement> {
  const empty = importing({
    files: [file('Connections.csv', { detected: table({ people: [], rows: [] }) })],
    plan: emptyPlan(),
  });
  return {
    'page-import-start': framed(
      <>
        <DropZone onFiles={nothing} />
        <HowTo />
      </>,
      words.lead,
    ),
    'page-import-several': framed(<ImportFiles importing={importing({ files: several, ignored: 31 })} />),
    'page-import-mapping': framed(
      <ImportFiles importing={importing({ step: 'mapping', files: several.slice(2, 3), plan: null, content: null })} />,
    ),
    'page-import-one': framed(<ImportFiles importing={importing({ files: [file('Connections.csv')] })} />),
    'page-import-empty': framed(
      <ImportFiles
        importing={{ ...empty, content: { ...content, people: [], errors: [], errorCount: 0, passed: [] } }}
      />,
    ),
    'page-import-reading': framed(
      <ImportFiles
        importing={importing({ step: 'reading', done: 12_000, share: 0.4, files: several.slice(0, 2), plan: null })}
      />,
    ),
    'page-import-refused': framed(
      <>
        <ImportRefused importing={importing({ files: [...refused, backup] })} />
        <DropZone onFiles={nothing} />
      </>,
    ),
    'page-import-done': framed(report),
  };
}
