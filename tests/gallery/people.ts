import type { ContactFile, Fact, Grain, Interaction, Pledge, Source } from '../../lib/core/record';
import type { Person, Sighting } from '../../lib/core/sighting';
import { NO_ROWS } from '../record/empty-file';

/** Made-up people for the gallery and the component tests. Everything hangs on one moment: a Tuesday morning. */
export const NOW = Date.UTC(2026, 10, 24, 10, 20);
export const DAY = 86_400_000;

export const grain = (daysAgo: number, source: Source = 'told-me', from?: string): Grain => ({
  source,
  at: NOW - daysAgo * DAY,
  ...(from ? { from } : {}),
});

let made = 0;
const id = (table: string) => `${table}-${++made}`;

/** `what` is "group: value". */
export const fact = (contactId: string, what: string, more: Partial<Fact> = {}): Fact => {
  const [group = '', value = ''] = what.split(/: (.*)/s);
  return { id: id('fact'), contactId, group, key: group, value, sensitivity: 1, grain: grain(40), ...more };
};

export const pledge = (contactId: string, by: 'me' | 'them', words: Pick<Pledge, 'what' | 'due'>): Pledge => ({
  id: id('pledge'),
  contactId,
  by,
  ...words,
  state: 'open',
  at: NOW - 20 * DAY,
  grain: grain(20),
});

export const touch = (
  contactId: string,
  daysAgo: number,
  words: Pick<Interaction, 'kind' | 'direction' | 'gist'>,
): Interaction => ({ id: id('touch'), contactId, at: NOW - daysAgo * DAY, ...words, grain: grain(daysAgo) });

export function blankFile(contactId: string, name: string): ContactFile {
  return {
    contact: { id: contactId, name, tags: [], grain: grain(90), createdAt: NOW - 90 * DAY, updatedAt: NOW - DAY },
    ...NO_ROWS,
  };
}

export const mailSighting = (focus?: Person): Sighting => ({
  site: 'gmail',
  view: 'thread',
  people: focus ? [focus] : [],
  ...(focus ? { focus } : {}),
  confidence: 0.9,
  path: ['thread', 'sender'],
});

export const linkedinSighting = (focus: Person): Sighting => ({
  ...mailSighting(focus),
  site: 'linkedin',
  view: 'profile',
});
