import { beforeEach, expect, test, vi } from 'vitest';

const session: Record<string, unknown> = {};
vi.mock('./api', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session[key] }),
        set: async (values: object) => Object.assign(session, values),
        remove: async (key: string) => delete session[key],
      },
    },
  },
}));
const { forgetNoteSeed, keepNoteSeed, noteTabOf, noteWindowPath, readNoteSeed } = await import('./note-seed');

beforeEach(() => {
  for (const key of Object.keys(session)) delete session[key];
});

test('words are there until they are said to be kept, however often they are read', async () => {
  await keepNoteSeed('moves to Hull in May', 1_000);
  const seed = await readNoteSeed(2_000);
  expect(seed).toEqual({ text: 'moves to Hull in May', at: 1_000 });
  expect(await readNoteSeed(2_000)).toEqual(seed);
  await keepNoteSeed('newer', 2_500);
  await forgetNoteSeed({ text: '', at: 1_000 });
  expect((await readNoteSeed(3_000))?.text).toBe('newer');
  await forgetNoteSeed({ text: '', at: 2_500 });
  expect(await readNoteSeed(3_000)).toBeNull();
});

test('words from long ago are not what the user is about now', async () => {
  await keepNoteSeed('old', 1_000);
  expect(await readNoteSeed(62_000)).toBeNull();
  expect(session).toEqual({});
});

test('a window of its own knows its tab, and nothing else passes for one', () => {
  expect(noteTabOf(new URL(noteWindowPath(7), 'ext://id/').search)).toBe(7);
  expect(noteTabOf(new URL(noteWindowPath(undefined), 'ext://id/').search)).toBeUndefined();
  for (const odd of ['?tab=', '?tab=x', '?tab=7&more=1', '?tab=-1']) expect(noteTabOf(odd)).toBeUndefined();
});
