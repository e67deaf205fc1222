import { common } from './common';

const people = (count: number) => (count === 0 ? 'nobody' : common.count(count, 'person', 'people'));

/** Words of the list of accounts and of one account's page. */
export const accounts = {
  title: 'Accounts',
  loading: 'Opening your accounts…',
  search: 'Search companies, industries, domains',
  list: 'Accounts',
  count: (count: number) => common.count(count, 'account', 'accounts'),
  found: (count: number, query: string) => `${common.count(count, 'account', 'accounts')} for “${query}”`,
  people,
  none: {
    title: (query: string) => `No account fits “${query}”`,
    clear: 'Clear the search',
  },
  empty: {
    title: 'No accounts yet',
    text: 'A company appears here with the first person who works there: write “Harbour Tiles” as somebody’s company, and this page will have it.',
    people: 'Go to People',
    sample: 'Look around with sample people',
  },
  gone: { title: 'This account isn’t here', text: 'It may have been merged into another one.' },
  back: 'All accounts',
  name: 'the name of the account',
  industry: 'the industry',
  industryMissing: 'Add an industry',
  domains: 'the mail domains',
  domainsMissing: 'Add a mail domain',
  notes: 'the notes',
  notesMissing: 'Note anything about the company…',
  sections: { people: 'People', ties: 'Who helps whom', notes: 'Notes' },
  nobody: 'Nobody works here any more, as far as you know.',
  noTies: 'No ties among these people yet. Say on a person’s page, under “Ties”, who helps or knows whom.',
  noLast: 'no contact yet',
  mine: (count: number) => `you owe ${common.count(count, 'thing', 'things')}`,
  theirs: (count: number) => `owes you ${common.count(count, 'thing', 'things')}`,
  lastKinds: { mail: 'mail', call: 'call', meeting: 'met', message: 'message', note: 'note' },
  mixUp: {
    said: 'are easily mixed up, as you said',
    'same-name': 'have the same name',
    'same-first-name': 'share a first name',
    'alike-first-name': 'have first names that sound alike',
    'alike-last-name': 'have last names that sound alike',
    swapped: 'have the same two names, the other way round',
  },
  and: 'and',
  more: 'More about this account',
  merge: 'Merge with another account…',
  forget: 'Delete this account',
  alike: (count: number) => (count === 1 ? 'This may be the same company:' : 'These may be the same company:'),
  mergeThis: (name: string) => `Merge “${common.brief(name, 40)}” into this one`,
  merging: {
    title: 'Merge with',
    about: 'Its people, domains and notes come here. It can be taken back.',
    field: 'Name of the other account',
    nobody: 'No other account fits.',
    from: (name: string, count: number) =>
      `“${common.brief(name, 60)}” (${people(count)}) becomes part of this account.`,
    another: 'Choose another',
    button: 'Merge',
    cancel: 'Cancel',
    close: 'Close',
  },
  said: {
    changed: 'Changed.',
    taken: (name: string) =>
      `There is an account “${common.brief(name, 40)}” with that already. Merge the two instead.`,
    noDomain: 'That isn’t a domain. Write it like harbourtiles.example.',
    merged: (count: number) => (count === 0 ? 'Merged.' : `Merged. ${people(count)} moved here.`),
    forgotten: 'Account deleted.',
  },
};
