const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** How the record stands when it isn't simply whole. */
export const record = {
  trouble: {
    upgrading: {
      title: 'Your record is being brought up to date',
      text: 'This Acquaint keeps some things differently. It takes a moment, once; nothing is lost when you close the browser.',
    },
    restoring: {
      title: 'Your record is being put back',
      text: 'The browser lost its main store; you are seeing the second copy. Saving works again in a few seconds.',
    },
    'copy-only': {
      title: 'Nothing can be saved just now',
      text: 'You are seeing the second copy of your record, which is complete. What you type stays in its field.',
    },
    'record-only': {
      title: 'Nothing can be saved just now',
      text: 'Everything is here, but its second copy can’t be reached. What you type stays in its field.',
    },
    newer: {
      title: 'Your record can only be read',
      text: 'It was written by a newer Acquaint. Update this one to change it; nothing is touched until then.',
    },
  },
  why: {
    blocked: 'Another Acquaint window holds the record; close it.',
    locked: 'it is locked.',
    'newer-data': 'It was written by a newer Acquaint; update this one.',
    quota: 'The disk is full; free some space.',
    restoring: 'The record is still being put back.',
    timeout: 'The record doesn’t answer; if that lasts, close other Acquaint windows.',
    unavailable: 'The browser doesn’t open the record.',
    unknown: 'The record can’t be opened.',
  },
  repaired: {
    record: {
      title: 'Your record was put back',
      text: (people: number, notes: number) =>
        `The browser had lost its main store. ${count(people, 'person', 'people')} with ${count(notes, 'note and fact', 'notes and facts')} came back from the second copy.`,
    },
    rows: {
      title: 'Something can’t be read any more',
      text: () => 'It was damaged on the disk, in both copies. Everything else is as it was.',
    },
    copy: {
      title: 'The second copy was made again',
      text: (people: number, notes: number) =>
        `It was missing. ${count(people, 'person', 'people')} with ${count(notes, 'note and fact', 'notes and facts')} are kept twice again; nothing was lost.`,
    },
  },
  unread: (entries: number) =>
    `${count(entries, 'entry', 'entries')} couldn’t be read and ${entries === 1 ? 'is' : 'are'} kept aside.`,
  tryAgain: 'Try again',
  makeAgain: 'Make the main store again from the copy',
  good: 'Good',
  seeUnread: 'Save them from Settings',
  aside: {
    title: 'Set aside by a repair',
    lead: 'What a repair replaced or couldn’t read. Save it before you drop it.',
    why: {
      'replaced-record': 'The main store as it was',
      'replaced-copy': 'The second copy as it was',
      'unreadable-entries': 'Entries that couldn’t be read',
    },
    save: 'Save as a file',
    drop: 'Drop',
    fileName: (day: string) => `acquaint-set-aside-${day}.json`,
  },
};
