import type { Piece, PieceKind } from '../../lib/core/quick-note';
import { readDay } from '../../lib/core/say-dates';
import { common, popup as words } from '../../lib/locales';
import { join } from '../ui/join';
import styles from './piece-chips.module.css';

type PieceChipsProps = {
  pieces: readonly Piece[];
  now: number;
  onKind: (piece: Piece, kind: PieceKind) => void;
};

const KINDS = Object.keys(words.kinds) as PieceKind[];

/**
 * What was understood, a chip a piece. The whole chip is a native choice list laid over its words: the browser draws
 * its menu outside the small popup window, and every keyboard and screen reader knows it already.
 */
export function PieceChips({ pieces, now, onKind }: PieceChipsProps) {
  if (pieces.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={words.understood}>
      {pieces.map((piece) => (
        <li key={`${piece.start}-${piece.text}`} className={join(styles.chip, piece.forced && styles.forced)}>
          <span className={styles.kind} aria-hidden="true">
            {words.kinds[piece.kind]}
          </span>
          <bdi className={styles.text} aria-hidden="true">
            {piece.text}
          </bdi>
          {piece.day && <span className={styles.day}>{sayDay(piece.day, now)}</span>}
          <select
            className={styles.choose}
            aria-label={words.changeKind(piece.text)}
            value={piece.kind}
            onChange={(event) => {
              const kind = KINDS.find((one) => one === event.target.value);
              if (kind) onKind(piece, kind);
            }}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}

/** "Fri", "in 9 days", with the date where that alone could be misread. */
function sayDay(day: string, now: number): string {
  const read = readDay(day, now);
  if (!read) return day;
  const said = common.say(read.spoken);
  return read.spoken.kind === 'coming-weekday' ? `${said} ${common.dayAndMonth(read.at)}` : said;
}
