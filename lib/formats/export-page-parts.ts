import type { ContactFile, Fact } from '../core/record';
import { isoOf, linkedInUrl, typedKeys } from './export-what';

/** The words of a page; a record's own words (kinds, states) are said by `say`. */
export type PageWords = {
  lang: string;
  /** Title of a file of several people. */
  manyTitle: string;
  /** What the page is: "Everything kept about Dana Whitfield". */
  title(name: string): string;
  /** Under the title: when it was made, and by what. */
  made(day: string): string;
  parts: Record<PagePart, string>;
  /** Said where nothing is kept. */
  nothing: string;
  /** Words for a kind, a state, a direction, a field: the record's own word where there is none. */
  say(word: string): string;
  /** How it is known, from whom and since when. */
  grain(source: string, day: string, from: string | undefined): string;
};

export type PagePart =
  | 'card'
  | 'facts'
  | 'rules'
  | 'promises'
  | 'timeline'
  | 'notes'
  | 'exchanges'
  | 'history'
  | 'heard'
  | 'decisions'
  | 'trust'
  | 'questions'
  | 'issues'
  | 'ties'
  | 'rests'
  | 'reviews'
  | 'company';

/** One row of a page: what it is, its words, and where they come from. */
export type Line = { head: string; text: string; foot?: string };

export type PageAbout = {
  words: PageWords;
  madeAt: number;
  /** Who somebody is, by id. */
  names: ReadonlyMap<string, string>;
};

const dayOf = (at: number): string => isoOf(at).slice(0, 10);
const timeOf = (at: number): string => `${dayOf(at)} ${isoOf(at).slice(11, 16)} UTC`;

/** How the pieces of a line are said. */
function sayersOf({ words, names }: PageAbout) {
  return {
    say: words.say,
    other: (id: string | undefined) => (id === undefined ? '' : (names.get(id) ?? '')),
    at: (...some: (string | undefined)[]) => some.filter(Boolean).join(' · '),
    foot: ({ grain }: { grain: Fact['grain'] }) => words.grain(grain.source, dayOf(grain.at), grain.from),
  };
}

type Parts = [PagePart, Line[]][];

const isNote = ({ kind }: { kind: string }): boolean => kind === 'note';

/** Everything held on one person, part by part, for people to read. */
export function partsOf(file: ContactFile, about: PageAbout): Parts {
  return [
    ...dailyParts(file, about),
    ...deeperParts(file, about),
    ...otherParts(file, about),
    ...keptParts(file, about),
  ];
}

function dailyParts(file: ContactFile, about: PageAbout): Parts {
  const s = sayersOf(about);
  return [
    ['card', cardLines(file, about)],
    [
      'facts',
      file.facts.map((one) => ({ head: s.at(s.say(one.group), s.say(one.key)), text: one.value, foot: s.foot(one) })),
    ],
    ['rules', rulesLines(file, about)],
    [
      'promises',
      file.pledges.map((one) => ({
        head: s.at(s.say(`by-${one.by}`), dayOf(one.at), one.due && `→ ${one.due}`, s.say(one.state)),
        text: one.what,
        foot: s.foot(one),
      })),
    ],
    [
      'notes',
      file.interactions.filter(isNote).map((one) => ({ head: timeOf(one.at), text: one.gist, foot: s.foot(one) })),
    ],
    [
      'timeline',
      file.interactions
        .filter((one) => !isNote(one))
        .map((one) => ({
          head: s.at(timeOf(one.at), s.say(one.kind), s.say(one.direction)),
          text: one.gist,
          foot: s.foot(one),
        })),
    ],
  ];
}

function deeperParts(file: ContactFile, about: PageAbout): Parts {
  const s = sayersOf(about);
  return [
    [
      'exchanges',
      file.exchanges.map((one) => ({
        head: s.at(s.say(one.direction), s.say(one.kind ?? ''), dayOf(one.at), s.other(one.otherId)),
        text: one.what,
        foot: s.foot(one),
      })),
    ],
    [
      'history',
      file.history.map((one) => ({
        head: s.at(s.say(one.part), one.when, one.help, s.other(one.otherId)),
        text: one.story,
        foot: s.foot(one),
      })),
    ],
    [
      'heard',
      file.heard.map((one) => ({ head: s.at(s.say(one.kind), dayOf(one.at)), text: one.words, foot: s.foot(one) })),
    ],
    ['decisions', file.decisions.map((one) => ({ head: dayOf(one.at), text: one.statement, foot: s.foot(one) }))],
  ];
}

