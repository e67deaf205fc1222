/** One deceiving page: a saved one, changed; who it is about is written here, by hand. */
export type Spoof = {
  name: string;
  /** The saved page it is made of, by name. */
  page: string;
  /** Another address for it. */
  url?: string;
  change: (document: Document) => void;
  /** Key of the one it is about; undefined for nobody. Not sure is always right, too. */
  focus: string | undefined;
  /** What no person may be said to be; the stranger, if it isn't said. */
  never?: RegExp;
};

/** Saved pages that the spoofs are made of. */
export const SDUI = 'linkedin/sdui-profile--verification-key';
/** The older signed-in profile. */
export const EMBER = 'linkedin/ember-profile--stale-json';
/** What guests get. */
export const GUEST = 'linkedin/guest-profile--json-ld';
/** A lead of Sales Navigator. */
export const SALES = 'linkedin/sales-lead--side-lists';
/** A conversation. */
export const TALK = 'linkedin/messaging--one-person';
/** Whom the first of them is about. */
export const RAJ = 'raj-pillai';
/** Whom the others are about. */
export const DANA = 'dana-reyes-041';
/** The stranger’s profile. */
export const SOMEBODY = 'https://www.linkedin.com/in/mallory-stranger/';

/** Puts markup beside or into the first element that is found so. */
export const put = (document: Document, where: string, at: InsertPosition, markup: string): void =>
  document.querySelector(where)?.insertAdjacentHTML(at, markup);
