import { expect, test } from 'vitest';
import { backup, run, withDana } from '../../tests/record/backup';
import { consentedDesk, dump, emptyDesk } from '../../tests/record/desk';
import { save } from '../../tests/record/people';
import { rehearseRestore } from './restore';
import { changeSettings, readSettings } from './settings';
import { undo } from './undo';

test('a merge keeps our settings, a replace takes the file’s, consent never comes from a file', async () => {
  const desk = await consentedDesk();
  await changeSettings(desk, { paused: true, rulesOff: ['we-count'] });
  const record = await backup(desk);
  const here = emptyDesk();
  await changeSettings(here, { consentAt: 42 });
  expect((await rehearseRestore(here, record)).settingsDiffer).toBe(true);
  await run(here, record);
  expect(await readSettings(here)).toMatchObject({ paused: false, consentAt: 42 });
  const { receiptId } = await run(here, record, { mode: 'replace' });
  expect(await readSettings(here)).toMatchObject({ paused: true, rulesOff: ['we-count'], consentAt: 42 });
  expect((await rehearseRestore(here, record)).settingsDiffer).toBe(false);
  await undo(here, receiptId);
  expect(await readSettings(here)).toMatchObject({ paused: false, rulesOff: [], consentAt: 42 });
});

test('without consent nothing happens, the safety backup included', async () => {
  const { record } = await withDana();
  let saved = 0;
  const safety = async () => void saved++;
  await expect(run(emptyDesk(), record, { saveSafety: safety })).rejects.toMatchObject({ problem: 'no-consent' });
  expect(saved).toBe(0);
});

test('no safety backup, no restore', async () => {
  const { record } = await withDana();
  const here = await consentedDesk();
  const [rows, journal] = [await dump(here), await here.db.table('journal').count()];
  const safety = () => Promise.reject(new Error('disk full'));
  for (const mode of ['merge', 'replace'] as const) {
    await expect(run(here, record, { mode, saveSafety: safety })).rejects.toThrow('disk full');
  }
  expect(await dump(here)).toEqual(rows);
  expect(await here.db.table('journal').count()).toBe(journal);
});

test('somebody who was saved after the rehearsal of an empty record has no safety backup: nothing is touched', async () => {
  const { record } = await withDana();
  const here = await consentedDesk();
  expect((await rehearseRestore(here, record)).emptyHere).toBe(true);
  await save(here, 'Meanwhile Moreau', ['m@tiles.example']);
  const before = await dump(here);
  const input = { clientId: 'outdated', mode: 'replace' as const, nobodyHere: true };
  await expect(run(here, record, input)).rejects.toMatchObject({ problem: 'outdated' });
  expect(await dump(here)).toEqual(before);
});

test('a restore into an empty record that broke off goes on, though people are here by then: its own', async () => {
  const desk = await consentedDesk();
  for (let index = 0; index < 150; index++) await save(desk, `P${index}`, [`p${index}@tiles.example`]);
  const record = await backup(desk);
  const here = await consentedDesk();
  const stop = new AbortController();
  const input = { clientId: 'goes-on', mode: 'replace' as const, nobodyHere: true };
  await run(here, record, { ...input, onProgress: () => stop.abort(), signal: stop.signal });
  expect(await run(here, record, input)).toMatchObject({ cancelled: false, people: { added: 150, removed: 0 } });
});

test('stopped by the user it says so, goes on with the same client id, and ends as if it had never stopped', async () => {
  const desk = await consentedDesk();
  for (let index = 0; index < 250; index++) await save(desk, `P${index}`, [`p${index}@tiles.example`]);
  const record = await backup(desk);
  const here = await consentedDesk();
  const stop = new AbortController();
  const steps: number[] = [];
  const onProgress = (done: number) => {
    steps.push(done);
    stop.abort();
  };
  const input = { clientId: 'stopped', mode: 'replace' as const };
  const first = await run(here, record, { ...input, onProgress, signal: stop.signal });
  expect(first).toMatchObject({ cancelled: true, added: 200, people: { added: 100, removed: 0 } });
  const second = await run(here, record, { ...input, onProgress: (done) => steps.push(done) });
  expect(second).toMatchObject({ cancelled: false, added: 500, people: { added: 250, removed: 0 } });
  expect(steps).toEqual([100, 100, 200, 250]);
  expect(await dump(here)).toEqual(await dump(desk));
  expect(await run(here, record, input)).toEqual(second);
}, 30_000);

test('a rehearsal can be stopped, changes nothing, and leaves no database behind', async () => {
  const { desk, record } = await withDana();
  const before = [await dump(desk), await desk.db.table('journal').toArray()];
  const names = async () => (await indexedDB.databases()).filter(({ name }) => name?.includes('scratch'));
  const steps: string[] = [];
  await rehearseRestore(desk, record, { onProgress: (done, total) => steps.push(`${done}/${total}`) });
  expect([steps[0], steps.at(-1)]).toEqual(['0/4', '4/4']);
  await expect(rehearseRestore(desk, record, { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(await names()).toEqual([]);
  expect([await dump(desk), await desk.db.table('journal').toArray()]).toEqual(before);
});

test('it is told whether the file is of this record, and whether anybody is here', async () => {
  const { desk, record } = await withDana();
  const about = { madeAt: record.madeAt, appVersion: '0.1.0' };
  expect(await rehearseRestore(desk, record)).toMatchObject({ ...about, sameRecord: true, emptyHere: false });
  const here = await consentedDesk();
  const rehearsal = await rehearseRestore(here, record);
  expect(rehearsal).toMatchObject({ sameRecord: false, emptyHere: true, people: { added: 2 } });
  expect(rehearsal.names.added.sort()).toEqual(['Dana Whitfield', 'Emre Kaya']);
  await save(here, 'Nadia Brandt');
  const again = await rehearseRestore(here, record);
  expect([again.people.onlyHere, again.names.onlyHere]).toEqual([1, ['Nadia Brandt']]);
});
