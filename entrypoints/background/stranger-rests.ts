import type { QuietPerson } from '../../lib/app/read-quiet-people';
import { browser } from '../../lib/browser/api';
import { keyOfPerson } from '../../lib/core/off-for';
import type { Person } from '../../lib/core/sighting';

const KEY = 'strangerRests';
/** More strangers than anybody writes to between two starts of the browser; the oldest go first. */
const MOST = 200;

type Dismissed = { key: string; ruleId: string; times: number };

/**
 * "Not a pitch" in a draft to somebody who isn't in the record. As with those who are, the rule rests for them from the
 * second time on, here until the browser is closed: if it rested only for people of the record, a page could find out by
 * two messages who is in it.
 */
export async function noteStranger(person: Person, ruleId: string, on: boolean): Promise<void> {
  const key = keyOfPerson(person);
  if (!key) return;
  const all = await readDismissed();
  const known = all.find((one) => one.key === key && one.ruleId === ruleId);
  const times = (known?.times ?? 0) + (on ? 1 : -1);
  const others = all.filter((one) => one !== known);
  const next = times > 0 ? [...others, { key, ruleId, times }] : others;
  await browser.storage.session.set({ [KEY]: next.slice(-MOST) });
}

/** Strangers for whom a rule rests, as `readQuietPeople` tells those of the record. */
export async function readQuietStrangers(): Promise<Pick<QuietPerson, 'off' | 'rules' | 'keys'>[]> {
  const resting = (await readDismissed()).filter(({ times }) => times > 1);
  return resting.map(({ key, ruleId }) => ({ off: false, rules: [ruleId], keys: [key] }));
}

async function readDismissed(): Promise<Dismissed[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as Dismissed[] | undefined) ?? [];
}
