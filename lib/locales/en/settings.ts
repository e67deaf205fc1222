/** Words of the settings page, and of the switches it shares with the welcome page. */
export const settings = {
  title: 'Settings',
  loading: 'Opening your settings…',
  saved: 'Changed.',
  failed: 'That wasn’t saved. Try again.',
  sites: {
    title: 'Where Acquaint may read',
    lead: 'Each switch asks your browser for that site only.',
    gmail: 'Gmail',
    outlook: 'Outlook on the web',
    linkedin: 'LinkedIn',
    other: 'Your webmail',
    countries: (host: string, more: number) => `${host}, and its addresses in ${more} countries`,
    refused: (site: string) =>
      `The browser didn’t give access to ${site}, so it stays off. Turn the switch again to be asked again.`,
    gone: (site: string) => `Switched on, but the browser no longer gives access to ${site}.`,
    askAgain: 'Ask the browser again',
    asking: 'Asking the browser…',
    remove: (host: string) => `Remove ${host}`,
    removeShort: 'Remove',
    ownPlain: 'Your webmail, over plain http',
  },
  linkedin: {
    title: 'LinkedIn',
    levels: {
      off: { name: 'Off', text: 'Nothing happens on LinkedIn.' },
      address: {
        name: 'Address only',
        text: 'Knows a person by the address of the profile in the tab. Nothing runs in LinkedIn’s page. You can still click “Read this profile” when you want.',
      },
      browse: {
        name: 'Read as I browse, and check my messages',
        text: 'Reads the profile you have open and the message you are typing.',
      },
    },
    risk: 'LinkedIn’s terms frown on extensions that read its pages, and it can restrict accounts that use them. Acquaint adds nothing to the page, clicks nothing and requests nothing, but no one can promise that LinkedIn won’t mind. The risk is yours.',
  },
  webmail: {
    label: 'Address of your webmail',
    hint: 'For example mail.example.com, or the whole address from the address bar.',
    example: 'mail.example.com',
    add: 'Switch on',
    problems: {
      empty: 'Type the address of your webmail first.',
      nonsense: 'That doesn’t look like a web address. Copy it from the address bar while your webmail is open.',
      scheme: 'Only web addresses work here: they start with https:// or http://.',
      password: 'This address has a name and password in it. Leave those out: mail.example.com is enough.',
      wildcard: 'One site at a time, please, without a star.',
      linkedin: 'LinkedIn has a switch of its own, above.',
      search: 'That is a search, not an address.',
      known: (site: string) => `That is ${site}. It has a switch of its own, above.`,
      already: (host: string) => `${host} is already on.`,
      never: (host: string) => `${host} is on your “never here” list. Take it off the list first.`,
    },
    plain: (host: string) =>
      `${host} is plain http: anyone on the way can read that mail, with or without Acquaint. Use https if it offers it.`,
    plainYes: 'Switch on anyway',
  },
  quiet: {
    title: 'When Acquaint keeps quiet',
    lead: 'Quiet means that nothing on the page is read, kept or marked, by no part of Acquaint. Your record stays as it is, and you can go on writing notes yourself.',
    private: {
      title: 'Private windows',
      text: 'Always quiet there: of a page in a private window nothing is read, kept or marked.',
      allowed:
        'This browser lets Acquaint into private windows. That only means that you can open the panel and the popup there, to look something up or to write a note yourself.',
      refused:
        'This browser keeps Acquaint out of private windows altogether. If you let it in, in the browser’s settings for this extension, you can open the panel and the popup there; the pages stay unread all the same.',
      /** There its own pages have no access to what is stored. */
      firefox: {
        allowed:
          'This browser lets Acquaint into private windows, but opens your record in none of them: the panel and the popup can only say so there. Use an ordinary window to look something up or to write a note.',
        refused:
          'This browser keeps Acquaint out of private windows altogether. Letting it in would change nothing: Firefox opens your record in ordinary windows only.',
      },
    },
  },
  never: {
    title: 'Never here',
    lead: 'On these hosts Acquaint does nothing, whatever else is switched on; over http as over https. On LinkedIn it holds for all its countries.',
    empty: 'No site on the list.',
    label: 'Address',
    add: 'Add',
    remove: (host: string) => `Take ${host} off the list`,
  },
  pause: {
    title: 'Pause everywhere',
    text: 'On every page, at once, also on those that are open. Reminders and backups go on: they look at no page.',
  },
  coaching: {
    title: 'Mark pitch wording in drafts',
    text: 'Underlines wording that is about you rather than about them, as you type. Never changes a word by itself.',
  },
  shortcuts: {
    title: 'Keyboard',
    lead: 'These are the keys really set in this browser.',
    none: 'not set',
    names: {
      _execute_action: 'Note something about this person',
      'open-panel': 'Open the panel',
      'check-draft': 'Explain the marked line at the caret',
      'lock-now': 'Lock Acquaint',
    } as Record<string, string>,
    howChrome: 'To set or change one, type chrome://extensions/shortcuts into the address bar.',
    howFirefox:
      'To set or change one, open about:addons, click the cog at the top right, and choose “Manage Extension Shortcuts”.',
  },
  data: {
    title: 'What is kept',
    lead: 'On this computer, in this browser profile.',
    counts: {
      contacts: 'people',
      identities: 'addresses and numbers',
      facts: 'facts',
      pledges: 'promises',
      interactions: 'notes and meetings',
      exchanges: 'things given and received',
      questions: 'questions',
      history: 'stories of their history',
      decisions: 'notes on how they decide',
      heard: 'things they said',
      ties: 'ties between people',
      trust: 'signs of trust',
      cards: 'recall cards',
      issues: 'issues of your own',
      issueStates: 'answers about issues',
      reviews: 'results of drafts',
      apart: 'pairs that are never the same',
      erased: 'people who were erased and stay so',
    },
    sample: (count: number) => (count === 1 ? '1 of the people is a sample.' : `${count} of the people are samples.`),
    addSample: 'Add sample people',
    removeSample: 'Remove sample people',
    removeAsk: (count: number) => `Remove ${count} sample people and everything noted about them?`,
    removeYes: 'Remove them',
    removed: 'Sample people removed.',
    added: 'Sample people added.',
    keep: 'Keep them',
  },
  privacyLink: 'What Acquaint reads, keeps and never does',
  consent: {
    none: 'You haven’t agreed yet, so nothing is kept.',
    go: 'Read and agree',
  },
} as const;
