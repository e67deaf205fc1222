import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dumpStill, otherWindow } from '../../tests/record/desk';
import { expectAgreement, imported, type Model, run, step } from '../../tests/record/steps';
import { importPeople } from './import-people';
import { undo } from './undo';

test('whatever is done, the store and the model agree, and undo goes back step by step', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const desk = await consentedDesk(`model-${++runs}`);
      const models: Model[] = [new Map()];
      const pictures: unknown[] = [await dumpStill(desk)];
      const receipts: string[] = [];
      for (const [index, step] of steps.entries()) {
        if (step.do === 'undo') {
          const last = receipts.pop();
          if (last === undefined) continue;
          models.pop();
          pictures.pop();
          await undo(desk, last);
          expect(await dumpStill(desk)).toEqual(pictures.at(-1));
        } else {
          const model: Model = new Map(models.at(-1));
          const task = { step, clientId: `step-${index}` };
          const receipt = await run(desk, model, task);
          if (receipt === null) continue;
          receipts.push(receipt);
          models.push(model);
          pictures.push(await dumpStill(desk));
        }
        await expectAgreement(desk, models.at(-1) ?? new Map());
      }
      expect(await checkRecord(desk)).toEqual([]);
      desk.db.close();
    }),
    { numRuns: 80 },
  );
}, 120_000);

test('undone in any order, sent twice, from two windows: nothing is orphaned and nothing is doubled', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 18 }), async (steps) => {
      const desk = await consentedDesk(`chaos-${++runs}`);
      const windows = [desk, otherWindow(desk)];
      const receipts: string[] = [];
      for (const [index, step] of steps.entries()) {
        const window = windows[index % 2] ?? desk;
        const alive: Model = new Map(
          (await desk.db.table('contacts').toArray()).map(({ id, name, role }) => [
            id,
            { name, role, mails: [], notes: [], tags: [] },
          ]),
        );
        if (step.do === 'undo') {
          const receipt = receipts[step.which % Math.max(1, receipts.length)];
          if (receipt !== undefined) receipts.push((await undo(window, receipt)).receiptId);
        } else if (step.do !== 'import') {
          const receipt = await run(window, alive, { step, clientId: `step-${index}` });
          if (receipt !== null) receipts.push(receipt);
        } else if (step.mails.length > 0) {
          const input = { clientId: `step-${index}`, people: imported(step.mails), from: 'x.csv' };
          const first = await importPeople(window, input);
          const picture = await dumpStill(desk);
          expect(await importPeople(desk, input)).toEqual(first);
          expect(await dumpStill(desk)).toEqual(picture);
          receipts.push(first.receiptId);
        }
        expect(await checkRecord(desk)).toEqual([]);
      }
      for (const window of windows) window.db.close();
    }),
    { numRuns: 80 },
  );
}, 120_000);
