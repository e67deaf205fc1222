import type { Verdict } from '../../coach/types';
import type { PersonCheck } from '../../core/check-draft';
import type { StorageProblem } from '../../core/panel-state';
import type { Channel, Grain, IdentityKind, Interaction, QuestionState, Rules, Source } from '../../core/record';
import type { SiteId } from '../../core/sighting';
import type { SlugChange } from '../../core/slug-change';
import { categories } from './categories';
import { common } from './common';
import { capital, channels, genderOf, OBJECT, OWN, POSSESSIVE, SUBJECT_OWES, within } from './speaking';

const { brief, count } = common;

const sites: Record<SiteId, string> = {
  gmail: 'Gmail',
  linkedin: 'LinkedIn',
  roundcube: 'your webmail',
  outlook: 'Outlook',
  yahoo: 'Yahoo Mail',
  proton: 'Proton Mail',
  fastmail: 'Fastmail',
  generic: 'your webmail',
};

const sources: Record<Source, string> = {
  'told-me': 'told you',
  'told-by-someone': 'someone told you',
  read: 'read',
  imported: 'imported',
  guess: 'your guess',
};

function sayCheck(check: PersonCheck): string {
  switch (check.kind) {
    case 'channel-never':
      return `They don’t want ${within(channels[check.channel])} from you.`;
    case 'channel-better':
      return `${channels[check.channel]} reaches them better.`;
    case 'leave-alone':
      return `They asked to be left alone until ${common.dayAndMonth(check.until)}.`;
    case 'too-soon':
      return `You were in touch ${check.daysSince === 0 ? 'today' : `${count(check.daysSince, 'day', 'days')} ago`}; they want at least ${count(check.floorDays, 'day', 'days')} in between.`;
    case 'too-often':
      return `You wrote on ${count(check.times, 'day', 'days')} in ${common.number(check.days)} days, and they haven’t answered since.`;
    case 'better-time':
      return sayBetterTime(check);
    case 'copied':
      return `${check.address} must not get a copy.`;
    case 'own-copy':
      return `They don’t want copies${check.sure ? ', and are in Cc' : '; this goes to several'}.`;
    case 'alike':
      return `Easily confused with ${check.other.name}, who gets it too.`;
    case 'look-alike':
      return `${check.address} looks like their address, and isn’t.`;
    case 'not-copied':
      return `They want ${check.address} copied in.`;
    case 'owed':
      return `Still owed and not mentioned: ${brief(check.pledge.what, 200)}${check.more ? `, and ${common.number(check.more)} more` : ''}`;
    case 'asked-before':
      return `${PAST[check.question.state]}: “${brief(check.question.text, 160)}”`;
    case 'only-asking':
      return `You asked or were given something ${common.number(check.times)} times in ${common.number(Math.round(check.days / 30))} months and gave nothing. Is there something for them in this?`;
    case 'mistake':
      return `They learned this the hard way: “${brief(check.entry.story, 160)}”`;
    case 'wrong-name':
      return `You greet “${check.written}”; the name is ${check.name}.`;
    case 'touchy':
      return `You asked not to bring up: ${check.topic}`;
  }
}

const MOVED: Record<SlugChange['by'], string> = {
  company: 'The company is the same.',
  role: 'The role is the same.',
  slug: 'The addresses are alike.',
};

/** What became of a question that is asked again. */
const PAST: Record<QuestionState, string> = {
  'to-ask': 'On your list',
  asked: 'You asked this before',
  answered: 'They answered this before',
  dodged: 'They dodged this before',
  never: 'You said never to ask this',
};

type BetterTime = Extract<PersonCheck, { kind: 'better-time' }>;

function sayBetterTime({ time, nextAt, timeZone, guess }: BetterTime): string {
  const when = nextAt === undefined ? '' : `; better from ${common.clockIn(nextAt, timeZone)} there`;
  return `It is ${guess ? 'probably ' : ''}${time} where they are, outside their hours${when}.`;
}

