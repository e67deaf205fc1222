import { readQuietPeople } from '../../lib/app/read-quiet-people';
import { shortHash } from '../../lib/core/off-for';
import { markPhrases } from '../../lib/core/own-phrase';
import type { Settings } from '../../lib/core/settings';
import { openDesk } from '../../lib/data/desk';
import type { PageSwitches } from '../../lib/messages/protocol';
import { readQuietStrangers } from './stranger-rests';

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

/** The list is filled up to a multiple of so many: its length is not to tell how many addresses somebody has. */
const FILLED_TO = 32;

/** Addresses never go to a page: it gets hashes to hold those it has against, other ones every time it asks. */
async function hashQuietPeople(): Promise<Required<Pick<PageSwitches, 'salt' | 'offFor'>>> {
  const people = [...(await readQuietPeople(openDesk())), ...(await readQuietStrangers())];
  const salt = crypto.randomUUID();
  const offFor = people.flatMap(({ off, rules, keys }) =>
    keys.flatMap((key) => [...(off ? [''] : []), ...rules].map((rule) => shortHash(salt + key.toLowerCase() + rule))),
  );
  do offFor.push(shortHash(crypto.randomUUID()));
  while (offFor.length % FILLED_TO > 0);
  return { salt, offFor: offFor.sort() };
}
