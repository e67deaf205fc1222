import { inboundMoments } from './inbound-moment';
import { type KeptWord, readKeptWord } from './kept-word';
import type { ContactFile, Exchange, ExchangeKind, Interaction } from './record';
import type { TrustEntry } from './record-depth';

/** What only a relationship brings, and no supplier's list: in the order in which it tends to come. */
export const DEEP_KINDS = [
  'introduction',
  'view-inside',
  'competitors',
  'politics',
  'technology',
  'taken-along',
] as const satisfies readonly ExchangeKind[];

export type DeepKind = (typeof DEEP_KINDS)[number];

/** What stands behind "where you stand": rows, newest first, never a number made of them. */
export type RelationshipView = {
  /** The first contact on record, or when they were saved. Epoch milliseconds. */
  since: number;
  /** The first time they came by themselves, if that was after the user had begun. */
  cameToYou: Interaction | null;
  word: { me: KeptWord; them: KeptWord };
  given: Exchange[];
  received: Exchange[];
  introduced: { byMe: Exchange[]; byThem: Exchange[] };
  /** Of the six kinds those there are. */
  deep: { kind: DeepKind; rows: Exchange[] }[];
  missing: DeepKind[];
  trust: { me: TrustEntry[]; them: TrustEntry[] };
  /** Only taken lately: the last three things went one way. */
  onlyTaking: boolean;
};

/** So many in a row one way are a pattern. */
const PATTERN = 3;

/** What a relationship has brought both ways, with the rows that show it. `today` as "YYYY-MM-DD" where the user is. */
export function readRelationship(file: ContactFile, now: number, today: string): RelationshipView {
  const past = file.interactions.filter(({ at, kind }) => at <= now && kind !== 'note').sort((a, b) => a.at - b.at);
  const exchanges = [...file.exchanges].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  const way = (direction: Exchange['direction']) => exchanges.filter((row) => row.direction === direction);
  const deep = DEEP_KINDS.map((kind) => ({ kind, rows: exchanges.filter((row) => row.kind === kind) }));
  const recent = exchanges.slice(0, PATTERN);
  return {
    since: Math.min(file.contact.createdAt, past[0]?.at ?? Number.POSITIVE_INFINITY),
    cameToYou: inboundMoments(file.interactions, now).find(({ kind }) => kind === 'came')?.row ?? null,
    word: { me: readKeptWord(file.pledges, 'me', today), them: readKeptWord(file.pledges, 'them', today) },
    given: way('given'),
    received: way('received'),
    introduced: { byMe: introductions(way('given')), byThem: introductions(way('received')) },
    deep: deep.filter(({ rows }) => rows.length > 0),
    missing: deep.filter(({ rows }) => rows.length === 0).map(({ kind }) => kind),
    trust: { me: trustBy(file.trust, 'me'), them: trustBy(file.trust, 'them') },
    onlyTaking: recent.length === PATTERN && recent.every(({ direction }) => direction === 'received'),
  };
}

function introductions(rows: readonly Exchange[]): Exchange[] {
  return rows.filter(({ kind }) => kind === 'introduction');
}

function trustBy(rows: readonly TrustEntry[], by: TrustEntry['by']): TrustEntry[] {
  return rows.filter((row) => row.by === by).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}
