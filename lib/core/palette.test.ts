import { expect, test } from 'vitest';
import { placesFor } from './palette';

const places = [
  { route: 'today', title: 'Today', more: 'due promises' },
  { route: 'trash', title: 'Trash', more: 'deleted' },
  { route: 'people', title: 'People', more: 'contacts today’s' },
];

test('all of them while nothing is typed; a title counts more than its other words', () => {
  expect(placesFor(' ', places)).toHaveLength(3);
  expect(placesFor('toda', places).map(({ route }) => route)).toEqual(['today', 'people']);
  expect(placesFor('DEL', places).map(({ route }) => route)).toEqual(['trash']);
  expect(placesFor('xyz', places)).toEqual([]);
});
