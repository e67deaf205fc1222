import type { ContactFile } from '../../lib/core/record';

/** Everything but the contact: nothing. */
export const NO_ROWS = {
  identities: [],
  facts: [],
  interactions: [],
  pledges: [],
  exchanges: [],
  questions: [],
  history: [],
  decisions: [],
  heard: [],
  ties: [],
  trust: [],
  cards: [],
  snoozes: [],
  issueStates: [],
  reviews: [],
  apart: [],
} satisfies Omit<ContactFile, 'contact'>;
