import type { SiteRule } from './site-rule';

/** The user's switches. One row in the record; page scripts see only `PageSwitches` of it. */

/** How much is read on LinkedIn; see docs/privacy.md. */
export type LinkedInLevel = 'off' | 'address' | 'browse';

export type Settings = {
  /** When the user agreed on the welcome page. Absent = nothing about people is stored. */
  consentAt?: number;
  /** Read nothing, mark nothing, anywhere. */
  paused: boolean;
  /** Origins the user switched on ("https://mail.google.com", "http://127.0.0.1:31080"), LinkedIn apart. */
  origins: string[];
  linkedin: LinkedInLevel;
  /** Origins where Acquaint must never do anything, whatever else says so. */
  neverOrigins: string[];
  /** Underline drafts at all. */
  coaching: boolean;
  /** Rule ids and categories switched off everywhere. */
  rulesOff: string[];
  /** Where backup files go, and what they are sealed to. Absent until something of it was chosen. */
  backup?: BackupSettings;
  /** Special categories (health, belief, politics) may be kept and shown. */
  special?: boolean;
  /** Which of the profile's points are offered at first; `pointsOn` and `pointsOff` are the user's own changes to it. */
  preset?: ProfilePreset;
  pointsOn?: string[];
  pointsOff?: string[];
  /** Mails seen in the browser enter the timeline: that, when, which way. On unless switched off. */
  logMail?: boolean;
  /** … with their subjects. */
  keepSubjects?: boolean;
  /** Browser notifications once a day, when something is due. */
  reminders?: boolean;
  /** The day of the last reminder, "YYYY-MM-DD". */
  remindedOn?: string;
  /** Origins where drafts are left alone, while the page is read. */
  coachOffOrigins?: string[];
  /** Wording that the user wants marked besides the coach's own. */
  ownPhrases?: OwnPhrase[];
  /** Wording that the user said is no pitch. */
  allowedWords?: AllowedWords[];
  /** What the user sells and which issues drive the need for it, in their words. */
  sells?: string;
  /** Issues of the shipped library that the user doesn't want. */
  issuesOff?: string[];
  /** That a reviewed draft was sent is kept, for Insights. On unless switched off. */
  keepReviews?: boolean;
  /** How pages of unknown make are read, as the user showed it; one a host. */
  siteRules?: SiteRule[];
  /** A note that looks like health, belief, politics … is asked about. On unless switched off. */
  askDelicate?: boolean;
  /** After so many months without contact, change or look somebody is listed for review; 0: never. 24 unless chosen. */
  reviewMonths?: 0 | 12 | 24 | 36;
};

/** `category` is one of the coach's sixteen (coach/types.ts). */
export type OwnPhrase = { id: string; words: string; category: string; why?: string };

/** Words as they stood in a marked line, and the rule that marked them. */
export type AllowedWords = { id: string; words: string; ruleId: string; at: number };

/** Who the user is, which decides the profile's points at first; recruiters see no protected traits. */
export type ProfilePreset = 'seller' | 'founder' | 'consultant' | 'recruiter';

/** `key`: files are sealed to this recipient; `wrapped` is its identity under the user's passphrase. */
export type BackupSettings = { place?: 'folder' | 'downloads'; key?: { recipient: string; wrapped: string } };

export const DEFAULT_SETTINGS: Settings = {
  paused: false,
  origins: [],
  linkedin: 'off',
  neverOrigins: [],
  coaching: true,
  rulesOff: [],
};
