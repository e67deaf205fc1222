import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { type Acknowledged, findLost } from './acknowledged';
import { findBackend } from './profile';
import { randomFrom, SEED } from './random';
import { chromium, chromiumOnSqlite, firefox, type Kind, type Running } from './running';

/**
 * Smoke, not proof: a kill hits the seven bytes that lose a database once in fifty times (stores-lost.test.ts puts them
 * there). What it does prove: nothing is said to be saved before it is.
 */
const LONG = process.env.FAULTS === 'long';
const PEOPLE = 20;

test.each([
  { kind: chromium, rounds: LONG ? 200 : 20 },
  { kind: chromiumOnSqlite, rounds: LONG ? 200 : 20 },
  { kind: firefox, rounds: 20 },
])(
  '$kind.name killed $rounds times in mid-write: every acknowledged write is there',
  async ({ kind, rounds }) => {
    console.log(`${kind.name}: FAULTS_SEED=${SEED}`);
    const profile = mkdtempSync(join(tmpdir(), 'acquaint-kill-'));
    const { acknowledged, lost } = await killAndLook(kind, profile, rounds);
    console.log(`${kind.name}: ${rounds} kills, ${acknowledged} writes acknowledged, ${lost.length} lost`);
    expect(lost, `replay with FAULTS_SEED=${SEED}`).toEqual([]);
    // Rounds without a single write would prove nothing.
    expect(acknowledged).toBeGreaterThan(rounds * 5);
    expect(findBackend(kind.findStores(profile)), 'what it was really kept in').toBe(kind.backend);
    rmSync(profile, { recursive: true });
  },
  3_600_000,
);

/** The profile stays where it is when something is lost. */
async function killAndLook(kind: Kind, profile: string, rounds: number) {
  const random = randomFrom(SEED);
  const acknowledged: Acknowledged[] = [];
  let running = await kind.start(profile);
  const { contactIds } = await running.ask('fill', PEOPLE, 1);
  let lost: string[] = [];
  for (let round = 0; round < rounds && lost.length === 0; round++) {
    const said = running.listen();
    await running.ask('beginWriting', round, contactIds);
    await pause(50 + random() * 1_450);
    await running.kill();
    lost = said.flatMap((one) => ('refused' in one ? [`round ${round}: refused, ${one.refused}`] : []));
    acknowledged.push(...said.filter((one) => 'did' in one));
    running = await kind.start(profile);
    lost.push(...(await look(running, acknowledged)).map((line) => `round ${round}: ${line}`));
  }
  await running.close();
  return { acknowledged: acknowledged.length, lost };
}

/** What is shown, before and after the two copies were made to agree; and whether they do. */
async function look(running: Running, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const early = findLost(acknowledged, await running.ask('show'));
  await running.ask('repaired');
  const late = findLost(acknowledged, await running.ask('show'));
  const whole = await running.ask('dump');
  // A record torn by the kill in the copy's own log is found by the worker, a moment after the start.
  const compare = async () => expect(await running.ask('dumpCopy'), 'the copy').toEqual(whole);
  await vi.waitFor(compare, { timeout: 15_000, interval: 200 });
  return [...new Set([...early, ...late])];
}
