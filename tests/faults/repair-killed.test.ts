import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../e2e/chromium/browser';
import { killProfile } from './kill';
import { deleteStore } from './profile';
import { randomFrom, SEED } from './random';
import type { Dump } from './record-page';
import { chromium } from './running';
import { expectBothWhole } from './whole-profile';

/**
 * A repair takes its time, and people who see something odd close the browser. While one copy is made again the other
 * is all there is: it must be left alone, and the half-made one must not be taken for whole.
 */
const ROUNDS = process.env.FAULTS === 'long' ? 30 : 2;
const PEOPLE = 3_000;
/** Milliseconds within which the worker has begun and finished the repair of so many, more or less. */
const REPAIR = 1_500;

const folder = mkdtempSync(join(tmpdir(), 'acquaint-repair-'));
const whole = join(folder, 'whole');
let before: Dump = {};

beforeAll(async () => {
  const running = await chromium.start(whole);
  await running.ask('importMany', PEOPLE);
  before = await running.ask('dump');
  await expectBothWhole(running, before);
  await running.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

test.each(['main', 'copy'] as const)(
  `killed ${ROUNDS} times while the %s is made again: nothing is lost`,
  async (which) => {
    console.log(`FAULTS_SEED=${SEED}`);
    const random = randomFrom(SEED);
    for (let round = 0; round < ROUNDS; round++) {
      const profile = join(folder, `${which}-${round}`);
      cpSync(whole, profile, { recursive: true });
      deleteStore(chromium.findStores(profile)[which]);
      const { context } = await openChromium({ profile });
      await pause(random() * REPAIR);
      await killProfile(profile);
      await context.close().catch(() => null);
      const running = await chromium.start(profile);
      expect(await running.ask('dump'), `as shown at once; replay with FAULTS_SEED=${SEED}`).toEqual(before);
      await expectBothWhole(running, before);
      await running.close();
      rmSync(profile, { recursive: true });
    }
  },
  600_000,
);
