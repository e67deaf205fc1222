import { useState } from 'react';
import { forgetReviews } from '../app/forget-reviews';
import { insights } from '../locales';
import { announce } from '../messages/channel';
import { desk } from './desk';
import type { LastDone } from './use-done';

/** Deletes all results of drafts, with the way back in the bar at the foot. */
export function useForgetReviews(lastDone: LastDone): { busy: boolean; forget: () => void } {
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      const here = desk();
      const { receiptId, count } = await forgetReviews(here, { clientId: here.newId() });
      lastDone.say(insights.keep.deleted(count), receiptId);
      void announce('record');
    } catch {
      lastDone.say(insights.keep.failed);
    }
    setBusy(false);
  };
  return { busy, forget: () => void run() };
}
