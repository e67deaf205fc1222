import type { ReactElement } from 'react';
import { ExportView, type ExportViewProps } from '../../components/export/export-view';
import { DropZone } from '../../components/import/drop-zone';
import { MoveSteps } from '../../components/move/move-steps';
import { Frame } from '../../components/page/frame';
import { Page } from '../../components/page/page';
import { PLAIN_EXPORT } from '../../lib/app/export-people';
import { OWN_COLUMNS, ownCells } from '../../lib/formats/export-csv';
import { writeMarkdown } from '../../lib/formats/export-markdown';
import { writeCard } from '../../lib/formats/export-vcard';
import { move, restore } from '../../lib/locales';
import { dana } from './dana';

const nothing = () => {};

/** The export page as it first opens, of so many people. */
export function exportOf(count: number, more: Partial<ExportViewProps> = {}): ExportViewProps {
  const preview = count === 0 ? null : { text: [writeCard(dana, '3.0')] };
  return {
    kind: 'vcard-3',
    who: { by: 'all' },
    what: PLAIN_EXPORT,
    tags: [
      { tag: 'north', count: 12 },
      { tag: 'الشمال', count: 3 },
    ],
    accounts: [{ id: 'a', name: 'Harbour Tiles' }],
    chosen: { count, preview },
    progress: null,
    said: null,
    ...{ onKind: nothing, onWho: nothing, onWhat: nothing, onSave: nothing, onStop: nothing },
    ...more,
  };
}

const table = { header: [...OWN_COLUMNS], rows: [ownCells(dana), ownCells(dana)] };

/** Export and moving in their frame. */
export function exportStories(): Record<string, ReactElement> {
  const shown = (props: ExportViewProps) => (
    <Frame current="export">
      <ExportView {...props} />
    </Frame>
  );
  const moving = (more: Partial<Parameters<typeof MoveSteps>[0]> = {}) => (
    <Frame current="backup">
      <Page title={move.title} lead={move.lead}>
        <MoveSteps worth sealed={false} busy={false} made={false} failed={undefined} onMake={nothing} {...more}>
          <DropZone says={restore} single onFiles={nothing} />
        </MoveSteps>
      </Page>
    </Frame>
  );
  const said = { text: 'acquaint-people-2026-03-03.csv with 10,000 people is in your downloads.', failed: false };
  return {
    'page-export': shown(exportOf(1)),
    'page-export-none': shown(exportOf(0)),
    'page-export-table': shown(
      exportOf(10_000, {
        kind: 'csv',
        who: { by: 'tag', tag: 'north' },
        chosen: { count: 10_000, preview: table },
        said,
      }),
    ),
    'page-export-chosen': shown(
      exportOf(0, { kind: 'markdown', who: { by: 'chosen', contactIds: [] }, chosen: { count: 0, preview: null } }),
    ),
    'page-export-making': shown(
      exportOf(10_000, {
        kind: 'markdown',
        who: { by: 'search', query: 'kiln' },
        chosen: { count: 10_000, preview: { text: [writeMarkdown(dana)] } },
        progress: { done: 4_200, total: 10_000 },
      }),
    ),
    'page-export-everything': shown(exportOf(3, { kind: 'everything' })),
    'page-move': moving(),
    'page-move-sealed': moving({ sealed: true, made: true }),
    'page-move-none': moving({ worth: false }),
  };
}
