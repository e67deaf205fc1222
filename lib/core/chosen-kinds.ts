import type { Piece, PieceKind } from './quick-note';

/** Kinds the user picked by hand, by the piece's own words: they hold while other parts of the line change. */
export type ChosenKinds = ReadonlyMap<string, PieceKind>;

/** The pieces with the user's picks in force. A day stays only where the kind has one. */
export function withChosenKinds(pieces: readonly Piece[], chosen: ChosenKinds): Piece[] {
  return pieces.map((piece) => {
    const kind = chosen.get(piece.text);
    if (kind === undefined || kind === piece.kind) return piece;
    const { day, ...rest } = piece;
    const keepsDay = kind === 'date' || kind === 'promise-mine' || kind === 'promise-theirs';
    return { ...rest, kind, forced: true, ...(day !== undefined && keepsDay ? { day } : {}) };
  });
}
