import { type Key, shownKey } from '../../lib/core/identity';
import { importWords as words } from '../../lib/locales';
import { join } from '../ui/join';
import sample from '../ui/sample-table.module.css';
import styles from './people-preview.module.css';

export type PreviewPerson = {
  row: number;
  name: string;
  role?: string;
  company?: string;
  identities: (Key & { typed: string })[];
};

/** The part of an address that all of them have: what tells one from another must fit into a narrow column. */
const PREFIX = /^(?:https?:\/\/(?:www\.)?|linkedin\.com\/(?=in\/))/i;

/** Ten people as they would be saved: what is wrong with a file shows here first. */
export function PeoplePreview({ file, people }: { file: string; people: readonly PreviewPerson[] }) {
  if (people.length === 0) return <p className={styles.none}>{words.noPeople}</p>;
  return (
    // The table may be wider than the page: then it scrolls, also by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.scroll} tabIndex={0} aria-label={words.previewOf(file)}>
      <table className={join(sample.table, styles.table)}>
        <caption className={styles.caption}>{words.preview}</caption>
        <thead>
          <tr>
            {Object.values(words.columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.row}>
              <td className={styles.number}>{person.row}</td>
              <td>
                <bdi>{person.name}</bdi>
              </td>
              <td>
                <bdi>{person.role}</bdi>
              </td>
              <td>
                <bdi>{person.company}</bdi>
              </td>
              <td>
                <bdi>{person.identities[0] && shownKey(person.identities[0]).replace(PREFIX, '')}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
