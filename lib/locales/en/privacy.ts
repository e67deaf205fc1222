/**
 * The privacy page, whole. docs/privacy.md is made of it (`node scripts/privacy-doc.mjs`), so that both say the same.
 * Each permission is named as the manifest names it; tests/store-texts.test.ts holds the list against the built ones.
 */
export const privacy = {
  title: 'Privacy',
  lead: 'What Acquaint reads, keeps and never does, the whole of it.',
  sections: [
    {
      title: 'In short',
      text: [
        'Acquaint keeps what you know of people on your own computer. It has no server, no account, no statistics and no advertising, and it makes no network request: the policy it is built with says “connect-src none”, the browser enforces that, and its tests count requests from every part of it and expect none.',
        'Nothing about anyone is kept before you agree on the welcome page.',
      ],
    },
    {
      title: 'What is read',
      text: [
        'Webmail that you switched on: of the page you look at, the names and addresses of the people in the open message, when it was sent, its subject, and the text of your own draft. Lists of mail are not read.',
        'LinkedIn, as far as you chose. “Address only”: the profile name in the tab’s address and the name in the tab’s title; no script runs in the page. “Read this profile”: when you click that button, name, headline, company and place of the open profile, once. “Read as I browse”: the same of every profile you open, and the messages you are typing.',
        'Words that you select on a page and note by the context menu.',
        'Nothing on any other page. No feeds, no search results, no lists of people.',
      ],
    },
    {
      title: 'When it keeps quiet',
      text: [
        'While you pause it, on hosts you marked “never”, and in private windows nothing is read, nothing is kept and nothing is marked, by no part of it: not by its scripts in pages, not by “Read this profile”, not by the context menu, the toolbar’s mark or the timeline. What was read of an open page before is forgotten the moment you pause. Your record stays, and you can go on writing notes yourself.',
        'Browsers keep extensions out of private windows. If you let Acquaint in there, in the browser’s own settings, its panel and popup can be opened in a private window, in Chrome so that you can look something up or write a note, in Firefox only to say that your record isn’t opened there; of the pages in a private window it still reads and keeps nothing.',
      ],
    },
    {
      title: 'What is kept',
      text: [
        'People you save or import, what you note about them, what you promised, and where each piece came from. Your settings. How pages of a make it doesn’t know are built, if you showed it: never what they say.',
        'Of the mails you exchange with people in the record, as far as you open them on a site you switched on: that there was one, when, and which way. The subject only if you switch that on, the text never. One switch ends it, and a line you delete doesn’t come back. The same of messages in a LinkedIn archive that you import: their words are read over, never kept.',
        'Of a draft that sells something, sent to somebody in the record: when, on which channel, whether it was new or an answer, the coach’s verdict and score, counts of words, questions and kinds of marks, and when a message of theirs that came later was first seen. Never its text, its subject or other recipients. A discarded draft leaves nothing, nor does one whose sending you take back: to know that, the page’s script remembers the beginning of the draft for a minute, in its own memory. One switch ends it, and all of it can be deleted.',
        'The text of your drafts is never kept; while a panel is open, it is in the panel’s memory. Of wording that you said is “Not a pitch”, the words are kept, without names, numbers and addresses, at most 200 characters each, with the rule and the day. Phrases of your own are kept as you typed them.',
        'What a tab shows is kept in the browser’s memory until the tab or the browser is closed. There is no log of pages you visited.',
      ],
    },
    {
      title: 'Where it is kept',
      text: [
        'In this browser profile, on this computer, in two copies: the extension’s own database, and a second store that takes its place if the browser loses the first. Web pages can open neither. What you typed and didn’t save yet is kept there too, until you save or clear it.',
        'Backup files lie where you chose: in a folder, or among your downloads. They are sealed if you set a passphrase; without one, whoever has the file can read it.',
        'Removing the extension, or clearing the browser profile, removes the record. Backup files stay until you delete them.',
      ],
    },
    {
      title: 'Who else can read it',
      text: [
        'As Acquaint comes, the record is not encrypted beyond what your computer does for its disk: someone who can use your account on this computer can read it, and so can a program that runs there as you.',
        'If you turn on the lock, in the settings, everything about people is sealed under your passphrase, in both copies, and nothing is shown before it was given. Counts, times and the sites you switched on stay readable. While it is unlocked it protects from nobody who uses this computer as you.',
      ],
    },
    {
      title: 'What enters a page',
      text: [
        'Underlines in your own draft, painted without changing it, and on webmail one small card about the line you asked about, with general questions. While you show Acquaint a page (“Teach this page”), a rectangle around what you point at. On LinkedIn nothing is inserted at any level. Nothing you stored about anybody ever enters a page.',
        'A page can see that something paints in it: the names of the underlines say nothing, but they can be listed. Acquaint doesn’t promise to be invisible.',
        'Our own script in a page of a site you switched on, which the page’s scripts can’t look into, is told which rules are off, which wording is allowed, which phrases are yours, and how pages of its own host are built, if you taught it. For whom the coach is silent it learns as 24-bit hashes, salted anew every time it asks: it can tell whether those you are writing to are among them, and read no address from it. Somebody who took over that script could still try addresses one by one; so keep in mind that this list says “known, and left alone” of those you switched the coach off for. A rule you dismissed twice for somebody rests whether they are in your record or not.',
      ],
    },
    {
      title: 'What is sent',
      text: [
        'Nothing. Data leaves this browser only as a file you save: an export, a backup, what “Copy diagnostics” puts on your clipboard. Links open only when you click them.',
      ],
    },
    {
      title: 'The people you write about',
      text: [
        'They have rights over what you keep about them, and in many countries laws say so: to see it, to have it corrected, to have it deleted. You answer for it, not Acquaint: nobody else has it. Keep nothing you would be ashamed to show them.',
        'On a person’s page you can save everything that is kept about them, as a page to read and as a file, and erase them for good. Erased means from both copies, the trash, what could be undone and what was being typed. What stays is a fingerprint, made of their addresses, of the way a file would name them (name, company, role) and a random number, so that no import and no older backup brings them back; somebody who has your record could try addresses and names against it one by one. Backup files made before still hold them until they grow old and are replaced, or you delete those files.',
        'A deleted person, other than an erased one, lies in the trash for thirty days and can be brought back until then. Whoever was untouched for long is listed for you to keep, delete or erase; nothing is deleted by itself. For that, the day on which you opened somebody’s page is noted, if it is the first time in half a year.',
        'A note that seems to be about health, belief, politics, a union, origin or sexuality is asked about, on this computer; whether it stays is up to you.',
      ],
    },
    {
      title: 'What it can’t promise',
      text: [
        'A program that runs on your computer with your rights can read what you can read. A page that you let Acquaint read could tell it something untrue. The browser can be changed by its maker. LinkedIn’s terms frown on extensions that read its pages, at whatever level; the choice is yours, and off by default.',
      ],
    },
  ],
  permissions: {
    title: 'Each permission, and why',
    lead: 'What the browser lists, one by one. The first ones come with installing; the others are asked for when you switch on what needs them, and can be taken back in the browser at any time.',
    columns: ['Permission', 'When', 'What for'],
    always: 'on installing',
    rows: [
      { name: 'storage', why: 'Keeps your record and your settings in this browser profile.' },
      {
        name: 'unlimitedStorage',
        why: 'Lets the record grow beyond the browser’s usual limit, so that it isn’t thrown away when the disk gets full.',
      },
      {
        name: 'alarms',
        why: 'Looks once an hour whether a backup is due, and once a day for reminders and for what has been in the trash for thirty days.',
      },
      {
        name: 'scripting',
        why: 'Runs the reader on the sites you switched on, and on no others. On a click on “Copy diagnostics” it looks at how the open page is built, without a word, name or address of it.',
      },
      { name: 'activeTab', why: 'Reads the open LinkedIn profile once, when you click “Read this profile”.' },
      {
        name: 'contextMenus',
        why: 'Puts “Note … about this person” into the menu of words that you selected.',
      },
      {
        name: 'sidePanel',
        why: 'Shows the panel beside the page. Chrome only; Firefox has its sidebar without asking.',
      },
      {
        name: 'https://*/*',
        when: 'when you switch a site on, for that site alone',
        why: 'Reads that site. Acquaint asks for one site at a time and never for all of them; the star only lets it ask for whichever webmail is yours.',
      },
      {
        name: 'http://*/*',
        when: 'when you switch on a webmail without https, for that site alone',
        why: 'Reads a webmail in your own network that has no https. You are warned first.',
      },
      {
        name: 'downloads',
        when: 'when you let backups go among your downloads',
        why: 'Writes the day’s backup there, checks that it is whole, and removes old ones of ours. No other download is looked at.',
      },
      {
        name: 'notifications',
        when: 'when you switch reminders on',
        why: 'One reminder a day, with numbers and no names: others may see the screen.',
      },
      {
        name: 'idle',
        when: 'not asked for by anything yet',
        why: 'Set aside for the lock. It isn’t needed so far: the lock goes by when Acquaint itself was last used.',
      },
    ] as { name: string; when?: string; why: string }[],
  },
} as const;