function otherParts(file: ContactFile, about: PageAbout): Parts {
  const s = sayersOf(about);
  return [
    [
      'trust',
      file.trust.map((one) => ({
        head: s.at(s.say(one.kind), s.say(`by-${one.by}`), dayOf(one.at)),
        text: one.what,
        foot: s.foot(one),
      })),
    ],
    [
      'questions',
      file.questions.map((one) => ({ head: s.at(s.say(one.state), dayOf(one.at)), text: one.text, foot: s.foot(one) })),
    ],
    [
      'issues',
      file.issueStates.map((one) => ({
        head: s.at(s.say(one.state), dayOf(one.at)),
        text: s.at(one.title, one.note),
        foot: s.foot(one),
      })),
    ],
    [
      'ties',
      file.ties.map((one) => ({
        head: s.say(one.kind),
        text: s.at(s.other(one.otherId) || '?', one.note),
        foot: s.foot(one),
      })),
    ],
  ];
}

function keptParts(file: ContactFile, about: PageAbout): Parts {
  const s = sayersOf(about);
  return [
    [
      'rests',
      file.snoozes.map((one) => ({
        head: s.at(one.about, one.until === undefined ? undefined : dayOf(one.until)),
        text: dayOf(one.at),
      })),
    ],
    [
      'reviews',
      file.reviews.map((one) => ({
        head: s.at(timeOf(one.at), s.say(one.channel), s.say(one.kind)),
        text: s.at(s.say(one.verdict), `${one.score} / 100`),
      })),
    ],
    ['company', companyLines(file, about)],
  ];
}

function cardLines({ contact, identities }: ContactFile, { words: { say } }: PageAbout): Line[] {
  const slugs = identities.filter(({ kind }) => kind === 'linkedin').map(({ value }) => linkedInUrl(value));
  const pairs: [string, string | undefined][] = [
    ['name', contact.name],
    ['goesBy', contact.goesBy],
    ['pronunciation', contact.pronunciation],
    ['pronouns', contact.pronouns],
    ['role', contact.role],
    ['company', contact.company],
    ['industry', contact.industry],
    ['location', contact.location],
    ['timeZone', contact.timeZone],
    ['language', contact.language],
    ['stage', contact.stage && say(contact.stage)],
    ['mail', typedKeys(identities, 'mail').join('\n')],
    ['phone', typedKeys(identities, 'phone').join('\n')],
    ['linkedin', slugs.join('\n')],
    ['sales-nav', typedKeys(identities, 'sales-nav').join('\n')],
    ['other', [...typedKeys(identities, 'other'), ...typedKeys(identities, 'vcard')].join('\n')],
    ['tags', contact.tags.join(', ')],
  ];
  return pairs.flatMap(([field, text]) => (text ? [{ head: say(field), text }] : []));
}

function rulesLines({ rules }: ContactFile, { words: { say } }: PageAbout): Line[] {
  if (!rules) return [];
  const pairs: [string, string | undefined][] = [
    ['approach', rules.approach && say(rules.approach)],
    ['channels', rules.channels.map(({ channel, standing }) => `${say(channel)}: ${say(standing)}`).join('\n')],
    [
      'hours',
      rules.hours
        .map(({ days, from, to }) => `${days.map((day) => say(`day-${day}`)).join(', ')} ${from}–${to}`)
        .join('\n'),
    ],
    ['cadence', rules.cadence && JSON.stringify(rules.cadence).replace(/[{}"]/g, '').replaceAll(',', '\n')],
    ['language', rules.language],
    ['tone', rules.tone && say(rules.tone)],
    ['greeting', rules.greeting],
    ['copy', rules.copy?.join('\n')],
    ['doNotCopy', rules.doNotCopy?.join('\n')],
    ['notes', rules.note],
  ];
  return pairs.flatMap(([field, text]) => (text ? [{ head: say(field), text }] : []));
}

function companyLines({ account }: ContactFile, { words: { say } }: PageAbout): Line[] {
  if (!account) return [];
  const { name, domains, industry, notes } = account;
  const pairs: [string, string | undefined][] = [
    ['name', name],
    ['domains', domains.join(', ')],
    ['industry', industry],
    ['notes', notes],
  ];
  return pairs.flatMap(([field, text]) => (text ? [{ head: say(field), text }] : []));
}
