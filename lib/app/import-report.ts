import type { EntryFate } from '../core/import-entries';
import type { ImportOutcome, ImportReason } from '../core/import-plan';
import { type CutPart, entriesOf, type ImportPlan, type PlannedRow } from '../core/import-tally';
import { csvRow } from '../formats/export-csv';
import type { PassedReason } from '../formats/imported-person';
import { startPace } from '../formats/pace';
import type { FileContent } from './read-import-file';

/** What the report says, in the user's language. */
export type ReportWords = {
  head: readonly string[];
  unread: string;
  partly: string;
  empty: string;
  vanished: string;
  vanishedWhy: string;
  emptyRows: (rows: number) => string;
  moreErrors: (rows: number) => string;
  outcomes: Record<ImportOutcome, { name: string }>;
  reasons: Record<ImportReason, string>;
  told: Record<'added' | 'known' | 'leftOut', { name: string }>;
  fates: Record<EntryFate | ImportReason, string>;
  passed: Record<PassedReason, string>;
  /** What of a row was shortened, each. */
  cutParts: Record<CutPart | 'entry', string>;
  cut: (parts: readonly string[]) => string;
  rowProblems: Record<string, string>;
};

type Done = { plan: Pick<ImportPlan, 'rows' | 'vanished'>; content: FileContent };

/**
 * What became of every row, with its reason, as the text of a table: a row of the file each, what it tells of its own
 * (messages, promises) included; then what was passed over, and what couldn't be read, with its column.
 */
export async function writeImportReport({ plan, content }: Done, say: ReportWords): Promise<string> {
  const pace = startPace();
  const parts = [`\ufeff${csvRow(say.head)}`];
  for (const row of plan.rows) {
    await pace.rest();
    parts.push(...rowsOf(row, say));
  }
  for (const { name } of plan.vanished) parts.push(csvRow(['', '', name, say.vanished, say.vanishedWhy, '', '']));
  for (const { from = '', row, name, why } of content.passed)
    parts.push(csvRow([from, String(row), name, say.outcomes.skipped.name, say.passed[why], '', '']));
  return [...parts, ...unreadRows(content, say)].join('');
}

function unreadRows({ errors, errorCount, skipped }: FileContent, say: ReportWords): string[] {
  const more = errorCount - errors.length;
  return [
    ...errors.map(({ from = '', row, column = '', problem, value = '', fatal }) =>
      csvRow([
        from,
        String(row),
        '',
        fatal ? say.unread : say.partly,
        say.rowProblems[problem] ?? problem,
        column,
        value,
      ]),
    ),
    ...(more > 0 ? [csvRow(['', '', '', say.unread, say.moreErrors(more), '', ''])] : []),
    ...(skipped > 0 ? [csvRow(['', '', '', say.empty, say.emptyRows(skipped), '', ''])] : []),
  ];
}

const HOW = { 'entry-new': 'added', 'entry-known': 'known' } as const;

function rowsOf(row: PlannedRow, say: ReportWords): string[] {
  const { from = '', name, outcome, reason, aside } = row;
  const short = (row.cut ?? []).map((part) => say.cutParts[part]);
  const why = (reasonOf: string, cut: readonly string[]) =>
    cut.length > 0 ? `${reasonOf}; ${say.cut(cut)}` : reasonOf;
  const own = csvRow([
    from,
    String(row.row),
    name,
    say.outcomes[outcome].name,
    why(say.reasons[reason], short),
    '',
    '',
  ]);
  const told = entriesOf(row).map(({ row: at, fate, cut }) => {
    const how = fate === 'entry-new' || fate === 'entry-known' ? HOW[fate] : 'leftOut';
    const all = [...(aside ? short : []), ...(cut ? [say.cutParts.entry] : [])];
    return csvRow([from, String(at), name, say.told[how].name, why(say.fates[fate], all), '', '']);
  });
  return aside ? told : [own, ...told];
}
