import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deleteStore } from './profile';
import type { Dump } from './record-page';
import { chromium, firefox } from './running';
import { expectBothWhole } from './whole-profile';

/** What a reset of the browser, or somebody who tidies up, takes at once: only a file outside the profile is left. */
const LONG = process.env.FAULTS === 'long';
const PEOPLE = LONG ? 10_000 : 1_000;

test.each(LONG ? [chromium, firefox] : [chromium])(
  `$name, both copies deleted: ${PEOPLE} people come back from the last file`,
  async (kind) => {
    const profile = mkdtempSync(join(tmpdir(), 'acquaint-both-'));
    let running = await kind.start(profile);
    const { contactIds } = await running.ask('fill', 5, 10);
    await running.ask('live', contactIds);
    await running.ask('importMany', PEOPLE);
    const before = await running.ask('dump');
    const file = await running.ask('backUp');
    await running.close();
    const { main, copy } = kind.findStores(profile);
    deleteStore(main);
    deleteStore(copy);
    running = await kind.start(profile);
    expect((await running.ask('dump')).contacts, 'nothing was left').toEqual([]);
    expect(await running.ask('bringBack', file)).toBe(0);
    const after = await running.ask('dump');
    expect(rowsOf(after)).toEqual(rowsOf(before));
    expect(after.contacts?.length).toBeGreaterThan(PEOPLE);
    await expectBothWhole(running, after);
    await running.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  600_000,
);

/** The journal begins anew with the restore, and so does the mark: these are about this profile, not about people. */
function rowsOf({ journal: _journal, mark: _mark, ...rows }: Dump): Dump {
  return rows;
}
