import type { PersonCheck } from '../../core/check-draft';
import type { Channel } from '../../core/record';

const CHANNEL: Record<Channel, string> = {
  mail: 'mail',
  text: 'a text message',
  mobile: 'a call to the mobile',
  'desk-phone': 'a call',
  linkedin: 'LinkedIn',
  video: 'a video call',
  'in-person': 'meeting in person',
};

/** `first` is what the person goes by; `when` words a day the way people say it. */
type Say = { first: string; when(at: number): string };

/** One sentence a check: what is known, and nothing about what the user should feel. */
export function sayCheck(check: PersonCheck, { first, when }: Say): string {
  switch (check.kind) {
    case 'channel-never':
      return `${first} doesn’t want ${CHANNEL[check.channel]}.`;
    case 'channel-better':
      return `${first} prefers ${CHANNEL[check.channel]}.`;
    case 'leave-alone':
      return `${first} asked to be left alone until ${when(check.until)}.`;
    case 'too-often':
      return `You wrote ${check.daysSince === 0 ? 'today' : check.daysSince === 1 ? 'yesterday' : `${check.daysSince} days ago`}; ${first} wants to hear from you every ${check.ceilingDays} days at most.`;
    case 'owed':
      return `Still owed, and not mentioned here: ${check.pledge.what}.`;
    case 'wrong-name':
      return `The greeting says “${check.written}”. This goes to ${check.name}.`;
    case 'touchy':
      return `You noted not to mention: ${check.topic}.`;
    default:
      return check satisfies never;
  }
}

/** How serious a check is: 3 stops a careful writer, 1 is good to know. */
export function weighCheck(check: PersonCheck): 1 | 2 | 3 {
  if (check.kind === 'touchy' || check.kind === 'wrong-name' || check.kind === 'channel-never') return 3;
  return check.kind === 'channel-better' ? 1 : 2;
}
