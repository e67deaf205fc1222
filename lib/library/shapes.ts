import type { Shape } from './types';

/** The shapes one can write a question in; "follow-up" is made from somebody's own words only. */
export const SHAPES = [
  'fork',
  'detection',
  'change',
  'consequence',
  'boundary',
  'criterion',
  'opposite',
] as const satisfies readonly Shape[];

/** What fits a first touch, most telling first. */
export const OPENING: readonly Shape[] = [
  'fork',
  'detection',
  'boundary',
  'change',
  'consequence',
  'opposite',
  'criterion',
];

/** What fits once they have said that it is so. */
export const ADMITTED: readonly Shape[] = [
  'consequence',
  'criterion',
  'change',
  'detection',
  'boundary',
  'fork',
  'opposite',
];

/** What fits once more, when they had never thought of it: nothing that takes the issue for granted. */
export const GENTLE: readonly Shape[] = [
  'opposite',
  'detection',
  'boundary',
  'change',
  'fork',
  'criterion',
  'consequence',
];
