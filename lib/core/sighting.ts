/** What a page told us. Made by `lib/sites`, carried by messages, matched against the record. Stable interface. */

export type SiteId = 'gmail' | 'linkedin' | 'roundcube' | 'outlook' | 'yahoo' | 'proton' | 'fastmail' | 'generic';

/** What kind of page it is: a mail thread, one message, a list, a profile, a conversation, a compose window. */
export type View = 'thread' | 'message' | 'list' | 'profile' | 'conversation' | 'compose';

/** What a draft is; decides which rules of the coach apply. */
export type DraftKind = 'new' | 'reply' | 'forward' | 'message' | 'invitation-note' | 'unknown';

export type Person = {
  name?: string;
  /** Lower-cased full address as the page gave it; never completed or guessed. */
  email?: string;
  /** Slug of a linkedin.com/in/ address, percent-decoded, lower case. */
  linkedin?: string;
  /** Sales Navigator lead id: another id space than the slug. */
  salesNav?: string;
  headline?: string;
  company?: string;
  location?: string;
  role: 'sender' | 'recipient' | 'profile' | 'participant';
  /** A recipient in Cc, where the page says so; absent doesn't mean To. */
  copied?: true;
};

/** `to`: whom one of the user's own went to, the user left out; absent or empty when the page doesn't say. */
export type SeenMessage = { id: string; from: Person; to?: Person[]; sentAt?: number; outgoing: boolean };

export type Sighting = {
  site: SiteId;
  view: View;
  /** The signed-in user's own address, when the page shows it: never a contact. */
  account?: string;
  /** Everyone the page shows as taking part, the user left out; no duplicates. */
  people: Person[];
  /** The one the page is about. Absent when the page doesn't say: then the user is asked. */
  focus?: Person;
  subject?: string;
  messages?: SeenMessage[];
  /** 0..1. Below 0.5 the panel asks instead of showing. */
  confidence: number;
  /** Which rung of which chain answered, for "why this person" and for diagnostics. */
  path: string[];
};
