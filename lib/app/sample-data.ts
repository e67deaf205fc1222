import type {
  Contact,
  Exchange,
  ExchangeKind,
  Fact,
  IdentityKind,
  Interaction,
  Pledge,
  QuestionState,
  Rules,
  Source,
} from '../core/record';
import type { Evidence, HeardKind, TrustEntry, TrustKind } from '../core/record-depth';
import type { HistoryPart } from '../core/starter-questions';

/** Eight made-up people, as one would have noted them after a few months. Ages of things are in days before now. */
export type Sample = {
  slug: string;
  contact: Omit<Contact, 'id' | 'grain' | 'createdAt' | 'updatedAt' | 'sample' | 'tags' | 'accountId'> & {
    tags?: string[];
  };
  /** Days since anything was last noted: orders the recent list. */
  seen: number;
  domain?: string;
  keys: [IdentityKind, string][];
  rules?: Omit<Rules, 'id' | 'grain'>;
  /** group, key, value, and how we know when they didn't tell us themselves. */
  facts: [
    group: string,
    key: string,
    value: string,
    more?: { source?: Source; sensitivity?: Fact['sensitivity']; ago?: number },
  ][];
  touches: [ago: number, kind: Interaction['kind'], direction: Interaction['direction'], gist: string][];
  /** `due` in days from today, or the coming Friday. */
  pledges: [by: Pledge['by'], what: string, due: number | 'friday' | null, made: number, state?: Pledge['state']][];
  /** `other` is another sample's slug. */
  exchanges: [direction: Exchange['direction'], what: string, ago: number, kind?: ExchangeKind, other?: string][];
  /** `answer` names the row that holds it, as in `decisions`. */
  questions: [text: string, purpose: string, state: QuestionState, ago: number, answer?: SampleRef][];
  history?: [
    part: HistoryPart,
    story: string,
    ago: number,
    more?: {
      source?: Source;
      when?: string;
      help?: string;
      /** Another sample's slug. */
      other?: string;
    },
  ][];
  heard?: [kind: HeardKind, words: string, ago: number, source?: Source][];
  decisions?: [statement: string, rests: SampleRef[], ago: number][];
  trust?: [by: TrustEntry['by'], kind: TrustKind, what: string, ago: number][];
};

/** A row of the same sample by its table and where it stands there: "history 0". */
export type SampleRef = `${Evidence['table']} ${number}`;
