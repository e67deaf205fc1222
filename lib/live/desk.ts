import { openDesk } from '../data/desk';

/** The record, the clock and the id maker of this page: one a context. */
export const desk = openDesk;
