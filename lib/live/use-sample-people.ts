import { addSamplePeople, removeSamplePeople } from '../app/sample-people';
import type { StorageProblem } from '../core/panel-state';
import { announce } from '../messages/channel';
import { desk } from './desk';
import { useCounts } from './use-counts';
import { useDoing } from './use-doing';

export type SamplePeople = {
  /** How many are in the record now. */
  count: number;
  busy: boolean;
  problem: StorageProblem | undefined;
  add(): void;
  remove(): void;
};

/**
 * The made-up people: in with one click, out with one click, nothing else touched. `onRemoved` gets the way back; a page
 * that only adds them has none.
 */
export function useSamplePeople(onRemoved: (receiptId: string) => void = () => {}): SamplePeople {
  const counts = useCounts();
  const doing = useDoing();
  const then = (work: () => Promise<void>) => () =>
    doing.run(async () => {
      await work();
      void announce('record');
    });
  const remove = async () => {
    const { receiptId } = await removeSamplePeople(desk());
    onRemoved(receiptId);
  };
  return {
    count: counts.kind === 'ready' ? counts.value.samples : 0,
    busy: doing.busy || counts.kind === 'loading',
    problem: doing.problem,
    add: then(async () => void (await addSamplePeople(desk()))),
    remove: then(remove),
  };
}
