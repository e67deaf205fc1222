import type { Finding } from '../../lib/coach/types';

/** Why the coach is silent about a draft: the user switched it off for everybody it goes to, or on this site. */
export type Silence = { why: 'people'; people: { id: string; name: string }[] } | { why: 'site'; origin: string };

/** How the user makes the rules of the coach their own. Each can be undone. */
export type CoachActions = {
  /** Not a pitch: that wording isn't marked again. `contactId`: the one person the draft goes to. */
  notAPitch(finding: Finding, contactId?: string): void;
  /** Switches a rule, or a whole kind of wording, off everywhere. */
  ruleOff(ruleId: string): void;
  /** The coach on or off in what is written to one person. */
  coachFor(contactId: string, name: string, on: boolean): void;
  /** The coach on or off on one site. */
  coachOn(origin: string, on: boolean): void;
};
