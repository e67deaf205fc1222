import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EDITORS, type Row, type TestPage, tryInsert, tryReplace } from './drive';

type Opened = { page: TestPage; base: string };

/** Where a run leaves its rows, for `node scripts/editors-doc.mjs`. */
const OUT = join(process.cwd(), '.output/editors');

/**
 * One test for each cell of docs/editors.md: nine editors, a phrase plain and half bold, and an insertion at the caret.
 * A cell is right when the text and the editor's own state are, also after more typing, and one undo takes it back; or
 * when nothing was changed and the question is on the clipboard.
 */
export function testEditorCells(browser: 'chromium' | 'firefox', opened: () => Opened): void {
  const rows: Row[] = [];
  afterAll(async () => {
    await mkdir(OUT, { recursive: true });
    await writeFile(join(OUT, `cells-${browser}.json`), JSON.stringify(rows));
  });
  const isRight = (row: Row, outcome: string) => {
    rows.push(row);
    console.log(JSON.stringify(row));
    expect(row).toMatchObject({ outcome, right: true, later: true, undone: true, problems: [] });
    expect([1, 2]).toContain(row.undo);
  };
  for (const id of EDITORS) {
    for (const bold of id === 'textarea' ? [false] : [false, true]) {
      test(`replaces a phrase in ${id}${bold ? ', phrase half bold' : ''}`, async () => {
        const { page, base } = opened();
        isRight(await tryReplace(page, { base, id, bold }), 'replaced');
      });
    }
    test(`inserts at the caret in ${id}`, async () => {
      const { page, base } = opened();
      isRight(await tryInsert(page, { base, id, bold: false }), 'inserted');
    });
  }
}
