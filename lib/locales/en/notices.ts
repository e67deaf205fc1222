import { common } from './common';

/** One line after something was done in the panel, or couldn't be. */
export const notices = {
  saved: (name: string) => `${common.brief(name, 40)} is saved.`,
  joined: (name: string) => `Joined to ${common.brief(name, 40)}.`,
  profileKept: 'Profile read. Nothing of yours was overwritten.',
  merged: 'Merged. Everything of both is here.',
  notThem: 'Noted: not the same person. It won’t be asked again.',
  edited: 'Changed.',
  forgotten: 'Removed.',
  settled: { kept: 'Kept.', open: 'Open again.', late: 'Marked late.', released: 'Let go.' },
  asked: {
    asked: 'Marked as asked.',
    answered: 'Marked as answered.',
    dodged: 'Marked as dodged.',
    never: 'It won’t be asked.',
    'to-ask': 'Back on the list.',
  },
  noted: (name: string) => `Filed under ${common.brief(name, 40)}.`,
  undone: 'Taken back.',
  partlyUndone: 'Taken back, but for what was changed since.',
  clash: 'One of the addresses belongs to somebody else already; it stays with them.',
  profileRefused: 'The profile couldn’t be read. Wait until it has loaded and try again.',
  pageGone: 'The page doesn’t answer. Reload it when it suits you.',
  hostRefused: 'The browser didn’t give access to this site, so nothing was changed.',
  problems: {
    'no-consent': 'Nothing is stored before you agree on the welcome page.',
    gone: 'That entry is no longer there.',
    invalid: 'That can’t be stored as it is.',
    blocked: 'Another Acquaint window is holding the record. Close it, then try again.',
    'newer-data': 'The record was written by a newer Acquaint. Update this one.',
    restoring: 'The record is being put back from its second copy. Try again in a few seconds.',
    quota: 'The disk is full. Free some space and try again; what you typed is still here.',
    timeout: 'The record didn’t answer in time. Try again; nothing is lost.',
    unavailable: 'The record can’t be opened in this window. If it is a private one, use an ordinary window.',
    unknown: 'That didn’t work, and nothing was changed. Try again.',
  },
};
