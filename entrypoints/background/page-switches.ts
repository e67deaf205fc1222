import { readQuietPeople } from '../../lib/app/read-quiet-people';
import { shortHash } from '../../lib/core/off-for';
import { markPhrases } from '../../lib/core/own-phrase';
import type { Settings } from '../../lib/core/settings';
import { openDesk } from '../../lib/data/desk';
import type { PageSwitches } from '../../lib/messages/protocol';

/** What a page may know of the user's switches. `full`: it may be read; `origin` is the browser's word. */
export async function pageSwitches(settings: Settings, full: boolean, origin: string): Promise<PageSwitches> {
  const { rulesOff, allowedWords = [], ownPhrases = [], coachOffOrigins = [] } = settings;
  if (!full || !settings.coaching || coachOffOrigins.includes(origin))
    return { reading: full, coaching: false, rulesOff };
  return {
    reading: true,
    coaching: true,
    rulesOff,
    allowed: allowedWords.map(({ words }) => words),
    phrases: markPhrases(ownPhrases),
    ...(await hashQuietPeople()),
  };
}

/** Addresses never go to a page: it gets hashes to hold those it has against, other ones every time it asks. */
async function hashQuietPeople(): Promise<Pick<PageSwitches, 'salt' | 'offFor'>> {
  const people = await readQuietPeople(openDesk());
  const salt = crypto.randomUUID();
  const offFor = people.flatMap(({ off, rules, keys }) =>
    keys.flatMap((key) => [...(off ? [''] : []), ...rules].map((rule) => shortHash(salt + key.toLowerCase() + rule))),
  );
  return offFor.length > 0 ? { salt, offFor } : {};
}
