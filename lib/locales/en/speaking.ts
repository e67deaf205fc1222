import type { Channel } from '../../core/record';

/** "her" when the pronouns say so; "them" when they don't say. */
export type Gender = 'she' | 'he' | 'they';
export const genderOf = (pronouns: string | undefined): Gender => {
  const first = pronouns?.trim().toLowerCase().split(/[\s/]/)[0];
  return first === 'she' || first === 'he' ? first : 'they';
};
export const OBJECT: Record<Gender, string> = { she: 'her', he: 'him', they: 'them' };
export const POSSESSIVE: Record<Gender, string> = { she: 'her', he: 'his', they: 'their' };
export const OWN: Record<Gender, string> = { she: 'hers', he: 'his', they: 'theirs' };
export const SUBJECT: Record<Gender, string> = { she: 'She', he: 'He', they: 'They' };
export const SUBJECT_OWES: Record<Gender, string> = { she: 'She owes', he: 'He owes', they: 'They owe' };

export const channels: Record<Channel, string> = {
  mail: 'Mail',
  text: 'Text',
  mobile: 'Mobile',
  'desk-phone': 'Desk phone',
  linkedin: 'LinkedIn',
  video: 'Video call',
  'in-person': 'In person',
};

/** A word inside a sentence: small, unless it is a name. */
export const within = (word: string) => (word === channels.linkedin ? word : word.toLowerCase());
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
