import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { type Context, type Loss, startUp, World } from '../../tests/record/crashing-world';
import { dump, dumpStill, NOW } from '../../tests/record/desk';
import { anyStep, expectAgreement, type Model, readModel, run, type Step } from '../../tests/record/steps';
import type { Desk } from '../data/desk';
import type { JournalRow } from '../data/journal';
import { read } from '../data/read';
import type { BackupRecord } from '../formats/backup';
import { collectRecord } from './collect-record';
import { restore } from './restore';
import { changeSettings } from './settings';
import { undo } from './undo';

/**
 * Whatever is done, and wherever the context doing it is killed, and whatever one copy loses until the next start: what
 * was acknowledged is there, what wasn't is there wholly or not at all, and trying again makes it once.
 */
const LONG = process.env.FAULTS === 'long';

/** One thing done, and the bad luck it has. */
type Turn = {
  step: Step;
  /** Looks and changes until the context is killed; null: it lives on. */
  fuse: number | null;
  /** What is gone at the next start; without a kill, null means that there is no next start. */
  loss: Loss | null;
  /** The next starts are killed too, after so many looks and changes each. */
  repairs: number[];
};

const fuse = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 300 }));
const loss: fc.Arbitrary<Loss> = fc.oneof(
  fc.constant({ lost: 'nothing' as const }),
  fc.constant({ lost: 'database' as const }),
  fc.constant({ lost: 'copy' as const }),
  fc.record({ lost: fc.constant('copy-step' as const), back: fc.oneof(fc.constant(0), fc.nat({ max: 12 })) }),
);
const turn: fc.Arbitrary<Turn> = fc.record({
  step: anyStep,
  fuse: fc.option(fuse, { freq: 2 }),
  loss: fc.option(loss, { freq: 2 }),
  repairs: fc.array(fuse, { maxLength: 2 }),
});

/** A backup of one moment, and how all was then. */
type Kept = { record: BackupRecord; model: Model };

/** One thing that was done and stands: the way back, and how all looked before. */
type Done = { receiptId: string; model: Model; picture: unknown };

type Attempted = { receiptId: string | null; model: Model };

class Story {
  readonly #done: Done[] = [];
  readonly #kept: Kept[] = [];
  #model: Model = new Map();
  #now: Context;
  kills = 0;
  cutRepairs = 0;
  restores = 0;

  constructor(readonly world: World) {
    this.#now = world.open();
  }