/** Words of the side panel's first screen and of its quiet states. */
export const panel = {
  title: 'Acquaint',
  loading: 'Opening your record…',
  /** A day as files write it, said as people do: "14 March", "14 March 1980". Other words stay as they are. */
  sayDay: (value: string) => {
    const parts = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(value);
    return parts ? common.dayOfYear(Number(parts[2]), Number(parts[3]), Number(parts[1]) || undefined) : value;
  },
  siteName: (site: SiteId | undefined) => (site ? sites[site] : undefined),

  quiet: {
    noConsent: {
      title: 'Before anything is kept',
      body: 'Acquaint keeps nothing about anyone until you have seen what it reads and where it puts it.',
      action: 'See what it reads',
    },
    paused: {
      title: 'Paused everywhere',
      body: 'So nobody is shown: nothing is read, kept or marked on any page. Your record is untouched.',
      action: 'Resume',
    },
    privateWindow: {
      title: 'Private window',
      body: 'So nobody is shown: of pages in private windows nothing is read, kept or marked. Your record is where it always is, in your normal windows.',
    },
    notAPage: {
      title: 'Nobody here',
      body: 'Open a mail or a profile, and whoever it is about appears here.',
    },
    siteOff: {
      title: (site: string) => `Off for ${site}`,
      body: (host: string) =>
        `Acquaint reads ${host} only if you say so. It reads the page you are looking at, and nothing leaves your computer.`,
      action: (site: string) => `Switch on for ${site}`,
    },
    neverHere: {
      title: 'Never here',
      body: (host: string) =>
        `You asked Acquaint to keep away from ${host}, so nobody is shown: nothing is read, kept or marked there.`,
      action: 'Allow it again',
    },
    hostRefused: {
      title: 'The browser says no',
      body: (host: string) =>
        `You switched ${host} on, but the browser’s permission for it is gone. It will ask you again.`,
      action: 'Ask again',
    },
    reading: { title: 'Reading this page…', body: 'Whoever it is about appears here.' },
    nobody: {
      title: 'Nobody in particular',
      body: 'This page isn’t about one person. Open a conversation or a profile.',
      action: 'Read this page again',
    },
    unreadable: {
      title: 'This page can’t be read',
      body: 'It looks like no mail or profile we know. It may still be loading, or its makers changed it.',
      action: 'Read this page again',
    },
    outdated: {
      title: 'Reload when it suits you',
      body: 'Acquaint was updated while this page was open, and can’t read it until you reload. If you are writing something, save it first.',
      action: 'Reload this page',
    },
    storage: {
      title: 'Your record can’t be opened now',
      action: 'Try again',
      problems: {
        blocked: 'Another Acquaint window is holding it. Close that window, then try again.',
        locked: 'Acquaint is locked.',
        'newer-data': 'It was written by a newer Acquaint. Update this one; until then nothing is changed.',
        restoring: 'It is being put back from its second copy. This takes a few seconds.',
        quota: 'The disk is full. Free some space; what you typed stays in its field.',
        timeout: 'It didn’t answer in time. Nothing is lost.',
        unavailable: 'This window has no access to it. Open an ordinary window.',
        unknown: 'Something went wrong that we have no name for. Nothing was changed.',
      } satisfies Record<StorageProblem, string>,
    },
  },

  diagnostics: {
    action: 'Copy diagnostics',
    about: 'How this page is built: no names, no addresses, none of its words.',
  },
  /** What of a page was found, and what wasn't. */
  found: {
    title: 'Read on this page',
    yes: 'Found',
    no: 'Not found',
    parts: {
      sender: 'one clear sender',
      subject: 'the subject',
      account: 'your own address',
      people: (count: number) => (count === 1 ? 'one person' : `${count} people`),
    },
  },
  unsure: {
    title: 'Who is this?',
    body: 'This page names more than one person, or names them too faintly to be sure. A wrong person is worse than none.',
    none: 'The page doesn’t say clearly enough who it is about.',
    again: 'Read this page again',
    list: 'People on this page',
  },
  conflict: {
    title: 'Two people fit',
    body: 'This page has details of both. Which one is it?',
    fits: 'Fits by',
    rows: { name: 'Name', role: 'Role', company: 'Company', place: 'Place', reach: 'Reach', touch: 'Last touch' },
    differs: 'differs',
    choose: (name: string) => `It’s ${name}`,
    same: 'They are one person',
    sameAbout: 'Joins both into one. You can take it back at any time.',
    nothing: 'not known',
  },
  unknown: {
    badge: 'Not saved yet',
    bodyRead: 'This is what the page says. One click keeps it.',
    bodyAddress: 'Only the address of this page was looked at, so the name is yours to type.',
    name: 'Name',
    nameless: 'Somebody without a name',
    nameMissing: 'Type a name first.',
    headline: 'Role',
    company: 'Company',
    location: 'Place',
    email: 'Mail',
    linkedin: 'LinkedIn',
    salesNav: 'Sales Navigator',
    source: (site: SiteId) => `Source: this page in ${sites[site]}`,
    sourceLinkedin: 'Source: this LinkedIn page',
    save: (name: string) => (name ? `Save ${brief(name, 40)}` : 'Save this person'),
    read: 'Read this profile',
    readAbout: 'Reads headline, company and place once, from the open page.',
    namesakes: 'Already in your record?',
    isThis: (name: string) => `Is this ${name}?`,
    yes: 'Yes, the same person',
    nameOnly: 'Same name only; nothing else says so.',
    moved: ({ was, now, by }: SlugChange) => `Was ${brief(was, 60)}, now ${brief(now, 60)}? ${MOVED[by]}`,
    movedAbout: 'If they are, both addresses bring them up from now on.',
  },

  header: {
    edit: (what: string) => `Change ${what}`,
    fields: {
      name: 'name',
      role: 'role',
      company: 'company',
      location: 'place',
      goesBy: 'the name they go by',
      pronunciation: 'how it is said',
    },
    missing: {
      role: 'Add a role',
      company: 'Add a company',
      location: 'Add a place',
      goesBy: 'Add a short name',
      pronunciation: 'Add how it is said',
    },
    say: (pronunciation: string) => `say “${pronunciation}”`,
    goesBy: (name: string) => `goes by ${name}`,
    backToPage: 'Back to this page',
    openPerson: 'Open the full page',
    sample: 'Sample person',
  },
  why: {
    button: (pronouns: string | undefined) => `Why ${OBJECT[genderOf(pronouns)]}?`,
    title: 'Why this person',
    reason: {
      mail: 'The page shows the address',
      phone: 'The page shows the number',
      linkedin: 'The page’s address is',
      'sales-nav': 'The page has the number',
      vcard: 'The card’s number is',
      other: 'The page shows',
    } satisfies Record<IdentityKind, string>,
    whose: (pronouns: string | undefined) => `which you keep as ${OWN[genderOf(pronouns)]}.`,
    not: (pronouns: string | undefined) => `Not ${OBJECT[genderOf(pronouns)]}`,
    notAbout: (pronouns: string | undefined) => `Takes this address away from ${OBJECT[genderOf(pronouns)]}, for good.`,
    readAbout: 'Fills in what is missing here, once. What differs is noted beside yours.',
  },

  contact: {
    label: 'How to contact',
    none: 'No rules yet for how to reach them.',
    example: 'prefers phone, mornings',
    first: (channel: Channel) => `${channels[channel]} first`,
    never: (named: Channel[]) => `no ${named.map((channel) => within(channels[channel])).join(', no ')}`,
    approach: { appointment: 'by appointment', 'drop-in': 'drop in any time', either: '' } satisfies Record<
      NonNullable<Rules['approach']>,
      string
    >,
    time: (pronouns: string | undefined, clock: string) => `${capital(POSSESSIVE[genderOf(pronouns)])} time ${clock}`,
    leave: 'leave them be for now',
    parts: { morning: 'mornings', afternoon: 'afternoons', evening: 'evenings', all: '' },
    hours: (from: string, to: string) => `${from}–${to}`,
  },

  open: {
    title: 'Open',
    none: 'Nothing promised, either way.',
    example: 'promised her the checklist by Friday',
    exampleLabel: 'Try one',
    mine: 'You owe:',
    theirs: (pronouns: string | undefined) => `${SUBJECT_OWES[genderOf(pronouns)]}:`,
    keep: 'Mark as kept',
    /** Past two months, nobody counts the days. */
    late: (days: number) =>
      days < 60
        ? `${count(days, 'day', 'days')} late`
        : days < 730
          ? `${count(Math.round(days / 30.44), 'month', 'months')} late`
          : `${count(Math.floor(days / 365.25), 'year', 'years')} late`,
    more: (what: string) => `More about: ${what}`,
    settle: { kept: 'Kept', late: 'Kept, but late', released: 'No longer needed' },
    showAll: (left: number) => `${common.number(left)} more open`,
  },

  ask: {
    title: 'Ask next',
    none: 'No question waiting.',
    example: '?who notices first when a batch goes wrong',
    exampleLabel: 'Put one on the list',
    asked: 'Asked',
    more: (text: string) => `More about: ${text}`,
    states: {
      'to-ask': 'to ask',
      asked: 'Asked',
      answered: 'They answered',
      dodged: 'They dodged it',
      never: 'Never ask this',
    } satisfies Record<QuestionState, string>,
    onList: 'on your list',
  },

  last: {
    label: 'Last',
    none: 'No call, mail or meeting on record yet.',
    kinds: { mail: 'mail', call: 'call', meeting: 'meeting', message: 'message', note: 'note' } satisfies Record<
      Interaction['kind'],
      string
    >,
    directions: { in: 'from them', out: 'from you', none: '' } satisfies Record<Interaction['direction'], string>,
  },

  folds: {
    title: 'Everything else',
    facts: 'Facts',
    timeline: 'Notes and timeline',
    details: 'Contact details',
    noFacts: 'Nothing personal yet. The small things are the ones that matter.',
    factExample: 'two boys, 8 and 11, supports Leeds',
    noTimeline: 'No history yet.',
    timelineExample: 'called, wants the onboarding plan by June',
    until: (year: string) => `until ${year}`,
    noDetails: 'No address or number yet.',
    detailExample: 'mobile +44 7700 900123',
    example: 'Try one',
    thing: 'what it was',
    forget: (what: string) => `Delete “${what}”`,
    showMore: (left: number) => `Show more (${common.number(left)} left)`,
    groups: {
      family: 'Family',
      pet: 'Pets',
      sport: 'Sport',
      food: 'Food and drink',
      date: 'Dates',
      hobby: 'Hobbies',
      place: 'Places',
      work: 'Work',
      education: 'Schools',
      reach: 'Reach',
      preference: 'Preferences',
      suggestion: 'Seen elsewhere',
      history: 'Their story',
      tag: 'Tags',
      health: 'Health',
      belief: 'Belief and politics',
      'do-not-mention': 'Don’t bring up',
      other: 'Other',
    } as Record<string, string>,
    called: { goesBy: 'Goes by', pronunciation: 'Say it' },
    identities: {
      mail: 'Mail',
      phone: 'Phone',
      linkedin: 'LinkedIn',
      'sales-nav': 'Sales Navigator',
      vcard: 'Card number',
      other: 'Other',
    } satisfies Record<IdentityKind, string>,
  },

  grain: {
    /** The small mark after what was read or imported. */
    mark: { read: 'read', imported: 'imported', 'told-by-someone': 'heard', guess: 'guess' },
    asOf: (year: string) => `as of ${year}`,
    whole: (grain: Grain) =>
      [capital(sources[grain.source]), grain.from, common.exact(grain.at)].filter(Boolean).join(' · '),
    hidden: 'Private: press to show',
  },

  note: {
    label: (name: string) => `Note anything about ${name}`,
    /** One line of the panel, so a long name is cut; the label has it whole. */
    placeholder: (name: string) => `Note anything about ${brief(name, 24)}…`,
    understood: 'Understood as',
    change: (text: string) => `Change what “${text}” is`,
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved',
    failed: 'Not saved. Your words are still here.',
  },

  draft: {
    title: 'Draft',
    verdicts: {
      pitch: 'Reads as a pitch',
      mixed: 'Half about them, half about you',
      'issue-centred': 'About them',
      'not-prospecting': 'Not a prospecting mail — staying quiet',
    } satisfies Record<Verdict, string>,
    empty: 'Nothing written yet',
    emptyAbout: 'A good first line is a question only they can answer.',
    about: (writer: number, reader: number) =>
      `${common.number(writer)} about you, ${common.number(reader)} about them`,
    picture: (writer: number, reader: number, neutral: number) =>
      `Whose interest each sentence serves: ${common.number(reader)} theirs, ${common.number(writer)} yours, ${common.number(neutral)} neither`,
    theirs: 'about them',
    yours: 'about you',
    to: (names: string) => `To ${names}`,
    noRecipient: 'No recipient yet',
    /** The page is about somebody else than the draft goes to. */
    showRecipient: (name: string) => `Show ${brief(name, 24)}`,
    showBelow: 'Show below',
    off: 'You switched marks off for this draft.',
    switcher: 'Open drafts',
    findings: (amount: number) => `${count(amount, 'line', 'lines')} to look at`,
    clean: 'No line to look at.',
    showFinding: 'Show in the draft',
    checks: 'Before you send',
    /** When the draft goes to several, whom it is about comes first. */
    check: (check: PersonCheck): string =>
      check.of ? `${brief(check.of.name, 40)}: ${sayCheck(check)}` : sayCheck(check),
    anyway: 'Anyway',
    anywayLabel: (check: string) => `Anyway, although: ${brief(check, 120)}`,
    because: 'Because… (Enter sends it on; the reason goes into the timeline)',
    becauseNote: (check: string, reason: string) => `Sent anyway. ${check} Because: ${reason}`,
    questions: 'Ask instead',
    questionsPlain: 'Questions to ask',
    from: (source: string) => `from: ${source}`,
    insert: 'Insert',
    insertLabel: (question: string) => `Insert: ${question}`,
    replace: 'Replace line',
    replaceLabel: (line: string) => `Replace line: ${line}`,
    pickLine: 'Choose a line above to replace it.',
    outcomes: {
      inserted: 'Inserted where your caret was.',
      replaced: 'Line replaced. Undo in the mail takes it back.',
      copied: 'This editor takes nothing from us. The question is copied: paste it where you want it.',
      stale: 'That line has changed meanwhile, so nothing was touched.',
      failed: 'That didn’t work. Nothing was changed.',
    },
    categories,
    severities: { 1: 'polish', 2: 'pitch move', 3: 'sets off the radar' },
    moreFindings: (left: number) => `${common.number(left)} more`,
  },

  keys: {
    button: 'Keys',
    title: 'Keys',
    about: 'They work while no field has the focus.',
    rows: [
      ['n', 'Write a note'],
      ['o', 'Go to what is open'],
      ['a', 'Go to what to ask next'],
      ['d', 'Go to the draft'],
      ['p', 'Keep the promise found in the draft'],
      ['c', 'Log a call'],
      ['b', 'Open the brief before a call'],
      ['f', 'Go to the folds'],
      ['e', 'Change the name'],
      ['t', 'Show everyone on this thread'],
      ['v', 'Unblur what is private'],
      ['h', 'Hide everything private, or show it again'],
      ['u', 'Undo what was just done'],
      ['↑ ↓', 'Move within a list'],
      ['Esc', 'Back out'],
      ['?', 'This list'],
    ] as const,
  },
};
