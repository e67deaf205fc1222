import { fold } from './fold';

/** A page one can go to: its route, its title, other words for it. */
export type Place = { route: string; title: string; more: string };

/** Pages whose title or other words begin as typed; all of them while nothing is typed. */
export function placesFor(query: string, places: readonly Place[]): Place[] {
  const typed = fold(query.trim());
  if (typed === '') return [...places];
  const rank = ({ title, more }: Place) =>
    fold(title).startsWith(typed)
      ? 2
      : fold(more)
            .split(' ')
            .some((word) => word.startsWith(typed))
        ? 1
        : 0;
  return places.filter((place) => rank(place) > 0).sort((a, b) => rank(b) - rank(a));
}
