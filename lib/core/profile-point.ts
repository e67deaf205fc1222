import type { Sensitivity } from './record';

/** The seven groups of the customer profile, in the order in which one comes to know somebody. */
export type ProfileGroup = 'person' | 'education' | 'family' | 'work' | 'interests' | 'lifestyle' | 'us';

export const PROFILE_GROUPS: readonly ProfileGroup[] = [
  'person',
  'education',
  'family',
  'work',
  'interests',
  'lifestyle',
  'us',
];

/** One point of the profile. Its fact has `key` = `id`, in the group of facts named by `store`. */
export type ProfilePoint = {
  id: string;
  group: ProfileGroup;
  title: string;
  /** As one would say it. To the person, unless `to` says that only the user can answer it. */
  question: string;
  sensitivity: Sensitivity;
  /** Group of the fact, as in `Fact.group`. */
  store: string;
  /** Hidden until the user switches it on. */
  optional?: true;
  /** "yourself": a judgement of the user's own. "card": on the business card, never asked. "never": not asked at all. */
  to?: 'yourself' | 'card' | 'never';
  /** A trait that the law protects where people are hired. */
  protected?: true;
};
