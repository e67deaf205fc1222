import { differingRows, type Sketch, type SketchRow } from '../../lib/core/person-sketch';
import { ago } from '../../lib/core/say-dates';
import { common, mixUps as words } from '../../lib/locales';
import styles from './mix-ups.module.css';

type ComparedProps = { own: Sketch; other: Sketch; now: number };

/** Two people side by side with what differs, or that nothing does. */
export function Compared({ own, other, now }: ComparedProps) {
  const rows = differingRows(own, other);
  if (rows.length === 0) return <p className={styles.quiet}>{words.nothing}</p>;
  return (
    <table className={styles.table} aria-label={words.compare(own.contact.name, other.contact.name)}>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.corner}>{words.what}</span>
          </th>
          {[own, other].map(({ contact }) => (
            <th key={contact.id} scope="col">
              <bdi dir="auto">{common.brief(contact.name, 40)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{words.rows[row]}</th>
            {[own, other].map((sketch) => (
              <td key={sketch.contact.id}>
                <Cell {...{ sketch, row, now }} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const LONGEST = 90;

function Cell({ sketch, row, now }: { sketch: Sketch; row: SketchRow; now: number }) {
  const said = sketch.rows[row];
  if (said === undefined) return <span className={styles.quiet}>{words.unknown}</span>;
  return (
    <>
      <bdi dir="auto">{common.brief(said, LONGEST)}</bdi>
      {row === 'touch' && sketch.lastTouch && (
        <span className={styles.quiet}> {common.say(ago(sketch.lastTouch.at, now))}</span>
      )}
    </>
  );
}
