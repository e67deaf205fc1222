import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { checkRecord } from '../../../tests/record/check-record';
import { dump } from '../../../tests/record/desk';
import { sealedDesk } from '../../../tests/record/lock';
import { rawRows } from '../../../tests/record/raw';
import { filledDesk } from '../../../tests/record/restart';

test('turning it on seals every row of both stores, and everything reads as before', async () => {
  const desk = await filledDesk('turn-on');
  const before = await dump(desk);
  await sealedDesk(desk);
  expect(desk.db.vault.header?.state).toBe('on');
  expect(await dump(desk)).toEqual(before);
  expect(await checkRecord(desk)).toEqual([]);
  const raw = JSON.stringify(await rawRows('turn-on'));
  for (const word of ['Person 1', 'p1@works1', 'likes tea', 'promised a sheet', 'Works 1', 'works1.example'])
    expect(raw).not.toContain(word);
});
