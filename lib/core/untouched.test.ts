import { expect, test } from 'vitest';
import { isLookNews, lastTouched, reviewLimit } from './untouched';

const day = (text: string) => Date.parse(`${text}T12:00:00Z`);
const contact = { createdAt: day('2020-01-01'), updatedAt: day('2021-01-01') };

test('the latest of contact, change, look counts', () => {
  expect(lastTouched(contact, {})).toBe(day('2021-01-01'));
  expect(lastTouched(contact, { contactAt: day('2022-05-01') })).toBe(day('2022-05-01'));
  expect(lastTouched(contact, { contactAt: day('2022-05-01'), look: { at: day('2024-05-01') } })).toBe(
    day('2024-05-01'),
  );
});

test('months are those of the calendar', () => {
  expect(reviewLimit(day('2026-11-30'), 24)).toBe(day('2024-11-30'));
  expect(reviewLimit(day('2024-02-29'), 12)).toBe(day('2023-02-28'));
  expect(reviewLimit(day('2026-01-31'), 36)).toBe(day('2023-01-31'));
});

test('a look is noted at most twice a year', () => {
  expect(isLookNews(day('2026-06-01'), day('2026-11-01'))).toBe(false);
  expect(isLookNews(day('2026-01-01'), day('2026-11-01'))).toBe(true);
});
