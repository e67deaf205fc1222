/**
 * What the user taught of a webmail that nobody wrote a reader for: where its page keeps the sender, the recipients, the
 * subject, and what is written in. How the page is built, never what it says: no text, no name and no address of anybody.
 * As a file: docs/site-rules.md.
 */
export type SiteRule = {
  /** The host and, where it isn't the usual one, the port: "mail.example.net", "127.0.0.1:8080". One rule a host. */
  host: string;
  /** Epoch milliseconds. */
  taughtAt: number;
  /** When the rule last found somebody; a day's first time only is noted. Absent = not since it was taught. */
  workedAt?: number;
  /** At least one of the two is there. */
  reading?: ReadingRule;
  writing?: WritingRule;
};

/** An opened mail. `words`: what holds the mail's own words, where it could be told: nobody is looked for in there. */
export type ReadingRule = { sender: Trail; recipients?: Trail[]; subject?: Trail; words?: Trail };

/** A mail being written: the editor (or the frame that holds it) and the field for its recipients. */
export type WritingRule = { editor: Trail; recipients?: Trail };

/** The way from the page's body to one element, through frames of the same origin and open shadow roots. */
export type Trail = {
  /** The outermost first; of a longer way the innermost. The last one is the element itself. */
  steps: TrailStep[];
  /** The attribute that holds the address, where it is one that no webmail known to us uses. */
  key?: string;
  /** Which line of a header the element was said to be, by its label or its name. */
  line?: TrailLine;
};

export type TrailLine = 'from' | 'to' | 'cc' | 'bcc' | 'replyto' | 'subject' | 'date';

/** One element of the way. */
export type TrailStep = {
  tag: string;
  role?: string;
  /** Words in its ids and classes that are neither counters nor hashes: "msg-header", "from". */
  names?: string[];
  /** Those of its names that told it from its likes when it was taught. */
  must?: string[];
  /** Names of its attributes; no value of any. */
  attributes?: string[];
  /** Its place among siblings of its tag, from 0. */
  at: number;
};

/** Rungs of a sighting's path: the rule found the sender, or an opened mail isn't built as it was taught any more. */
export const TAUGHT_FOUND = 'taught:sender';
export const TAUGHT_GONE = 'taught:gone';

/** A part of a mail that the user shows: on an opened one the first three, on one being written the others. */
export type TaughtPart = 'sender' | 'recipient' | 'subject' | 'editor' | 'field';

/** The parts that are asked for, in this order; those of a mail being written where something is being written. */
export function partsToShow(writing: boolean): readonly TaughtPart[] {
  return ['sender', 'recipient', 'subject', ...(writing ? (['editor', 'field'] as const) : [])];
}

/** The parts that a rule holds. */
export function partsOfRule({ reading, writing }: Pick<SiteRule, 'reading' | 'writing'>): TaughtPart[] {
  const has: Record<TaughtPart, unknown> = {
    sender: reading?.sender,
    recipient: reading?.recipients,
    subject: reading?.subject,
    editor: writing?.editor,
    field: writing?.recipients,
  };
  return partsToShow(true).filter((part) => has[part] !== undefined);
}

/** Why what was clicked can't be that part. */
export type TeachRefusal =
  | 'nobody'
  | 'several'
  | 'in-list'
  | 'in-words'
  | 'own'
  | 'recipient'
  | 'no-text'
  | 'no-editor'
  | 'no-field';

/** The rule of a host ("mail.example.net:8080"), if something was taught there. */
export function ruleOfHost(rules: readonly SiteRule[] | undefined, host: string): SiteRule | undefined {
  return rules?.find((rule) => rule.host === host);
}

/** Caps of a rule; a page or a file that holds more is refused or cut. */
export const RULE_CAPS = { steps: 40, names: 6, attributes: 12, word: 40, recipients: 5, rules: 300 } as const;
