import type { Stage } from '../../core/record';
import { common } from './common';
import { pageParts, sayWord, sources } from './export-page';
import { relationship } from './relationship';

const { count } = common;

const people = (amount: number): string => count(amount, 'person', 'people');

/** Words of the export page. */
export const exportWords = {
  title: 'Export',
  lead: 'Take people out as files that other programs read. Nothing of your record changes, and no file leaves this computer by itself.',
  link: 'Export people',
  fromImport: 'To take people out of Acquaint instead: ',
  format: 'Which kind of file',
  formats: {
    'vcard-3': {
      name: 'Contact cards (vCard 3.0)',
      text: 'For Google Contacts, Apple and most phones. A card holds what stands on a business card, birthdays, family, tags and notes.',
    },
    'vcard-4': { name: 'Contact cards (vCard 4.0)', text: 'The newer kind of card, with the same in it.' },
    csv: {
      name: 'Table (CSV)',
      text: 'Cards, facts, promises, timeline and notes in rows and columns. Acquaint reads it back.',
    },
    'google-csv': {
      name: 'Table for Google Contacts',
      text: 'Google’s own columns. Promises and the timeline have no place there.',
    },
    markdown: {
      name: 'Markdown',
      text: 'One page a person, for Obsidian and other notebooks. Several people come as one archive (.zip).',
    },
    page: {
      name: 'Readable page (HTML)',
      text: 'To read or print, without any program. It loads nothing from anywhere.',
    },
    everything: {
      name: 'Everything (Acquaint’s own file)',
      text: 'The whole record, the same file as a backup: nothing is lost on the way back.',
    },
  },
  who: 'Who',
  whoLabel: 'Which people',
  whos: {
    all: 'everybody',
    tag: 'with a tag',
    account: 'of a company',
    stage: 'by what you are to one another',
    search: 'found by words',
    chosen: 'people I choose',
  },
  tag: 'Tag',
  noTags: 'No one has a tag yet.',
  account: 'Company',
  noAccounts: 'No company is known yet.',
  stage: 'What you are to one another',
  stages: relationship.stages as Record<Stage, string>,
  search: 'Words to look for',
  searchHint: 'Names, companies, addresses and notes are searched.',
  add: 'Add a person',
  addHint: 'Type a name',
  nobodyChosen: 'Nobody is chosen yet.',
  remove: (name: string) => `Leave out ${name}`,
  what: 'What',
  notes: { label: 'Notes', text: 'What you typed about them, with its day.' },
  timeline: { label: 'Timeline', text: 'Calls, mails, meetings and messages: when, which way, and the line about it.' },
  promises: { label: 'Promises', text: 'What you owe and what they owe.' },
  private: {
    label: 'Private facts too',
    text: 'Facts you marked private or very private, topics never to mention, and your own judgements of them. While this is off, everything that uses their words stays out as well (notes, promises, questions, stories, tags), and so does whatever seems to touch health, belief and the like. Other words for the same thing aren’t noticed. Whoever opens the file can read it: switch this on for a file that only you will keep.',
  },
  cardsLeaveOut:
    'A card is made to be handed on: promises, the timeline, private facts and notes that use their words are never in it.',
  googleLeavesOut: 'Google’s columns have no place for promises and the timeline.',
  preview: 'How it begins',
  previewLabel: 'The first people of the file',
  previewEmpty: 'Nobody fits, so the file would be empty.',
  counting: 'Counting…',
  count: (amount: number) => (amount === 0 ? 'Nobody' : people(amount)),
  save: (amount: number) => (amount === 0 ? 'Save the file' : `Save ${people(amount)}`),
  saveEverything: 'Save everything',
  making: 'Writing the file',
  progress: (done: number, total: number) => `${common.number(done)} of ${people(total)}`,
  cancel: 'Stop',
  stopped: 'Stopped. No file was made.',
  made: (name: string, amount: number) => `${name} with ${people(amount)} is in your downloads.`,
  madeEverything: 'The file is in your downloads.',
  failed: 'No file was made.',
  tooLong: (cells: number) =>
    `${count(cells, 'cell is', 'cells are')} longer than a spreadsheet holds (32,000 letters). Excel cuts such cells; the whole text is in Markdown or in Acquaint’s own file.`,
};

/** Words of the page that holds everything kept about somebody. */
export const pageWords = {
  lang: 'en',
  manyTitle: 'People, from Acquaint',
  title: (name: string) => name,
  made: (day: string) => `Everything chosen for this file that Acquaint keeps about this person, as of ${day}.`,
  parts: pageParts,
  nothing: 'Nothing but the name is kept.',
  say: sayWord,
  grain: (source: string, day: string, from: string | undefined) =>
    [sources[source] ?? source, from, day].filter(Boolean).join(', '),
};
