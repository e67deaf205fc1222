import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { newestVersion } from '../../lib/data/migrations';
import { openChromium } from '../e2e/chromium/browser';
import { killProfile } from './kill';
import type * as MigrationPage from './migration-page';
import { randomFrom, SEED } from './random';

/**
 * The update comes, the schema changes, and the browser is killed in the middle of it: the next start brings the record
 * to the same rows as if nothing had happened, in both copies.
 */
const KILLS = process.env.FAULTS === 'long' ? 20 : 4;
const PEOPLE = 1_000;
const ROWS_EACH = 9;

declare const migration: typeof MigrationPage;

const bundled = build({
  entryPoints: ['tests/faults/migration-page.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'migration',
  define: { 'import.meta.env.MODE': '"production"' },
  write: false,
}).then(({ outputFiles }) => `${outputFiles[0]?.text ?? ''};globalThis.migration = migration; undefined`);

async function start(profile: string) {
  const running = await openChromium({ profile });
  // A page without a script of its own: nothing but the upgrade is at work.
  const page = await running.context.newPage();
  await page.goto(`chrome-extension://${running.id}/manifest.json`);
  await page.evaluate(await bundled);
  const kill = async () => {
    await killProfile(profile);
    await running.context.close().catch(() => null);
  };
  return { page, kill, close: running.close };
}

test(`an upgrade of ${PEOPLE * (ROWS_EACH + 3)} rows killed at ${KILLS} moments, and run again`, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'acquaint-migration-'));
  const random = randomFrom(SEED);
  console.log(`FAULTS_SEED=${SEED}`);
  const nameOf = (kill: number) => `migrating-${kill}`;
  let { page, kill, close } = await start(profile);
  for (let at = -1; at < KILLS; at++)
    await page.evaluate(([name, people, rows]) => migration.fill(name, people, rows), [
      nameOf(at),
      PEOPLE,
      ROWS_EACH,
    ] as const);
  const taken = await page.evaluate((name) => migration.upgrade(name), nameOf(-1));
  const calm = await page.evaluate((name) => migration.look(name), nameOf(-1));
  expect(calm.copyHash).toBe(calm.hash);
  expect(calm).toMatchObject({ version: newestVersion() + 1, rows: PEOPLE * (ROWS_EACH + 3) + 2 });
  const versions: number[] = [];
  for (let at = 0; at < KILLS; at++) {
    const name = nameOf(at);
    // One moment in each part of the time that it takes.
    const moment = (taken * (at + random())) / KILLS;
    const upgrading = page.evaluate((name) => migration.upgrade(name), name).catch(() => null);
    await pause(moment);
    await kill();
    await upgrading;
    ({ page, kill, close } = await start(profile));
    versions.push(await page.evaluate((name) => migration.noted(name), name));
    expect(
      await page.evaluate((name) => migration.look(name), name),
      `killed after ${moment} ms (FAULTS_SEED=${SEED})`,
    ).toEqual(calm);
  }
  console.log(`${KILLS} kills in an upgrade of ${Math.round(taken)} ms; left at version ${versions.join(', ')}`);
  // Kills after the work is done would prove nothing.
  expect(versions).toContain(newestVersion() * 10);
  expect(await close()).toEqual([]);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}, 600_000);
