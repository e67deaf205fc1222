import type { Brief, LastLine } from '../../lib/core/brief';
import { common, brief as words } from '../../lib/locales';
import { sayWhen } from '../ui/say-when';
import styles from './brief-lines.module.css';
import { BriefPart } from './brief-part';

/** Last time, in three lines. */
export function BriefLast({ brief: { last }, now }: { brief: Brief; now: number }) {
  return (
    <BriefPart title={words.parts.last}>
      {last.length === 0 ? (
        <p className={styles.quiet}>{words.noLast}</p>
      ) : (
        <ul className={styles.list}>
          {last.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: three lines that have no id of their own and never move
            <li key={at} className={styles.two}>
              <Line line={line} now={now} />
            </li>
          ))}
        </ul>
      )}
    </BriefPart>
  );
}

function Line({ line, now }: { line: LastLine; now: number }) {
  const own = line.kind === 'heard';
  return (
    <>
      <span className={styles.quiet} title={common.exact(line.at)}>
        {words.last(line, sayWhen(line.at, now))}
        {line.words && ': '}
      </span>
      {line.words && (
        <bdi dir="auto" className={own ? styles.own : undefined}>
          {own ? `“${line.words}”` : line.words}
        </bdi>
      )}
    </>
  );
}
