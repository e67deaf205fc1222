import type { PanelDraft } from '../../components/panel/actions';
import type { Silence } from '../../components/panel/coach-actions';
import type { Context } from '../../lib/coach/types';
import { restingRules, ruleToOffer } from '../../lib/core/coach-settings';
import { markPhrases } from '../../lib/core/own-phrase';
import type { ContactFile } from '../../lib/core/record';
import type { Settings } from '../../lib/core/settings';
import type { DraftView } from '../../lib/messages/protocol';

/** What the user's own rules are made of, for one draft. */
export type CoachAround = {
  settings: Pick<Settings, 'rulesOff' | 'allowedWords' | 'ownPhrases' | 'coachOffOrigins'>;
  /** The site it is written on. */
  origin: string | undefined;
  all: readonly ContactFile[];
  now: number;
};

/** The user's own rules as the coach takes them: theirs, of this draft, and what rests for everybody it goes to. */
export function coachContext({ recipients, resting }: DraftView, { settings, all }: CoachAround): Context {
  const { rulesOff, allowedWords = [], ownPhrases = [] } = settings;
  const everybody = all.length > 0 && all.length === recipients.length ? all : [];
  const [first = [], ...others] = everybody.map(({ snoozes }) => restingRules(snoozes));
  const rested = first.filter((rule) => others.every((rules) => rules.includes(rule)));
  return {
    rulesOff: [...rulesOff, ...resting, ...rested],
    allowed: allowedWords.map(({ words }) => words),
    phrases: markPhrases(ownPhrases),
  };
}

/** Why the coach is silent here, as in the page; where it is, and which rule it offers to switch off. */
export function coachState(draft: DraftView, around: CoachAround): Pick<PanelDraft, 'silence' | 'origin' | 'offer'> {
  const silence = silenceOf(draft, around);
  const offer = ruleToOffer(around.settings, around.now);
  return {
    ...(silence ? { silence } : {}),
    ...(offer ? { offer } : {}),
    ...(around.origin ? { origin: around.origin } : {}),
  };
}

function silenceOf({ recipients }: DraftView, { settings, origin, all }: CoachAround): Silence | null {
  if (origin && settings.coachOffOrigins?.includes(origin)) return { why: 'site', origin };
  const off = all.filter(({ contact }) => contact.coachOff);
  if (off.length === 0 || off.length < recipients.length) return null;
  return {
    why: 'people',
    people: off.map(({ contact }) => ({ id: contact.id, name: contact.goesBy ?? contact.name })),
  };
}
