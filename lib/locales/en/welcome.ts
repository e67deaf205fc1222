/** Words of the page that opens once, after installing. */
export const welcome = {
  title: 'Welcome to Acquaint',
  headline: 'Know who you are writing to.',
  lead: 'Acquaint reminds you who someone is before you write to them, and tells you when a draft is more about you than about them.',
  promise: {
    title: 'What it reads, what it keeps',
    rows: [
      {
        term: 'Reads',
        text: 'The page in front of you, on sites you switch on below: who a mail or a profile is from, and the draft you are typing. Never lists, never pages you didn’t open.',
      },
      {
        term: 'Keeps',
        text: 'People you save, and what you note about them: names, addresses, facts, promises, dates; and that you exchanged a mail with them, and when. Never the text of your drafts, never a log of what you visit.',
      },
      {
        term: 'Where',
        text: 'On this computer, in this browser profile. There is no server and no account, and Acquaint has no way to send anything: it makes no network request at all.',
      },
      {
        term: 'Yours',
        text: 'Everything can be undone, and everything can be deleted. Removing Acquaint from the browser removes the record with it.',
      },
    ],
  },
  consent: {
    ask: 'Until you agree, nothing about anyone is kept.',
    button: 'Agree and start',
    given: (day: string) => `You agreed on ${day}.`,
    withdraw: 'You can pause Acquaint or delete everything at any time in Settings.',
    later: 'Available after you agree.',
  },
  sites: {
    title: 'Where it may read',
    lead: 'Each switch asks your browser for that site only. All are off until you turn them on.',
  },
  people: {
    title: 'People',
    lead: 'Start with made-up people to look around, or bring your own.',
    sample: 'Sample people',
    sampleHint: 'Eight invented people with notes and promises. One click removes them again.',
    sampleOn: (count: number) => `${count} sample people are in your record.`,
    add: 'Add sample people',
    remove: 'Remove sample people',
    import: 'Import from LinkedIn or a vCard file',
    restore: 'I have a backup',
    open: 'See your people',
  },
  panel: {
    title: 'Open the panel',
    lead: 'The panel stands beside the page and shows who you are looking at.',
    chrome: [
      'Click the puzzle piece at the top right of the browser, then the pin beside Acquaint, so that its button stays in sight.',
      'Click the Acquaint button, then “Open the panel”.',
    ],
    firefox: [
      'Click the puzzle piece at the top right, then the cog beside Acquaint, and choose “Pin to Toolbar”.',
      'Click the Acquaint button, then “Open the panel”. It opens as a sidebar.',
    ],
    button: 'Open the panel now',
    failed: 'The browser didn’t open it from here. Use the Acquaint button in the toolbar.',
  },
  done: 'That’s all. You can close this page; Settings has everything on it.',
} as const;
