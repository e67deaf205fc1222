import { dayIn } from './days';
import { giveBalance } from './give-balance';
import { inboundMoments } from './inbound-moment';
import { type PledgeBalance, pledgeBalance } from './pledge-balance';
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
  word: { me: PledgeBalance; them: PledgeBalance };
  given: Exchange[];
  received: Exchange[];
  introduced: { byMe: Exchange[]; byThem: Exchange[] };
  /** Of the six kinds those there are. */
  deep: { kind: DeepKind; rows: Exchange[] }[];
  missing: DeepKind[];
  trust: { me: TrustEntry[]; them: TrustEntry[] };
  /** Lately it all went one way, often enough to be said. */
  onlyTaking: boolean;
};

/** What a relationship has brought both ways, with the rows that show it; days are those of the user's own `timeZone`. */
export function readRelationship(file: ContactFile, now: number, timeZone: string): RelationshipView {
  const past = file.interactions.filter(({ at, kind }) => at <= now && kind !== 'note').sort((a, b) => a.at - b.at);
  const exchanges = [...file.exchanges].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  const way = (direction: Exchange['direction']) => exchanges.filter((row) => row.direction === direction);
  const deep = DEEP_KINDS.map((kind) => ({ kind, rows: exchanges.filter((row) => row.kind === kind) }));
  const days = { today: dayIn(timeZone, now), dayOf: (at: number) => dayIn(timeZone, at) };
  return {
    since: Math.min(file.contact.createdAt, past[0]?.at ?? Number.POSITIVE_INFINITY),
    cameToYou: inboundMoments(file.interactions, now).find(({ kind }) => kind === 'came')?.row ?? null,
    word: { me: pledgeBalance(file.pledges, 'me', days), them: pledgeBalance(file.pledges, 'them', days) },
    given: way('given'),
    received: way('received'),
    introduced: { byMe: introductions(way('given')), byThem: introductions(way('received')) },
    deep: deep.filter(({ rows }) => rows.length > 0),
    missing: deep.filter(({ rows }) => rows.length === 0).map(({ kind }) => kind),
    trust: { me: trustBy(file.trust, 'me'), them: trustBy(file.trust, 'them') },
    onlyTaking: giveBalance(file, now).onlyTaking,
  };
}

function introductions(rows: readonly Exchange[]): Exchange[] {
  return rows.filter(({ kind }) => kind === 'introduction');
}

function trustBy(rows: readonly TrustEntry[], by: TrustEntry['by']): TrustEntry[] {
  return rows.filter((row) => row.by === by).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}
