import type { Piece, PieceKind } from '../../lib/core/quick-note';
import { panel, popup } from '../../lib/locales';
import { Chip } from '../ui/chip';
import { Menu } from '../ui/menu';
import styles from './note-pieces.module.css';

const words = panel.note;

type NotePiecesProps = {
  pieces: readonly Piece[];
  /** Only those that begin in this stretch of the text; their numbers stay those of the whole. */
  within?: { start: number; end: number };
  onChange: (index: number, kind: PieceKind) => void;
};

/** What each piece was understood as; a click changes it. */
export function NotePieces({ pieces, within, onChange }: NotePiecesProps) {
  const kinds = Object.keys(popup.kinds) as PieceKind[];
  const numbered = pieces.map((piece, index) => ({ piece, index }));
  const shown = within
    ? numbered.filter(({ piece: { start } }) => start >= within.start && start <= within.end)
    : numbered;
  if (shown.length === 0) return null;
  return (
    <ul className={styles.pieces} aria-label={words.understood}>
      {shown.map(({ piece, index }) => (
        <li key={`${piece.start}-${piece.end}`} className={styles.piece}>
          <Menu
            trigger={
              <Chip
                kind={popup.kinds[piece.kind]}
                look={piece.kind === 'note' ? 'guess' : 'sure'}
                title={words.change(piece.text)}
              >
                {piece.text}
              </Chip>
            }
            items={kinds.map((id) => ({ id, label: popup.kinds[id], chosen: id === piece.kind }))}
            onChoose={(id) => onChange(index, id as PieceKind)}
          />
        </li>
      ))}
    </ul>
  );
}
