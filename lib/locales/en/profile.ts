import type { ProfileGroup } from '../../core/profile-point';
import type { ProfilePreset } from '../../core/settings';
import { common } from './common';

const { brief } = common;

const groups: Record<ProfileGroup, string> = {
  person: 'The person',
  education: 'Where they learned',
  family: 'Family',
  work: 'Work',
  interests: 'What they care for',
  lifestyle: 'How they live',
  us: 'The two of us',
};

/** Words of the customer profile: what is known in seven groups, and one question at a time. */
export const profile = {
  title: 'Profile',
  groups,
  nothing: 'Nothing yet.',
  askHere: 'A question for this',
  askHereLabel: (group: string) => `A question for this: ${group}`,
  ask: 'You could ask',
  askYourself: 'For you to say',
  answer: (question: string) => `What you learned about: ${question}`,
  answerHint: { them: 'Their answer, in one line', yourself: 'Your view, in one line' },
  save: 'Keep',
  later: 'Ask later',
  laterLabel: (question: string) => `Ask later, put on the list: ${question}`,
  notHere: 'Not for this person',
  notHereLabel: (question: string) => `Not for this person: ${question}`,
  done: 'Nothing more to ask here.',
  change: (title: string) => `Change ${title}`,
  more: (what: string) => `More about: ${brief(what, 60)}`,

  settings: {
    title: 'The profile',
    lead: 'Which questions are offered about a person, one at a time. What you have noted already stays.',
    preset: 'You are',
    presets: {
      seller: 'in sales',
      founder: 'a founder',
      consultant: 'a consultant',
      recruiter: 'a recruiter',
    } satisfies Record<ProfilePreset, string>,
    recruiter:
      'Questions about traits that the law protects where people are hired are off: birth, family, service, politics, religion, health.',
    special: {
      title: 'Health, belief and politics may be kept',
      text: 'Most laws protect these more than anything else you can note, and the person may ask to see it. Keep one only if it helps you to be considerate, never to judge. It stays blurred and never enters a draft.',
    },
    points: 'Single points',
    shutRecruiter: 'Off for recruiters.',
    shutSpecial: 'Needs the switch for health, belief and politics.',
    always: 'Always on, as a warning only.',
    private: 'private',
    credit: 'After a questionnaire that Harvey Mackay made well known; in our words.',
  },
};
