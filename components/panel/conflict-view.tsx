import { areApart } from '../../lib/core/apart';
import { lastTouch } from '../../lib/core/last-touch';
import type { MatchReason } from '../../lib/core/panel-state';
import type { ContactFile } from '../../lib/core/record';
import { ago } from '../../lib/core/say-dates';
import { common, panel } from '../../lib/locales';
import { Address } from '../ui/address';
import { Button } from '../ui/button';
import { VisuallyHidden } from '../ui/visually-hidden';
import type { PanelActions } from './actions';
import styles from './conflict-view.module.css';

const words = panel.conflict;

type ConflictViewProps = { files: ContactFile[]; why: MatchReason[]; now: number; actions: PanelActions };

/** The page has keys of two people: both side by side, what differs marked, and the user says. */
export function ConflictView({ files, why, now, actions }: ConflictViewProps) {
  const [one, other] = files;
  return (
    <div className={styles.conflict}>
      <header>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.body}>{words.body}</p>
      </header>
      <table className={styles.table}>
        <tbody>
          {compareFiles(files, why, now).map((row) => (
            <Row key={row.label} row={row} files={files} />
          ))}
          <tr>
            <td />
            {files.map(({ contact }) => (
              <td key={contact.id}>
                <Button className={styles.choose} onClick={() => actions.chooseOne(contact.id)}>
                  {words.choose(contact.goesBy ?? contact.name)}
                </Button>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {one && other && files.length === 2 && !areApart(one, other) && (
        <div>
          <Button look="quiet" onClick={() => actions.mergeBoth(one.contact.id, other.contact.id)}>
            {words.same}
          </Button>
          <p className={styles.body}>{words.sameAbout}</p>
        </div>
      )}
    </div>
  );
}

function Row({ row: { label, values, differs }, files }: { row: Comparison; files: ContactFile[] }) {
  return (
    <tr data-same={!differs || undefined}>
      <th scope="row">
        {label}
        {differs && <VisuallyHidden>, {words.differs}</VisuallyHidden>}
      </th>
      {values.map((value, at) => (
        <td key={files[at]?.contact.id}>
          {value ? <Value words={value} /> : <span className={styles.nothing}>{words.nothing}</span>}
        </td>
      ))}
    </tr>
  );
}

/** Addresses break where a reader would break them. */
function Value({ words: value }: { words: string }) {
  return value.includes('@') ? <Address>{value}</Address> : <bdi dir="auto">{value}</bdi>;
}

type Comparison = { label: string; values: string[]; differs: boolean };

/** What is known of each, row by row; rows that nobody has are left out. */
export function compareFiles(files: readonly ContactFile[], why: readonly MatchReason[], now: number): Comparison[] {
  const row = (label: string, read: (file: ContactFile) => string | undefined): Comparison => {
    const values = files.map((file) => read(file) ?? '');
    return { label, values, differs: new Set(values.map((value) => value.toLowerCase())).size > 1 };
  };
  const keys = new Set(why.map((reason) => `${reason.kind} ${reason.value}`));
  return [
    row(words.rows.name, ({ contact }) => contact.name),
    row(words.rows.role, ({ contact }) => contact.role),
    row(words.rows.company, ({ contact }) => contact.company),
    row(words.rows.place, ({ contact }) => contact.location),
    row(words.fits, ({ identities }) =>
      identities
        .filter((identity) => keys.has(`${identity.kind} ${identity.value}`))
        .map((identity) => identity.typed)
        .join(', '),
    ),
    row(words.rows.touch, ({ interactions }) => {
      const last = lastTouch(interactions, now);
      return last ? common.say(ago(last.at, now)) : undefined;
    }),
  ].filter(({ values }) => values.some(Boolean));
}
