import type { Preview } from '../../lib/app/export-people';
import { exportWords as words } from '../../lib/locales';
import sample from '../ui/sample-table.module.css';
import styles from './export-preview.module.css';

/** Letters of a text shown before it is cut: a page of a long history would fill the screen. */
const MOST = 1_500;

/** How the file begins: a table's first rows, or the first people's text. */
export function ExportPreview({ preview }: { preview: Preview | null }) {
  if (!preview) return <p className={styles.none}>{words.previewEmpty}</p>;
  return (
    // What is wider than the page scrolls, also by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.scroll} tabIndex={0} aria-label={words.previewLabel}>
      {'text' in preview ? (
        <pre className={styles.text} dir="auto">
          {cut(preview.text.join('\n'))}
        </pre>
      ) : (
        <Table {...preview} />
      )}
    </section>
  );
}

const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

/** Columns in which nobody of these has anything aren't shown. */
function Table({ header, rows }: { header: string[]; rows: string[][] }) {
  const shown = header.map((_, column) => column).filter((column) => rows.some((cells) => cells[column]));
  return (
    <table className={sample.table}>
      <thead>
        <tr>
          {shown.map((column) => (
            <th key={column} scope="col">
              {header[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
          <tr key={row}>
            {shown.map((column) => (
              <td key={column}>
                <bdi dir="auto">{cells[column]}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
