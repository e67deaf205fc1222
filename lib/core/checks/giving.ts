import { giveBalance } from '../give-balance';
import { gives } from '../gives';
import type { Check } from './person-check';

/** The draft asks again, and nothing was given lately; not when the draft itself gives. */
export const checkGiving: Check = (file, { text, now }) => {
  if (!/[?？؟]/.test(text) || gives(text)) return [];
  const { onlyTaking, received, asked, windowDays } = giveBalance(file, now);
  return onlyTaking ? [{ kind: 'only-asking', times: received.length + asked.length, days: windowDays }] : [];
};
