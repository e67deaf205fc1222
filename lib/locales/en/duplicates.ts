import type { DuplicateReason } from '../../core/duplicates';
import { common } from './common';

const { brief } = common;

/** Words of the list of those who may be in the record twice, and of those who never are. */
export const duplicates = {
  title: 'Duplicates',
  back: 'All people',
  link: 'Duplicates',
  lead: 'Entries that may be the same person. Nothing is joined unless you say so, and all of it can be taken back.',
  looking: 'Looking through your people',
  list: 'Pairs that may be one person',
  count: (pairs: number) => (pairs === 1 ? 'One pair to look at.' : `${common.number(pairs)} pairs to look at.`),
  most: (pairs: number) => `The ${common.number(pairs)} likeliest pairs. More may follow when these are settled.`,
  more: (left: number) => `${common.number(left)} more`,
  none: {
    title: 'Everybody is here once',
    text: 'Two people are only proposed when more than a name speaks for it: an address that differs by a tag, the same number, a like name at the same company.',
  },
  likely: (score: number) => (score >= 0.85 ? 'Very likely' : score >= 0.6 ? 'Likely' : 'Perhaps'),
  merge: 'Merge…',
  mergeLabel: (one: string, other: string) => `Merge ${brief(one, 60)} and ${brief(other, 60)}`,
  never: 'Never the same',
  neverLabel: (one: string, other: string) => `${brief(one, 60)} and ${brief(other, 60)} are never the same`,
  kept: 'Noted: never the same. It won’t be asked again.',
  nothing: 'no address or number',
  imported: 'from a file',
  reasons: {
    mailbox: (shown: string) => `same mailbox: ${brief(shown, 80)}`,
    domain: (shown: string) => `like names at ${brief(shown, 60)}`,
    company: (shown: string) => `like names at ${brief(shown, 60)}`,
    phone: (shown: string) => `numbers end in ${shown.slice(-4)}`,
    slug: (shown: string) => `a LinkedIn profile named “${brief(shown, 60)}”`,
    bare: () => 'one is a name from a file, with nothing else to go by',
  } satisfies Record<DuplicateReason['kind'], (shown: string) => string>,
  apart: {
    title: 'Never the same as',
    list: 'People who are never the same as this one',
    remove: (name: string) => `${brief(name, 60)} may be asked about again`,
    removed: 'The pair may be asked about again.',
    warning: 'You said that these two are never the same. Merging them takes that back.',
  },
};
