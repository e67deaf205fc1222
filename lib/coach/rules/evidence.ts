import type { Finding } from '../types';

type Evidence = NonNullable<Finding['evidence']>;

/** What is known, and how well. A peer reviewed; B large observation; C second-hand report of one; D small sample or opinion. */
export const evidence = {
  questions: {
    text: 'In chats and speed dates, people who asked more, above all follow-up questions, were liked more.',
    grade: 'A',
    year: 2017,
  },
  weLanguage: {
    text: 'Over five studies, customers found "I" more caring than the corporate "we".',
    grade: 'A',
    year: 2018,
    counter: 'Measured in service replies, not in first mails.',
  },
  problemQuestions: {
    text: 'In 35,000 observed sales calls, questions about problems and what they lead to went with success; closing techniques hurt large sales.',
    grade: 'B',
    year: 1988,
    counter: 'Open against closed questions made no measurable difference there.',
  },
  askInterest: {
    text: 'In 304,000 cold mails, asking for interest got 12 % replies, asking for a meeting 7 %.',
    grade: 'C',
    year: 2023,
    counter: 'Counted by a vendor, known only second-hand.',
  },
  calendarLink: {
    text: 'Mails with a calendar link got 3 % replies, mails with a question of interest 11 %.',
    grade: 'D',
    year: 2026,
    counter: 'A small sample: 500 mails.',
  },
  neverHeardBack: {
    text: '"I never heard back" went with 12 % fewer meetings.',
    grade: 'C',
    year: 2024,
    counter: 'A mix of vendor figures that nobody has checked.',
  },
  checkingIn: {
    text: 'People who teach follow-up agree that "checking in" has no purpose for the reader and shifts the work to them.',
    grade: 'D',
    year: 2024,
  },
  flattery: {
    text: 'Mild warmth helps a little, heavy flattery falls back: 40 million mails.',
    grade: 'C',
    year: 2016,
    counter: 'Mails of all kinds, mostly to people who knew the sender.',
  },
  datedEvent: {
    text: 'Openings tied to a dated event got 3.4 times the replies of openings about a problem in general.',
    grade: 'C',
    year: 2025,
    counter: 'A vendor figure that nobody has checked.',
  },
} satisfies Record<string, Evidence>;
