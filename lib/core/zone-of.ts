import { guessZone, type ZoneGuess } from './guess-zone';
import { readClock } from './read-clock';
import type { Contact, Identity } from './record';

/** The zone somebody lives by; `guess` says that and from what it was guessed. */
export type TheirZone = { zone: string; guess?: ZoneGuess };

/** The zone of the record if a clock knows its name, else a guess from their place or their numbers; null when unknown. */
export function zoneOf(
  { timeZone, location }: Pick<Contact, 'timeZone' | 'location'>,
  identities: readonly Pick<Identity, 'kind' | 'value'>[],
): TheirZone | null {
  if (timeZone !== undefined && readClock(timeZone, 0)) return { zone: timeZone };
  const phones = identities.filter(({ kind }) => kind === 'phone').map(({ value }) => value);
  const guess = guessZone(location, phones);
  return guess ? { zone: guess.zone, guess } : null;
}