  async begin(): Promise<void> {
    await changeSettings(this.#now.desk, { consentAt: NOW });
  }

  async live(turn: Turn, clientId: string): Promise<void> {
    const { desk, life } = this.#now;
    const before = { rows: await dump(desk), seq: await lastSeq(desk), picture: await dumpStill(desk) };
    const attempt = this.#attempt(turn.step, clientId);
    if (turn.fuse !== null) life.burn(turn.fuse);
    const first = await attempt(desk).catch((error: unknown) => {
      if (!life.dead) throw error;
      return null;
    });
    // Acknowledged: from here on nothing may depend on what this context still has in hand.
    if (turn.loss) life.kill();
    life.live();
    if (first === null) this.kills += 1;
    if (first === null || turn.loss) {
      await this.#restart(turn);
      expect(await dump(this.#now.desk)).toEqual(await replay(before, this.#now.desk));
    }
    const kept = first ?? (await attempt(this.#now.desk));
    if (first === null) await this.#expectOnce(attempt);
    if (turn.step.do === 'undo' && this.#done.length > 0)
      expect(await dumpStill(this.#now.desk)).toEqual(this.#done.at(-1)?.picture);
    this.#settle(turn.step, kept, before.picture);
    await expectAgreement(this.#now.desk, this.#model);
  }

  async end(): Promise<void> {
    expect(await checkRecord(this.#now.desk)).toEqual([]);
    this.#now.desk.db.close();
    await this.world.end();
  }

  /** One step, as often as it takes: the same each time. */
  #attempt(step: Step, clientId: string) {
    return (desk: Desk): Promise<Attempted> => this.#doIt(desk, { step, clientId });
  }

  async #doIt(desk: Desk, { step, clientId }: { step: Step; clientId: string }): Promise<Attempted> {
    const model: Model = new Map(this.#model);
    if (step.do === 'undo') {
      const last = this.#done.at(-1);
      if (last) await undo(desk, last.receiptId);
      return { receiptId: null, model: last?.model ?? model };
    }
    if (step.do === 'backup') {
      this.#kept.push({ record: await collectRecord(desk, '1'), model });
      return { receiptId: null, model };
    }
    if (step.do !== 'restore') return { receiptId: await run(desk, model, { step, clientId }), model };
    const kept = this.#kept[step.which % Math.max(1, this.#kept.length)];
    if (!kept) return { receiptId: null, model };
    this.restores += 1;
    const { record } = kept;
    const { receiptId } = await restore(desk, { clientId, record, mode: step.mode, saveSafety: async () => {} });
    if (step.mode === 'replace') return { receiptId, model: new Map(kept.model) };
    const merged = await readModel(desk);
    // Which value of two stands is for restore.test.ts to say; here: nobody and nothing that was noted goes.
    for (const [id, { notes, mails }] of model) {
      expect(merged.get(id)?.notes).toEqual(expect.arrayContaining(notes));
      expect(merged.get(id)?.mails).toEqual(expect.arrayContaining(mails));
    }
    return { receiptId, model: merged };
  }

  async #expectOnce(attempt: (desk: Desk) => Promise<unknown>): Promise<void> {
    const { desk } = this.#now;
    const [rows, seq] = [await dump(desk), await lastSeq(desk)];
    await attempt(desk);
    expect(await dump(desk)).toEqual(rows);
    expect(await lastSeq(desk)).toBe(seq);
  }

  #settle(step: Step, { receiptId, model }: { receiptId: string | null; model: Model }, picture: unknown): void {
    if (step.do === 'undo') this.#done.pop();
    else if (receiptId !== null) this.#done.push({ receiptId, model: this.#model, picture });
    this.#model = model;
  }

  /** Ends this context, loses what is lost, and starts until a start gets through. */
  async #restart({ loss, repairs }: Turn): Promise<void> {
    this.#now.desk.db.close();
    const lost = loss ?? { lost: 'nothing' };
    await this.world.lose(lost);
    const seen: string[][] = [];
    for (const fuse of [...repairs, null]) {
      this.#now = this.world.open();
      const { desk, life } = this.#now;
      if (fuse !== null) life.burn(fuse);
      const [look, start] = await Promise.allSettled([lookAround(desk), startUp(desk, lost)]);
      for (const end of [look, start]) if (end.status === 'rejected' && !life.dead) throw end.reason;
      if (look.status === 'fulfilled') seen.push(look.value);
      const survived = start.status === 'fulfilled' && !life.dead;
      life.live();
      if (survived) break;
      this.cutRepairs += 1;
      desk.db.close();
    }
    expect(await checkRecord(this.#now.desk)).toEqual([]);
    // Whoever looked while it was put back saw the same people: never nobody.
    const ids = (await dump(this.#now.desk)).contacts?.map(({ id }) => id);
    for (const others of seen) expect(others).toEqual(ids);
  }
}

async function lookAround(desk: Desk): Promise<string[]> {
  const contacts = await read(desk.db, (db) => db.table('contacts').toArray());
  return contacts.map(({ id }) => id).sort();
}

async function lastSeq(desk: Desk): Promise<number> {
  return (await desk.db.table('meta').get('record'))?.lastSeq ?? 0;
}

type Before = { rows: Record<string, { id: string }[]>; seq: number };

/** What was there, and on top of it every write since, each as a whole. */
async function replay(before: Before, desk: Desk): Promise<Record<string, { id: string }[]>> {
  const tables = new Map(
    Object.entries(before.rows).map(([name, rows]) => [name, new Map(rows.map((row) => [row.id, row]))]),
  );
  const since: JournalRow[] = await desk.db.table('journal').where('seq').above(before.seq).toArray();
  for (const { table, id, after } of since.flatMap(({ changes }) => changes)) {
    if (after) tables.get(table)?.set(id, after);
    else tables.get(table)?.delete(id);
  }
  const inOrder = (rows: Map<string, { id: string }>) => [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries([...tables].map(([name, rows]) => [name, inOrder(rows)]));
}

test(
  'killed anywhere, with either copy lost: the model and both copies agree',
  async () => {
    let runs = 0;
    const total = { turns: 0, kills: 0, cutRepairs: 0, restores: 0 };
    const sequence = fc.array(turn, { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('area' as const, 'database' as const), sequence, async (kind, turns) => {
        const story = new Story(new World(`crash-${++runs}`, kind));
        await story.begin();
        for (const [index, turn] of turns.entries()) await story.live(turn, `turn-${index}`);
        await story.end();
        total.turns += turns.length;
        total.kills += story.kills;
        total.cutRepairs += story.cutRepairs;
        total.restores += story.restores;
      }),
      { numRuns: LONG ? 1_000 : 120, endOnFailure: !LONG },
    );
    // Bad luck that never strikes would prove nothing.
    expect(total.kills).toBeGreaterThan(total.turns / 25);
    expect(total.cutRepairs).toBeGreaterThan(total.turns / 25);
    expect(total.restores).toBeGreaterThan(0);
    if (LONG) console.log(`${runs} sequences:`, total);
  },
  LONG ? 1_800_000 : 120_000,
);
