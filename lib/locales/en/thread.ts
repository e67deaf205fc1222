import type { PersonCheck } from '../../core/check-draft';
import type { Person } from '../../core/sighting';
import { common } from './common';
import { channels, within } from './speaking';

const { brief, count } = common;

const name = (check: PersonCheck): string => brief(check.of?.name ?? '', 40);

/** Words of everyone on the thread that is open. */
export const thread = {
  title: 'Everyone here',
  back: 'Back',
  backKey: 'Esc',
  /** Who is on it, in a few words; the longest lists end in a number. */
  names: (names: readonly string[]) => {
    const shown = names.slice(0, 3).map((one) => brief(one, 24));
    const left = names.length - shown.length;
    return common.list(left > 0 ? [...shown, `${common.number(left)} more`] : shown);
  },
  unsaved: (people: number) => `${common.number(people)} not saved`,
  heed: 'Mind',
  more: (left: number) => `${common.number(left)} more`,
  promises: 'Open with them',
  allPromises: (left: number) => `${common.number(left)} more open`,
  people: 'On this thread',
  allPeople: (left: number) => `${common.number(left)} more`,
  cut: (shown: number) => `The first ${common.number(shown)} are shown; the page names more.`,
  roles: { sender: 'wrote', recipient: 'got it', participant: 'takes part', profile: 'profile' } satisfies Record<
    Person['role'],
    string
  >,
  copied: 'Cc',
  openCount: (open: number) => `${common.number(open)} open`,
  nothing: 'In your record; nothing noted yet.',
  stranger: 'Not saved',
  desk: 'Not saved; a desk or a list, not one person',
  namesake: (who: string) => `Not saved. Perhaps ${brief(who, 40)}, by another address?`,
  both: (names: readonly string[]) => `Fits ${common.list(names.map((one) => brief(one, 30)))}. Which one?`,
  faint: 'The page shows no address, so nobody can be sure who this is.',
  save: 'Save',
  saveLabel: (who: string) => `Save ${brief(who, 60)}`,
  saveAll: (people: number) => (people === 2 ? 'Save both' : `Save all ${common.number(people)} of them`),
  saved: (people: number) => `${count(people, 'person is', 'people are')} saved.`,
  owes: (who: string) => `${brief(who, 24)} owes:`,
  youOwe: (who: string) => `You owe ${brief(who, 24)}:`,
  conflict: (check: PersonCheck): string => {
    switch (check.kind) {
      case 'own-copy':
        return check.sure
          ? `${name(check)} asked not to be copied, and is in Cc.`
          : `${name(check)} asked not to be copied, and got this with others.`;
      case 'copied':
        return `${name(check)} wants ${check.address} left out, and it is on this thread.`;
      case 'channel-never':
        return `${name(check)} doesn’t want ${within(channels[check.channel])} from you.`;
      case 'leave-alone':
        return `${name(check)} asked to be left alone until ${common.dayAndMonth(check.until)}.`;
      case 'look-alike':
        return `${check.address} looks like ${name(check)}’s address, and isn’t.`;
      case 'alike':
        return `${name(check)} and ${brief(check.other.name, 40)} are easily confused. Both are here.`;
      default:
        return '';
    }
  },
};
