import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backup, run } from '../../tests/record/backup';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk } from '../../tests/record/desk';
import { tracesOf } from '../../tests/record/erased';
import {
  ErasingLife,
  HER_WORDS,
  importHer,
  mailOf,
  noteOf,
  OTHERS,
  type Turn,
  turns,
} from '../../tests/record/erasing-life';
import { clientId } from '../../tests/record/people';
import type { Desk } from '../data/desk';
import type { BackupRecord } from '../formats/backup';
import { eraseContact } from './erase-contact';
import { restoreDeleted } from './restore-deleted';
import { undo } from './undo';

/** So many histories; more by ACQUAINT_RUNS. */
const RUNS = Number(process.env.ACQUAINT_RUNS ?? 40);

/** Of the others, whose note and own address are there. */
async function othersIn(desk: Desk): Promise<string[]> {
  const gists = new Set((await desk.db.table('interactions').toArray()).map(({ gist }) => gist));
  const mails = new Set((await desk.db.table('identities').toArray()).map(({ value }) => value));
  return OTHERS.flatMap((name) => [
    ...(gists.has(noteOf(name)) ? [noteOf(name)] : []),
    ...(mails.has(mailOf(name)) ? [mailOf(name)] : []),
  ]);
}

function othersOf({ tables }: BackupRecord): string[] {
  const all = JSON.stringify([tables.interactions, tables.identities]);
  return OTHERS.flatMap((name) => [noteOf(name), mailOf(name)].filter((word) => all.includes(`"${word}"`)));
}

/**
 * Erases whoever she is by now: each of hers that lives, and whom she became part of. Of hers in the trash one is enough when
 * none lives. Answers with what is said of those whom she took with her.
 */
async function eraseHer(life: ErasingLife): Promise<Set<string>> {
  const { desk } = life;
  const targets = [...new Set([...life.herIds].map((id) => life.becameOf(id)))];
  const gone = new Set(targets.flatMap((id) => life.wordsOf(life.madeOf(id))));
  const living = new Set(await life.living());
  const mixed = targets.filter((id) => life.madeOf(id).length > 1);
  const chosen = [...targets.filter((id) => living.has(id)), ...mixed];
  for (const contactId of chosen.length > 0 ? chosen : targets.slice(0, 1))
    await eraseContact(desk, { clientId: clientId(), contactId }).catch(() => {});
  return gone;
}

const without = (words: readonly string[], gone: ReadonlySet<string>) => words.filter((word) => !gone.has(word));

const after = fc.array(fc.record({ does: fc.nat(5), which: fc.nat(20) }), { maxLength: 5 });

test('whatever happened before: nobody but her is lost by erasing her, and nothing brings her back', async () => {
  await fc.assert(
    fc.asyncProperty(turns(14), after, async (before, then) => {
      const life = new ErasingLife(await consentedDesk());
      const { desk } = life;
      await life.begin();
      for (const turn of before) await life.turn(turn);
      life.files.push(await backup(desk));
      const were = await othersIn(desk);
      const gone = await eraseHer(life);
      expect(await tracesOf(desk, HER_WORDS)).toEqual([]);
      expect(without(await othersIn(desk), gone)).toEqual(without(were, gone));
      for (const { does, which } of then) {
        const here = await othersIn(desk);
        const file = life.files[which % life.files.length];
        if (does <= 2 && file) {
          const mode = does === 0 ? 'replace' : 'merge';
          const { receiptId } = await run(desk, file, { mode, bringBack: 'all' });
          expect(await tracesOf(desk, HER_WORDS)).toEqual([]);
          const wanted = mode === 'merge' ? here : without(othersOf(file), gone);
          expect(await othersIn(desk)).toEqual(expect.arrayContaining(wanted));
          if (which % 2) await undo(desk, receiptId);
          if (which % 2) expect(await othersIn(desk)).toEqual(here);
        }
        if (does === 3) await importHer(desk);
        const receipts = [...life.merges.keys(), ...life.imports, ...life.deletions];
        const receipt = receipts[which % Math.max(1, receipts.length)] ?? '';
        if (does === 4) await undo(desk, receipt).catch(() => {});
        if (does === 5) await restoreDeleted(desk, receipt).catch(() => {});
        expect(await tracesOf(desk, HER_WORDS)).toEqual([]);
        expect(await checkRecord(desk)).toEqual([]);
      }
      // Whoever else lies in the trash comes out of it whole.
      const there = await othersIn(desk);
      for (const receiptId of life.deletions) await restoreDeleted(desk, receiptId).catch(() => {});
      expect(await othersIn(desk)).toEqual(expect.arrayContaining(there));
      expect(await tracesOf(desk, HER_WORDS)).toEqual([]);
      desk.db.close();
    }),
    { numRuns: RUNS },
  );
}, 600_000);

test('files that go between two computers take nobody but her on either, and don’t bring her back', async () => {
  const exchanges = fc.array(fc.record({ toErased: fc.boolean(), follow: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  });
  const harmless = (all: readonly Turn[]) => all.filter(({ does }) => does !== 'delete');
  await fc.assert(
    fc.asyncProperty(turns(8), turns(8), exchanges, async (here, there, then) => {
      const a = new ErasingLife(await consentedDesk(), true);
      await a.begin();
      const b = await a.copyTo({ ...(await consentedDesk()), now: a.desk.now });
      for (const turn of harmless(here)) await a.turn(turn);
      for (const turn of harmless(there)) await b.turn(turn);
      const gone = await eraseHer(a);
      const were = { a: without(await othersIn(a.desk), gone), b: without(await othersIn(b.desk), gone) };
      for (const { toErased, follow } of then) {
        const [from, to] = toErased ? [b, a] : [a, b];
        await run(to.desk, await backup(from.desk), { follow });
        expect(await othersIn(a.desk)).toEqual(expect.arrayContaining(were.a));
        expect(await othersIn(b.desk)).toEqual(expect.arrayContaining(were.b));
        expect(await tracesOf(a.desk, HER_WORDS)).toEqual([]);
        expect([...(await checkRecord(a.desk)), ...(await checkRecord(b.desk))]).toEqual([]);
      }
    }),
    { numRuns: RUNS },
  );
}, 600_000);
