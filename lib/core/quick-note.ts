/** What one piece of a quick note was understood as. A chip a piece; the user can change its kind. */
export type PieceKind =
  | 'note'
  | 'family'
  | 'pet'
  | 'sport'
  | 'food'
  | 'date'
  | 'preference'
  | 'promise-mine'
  | 'promise-theirs'
  | 'given'
  | 'received'
  | 'reach'
  | 'question'
  | 'history'
  /** What they said of their work. */
  | 'problem'
  | 'opportunity'
  | 'strategy'
  /** A topic never to be brought up. */
  | 'avoid'
  /** What they go by. */
  | 'called'
  | 'tag';

export type Piece = {
  kind: PieceKind;
  /** The piece's own words, trimmed; joined in order the pieces hold every non-separator character typed. */
  text: string;
  /** Offsets in the typed line. */
  start: number;
  end: number;
  /** Due day of a promise or the day of a date, "YYYY-MM-DD" in the user's zone. */
  day?: string;
  /** True when the user picked the kind (a `!` or `?` mark, or a changed chip). */
  forced?: true;
};
