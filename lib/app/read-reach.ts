import type { FileForNow } from '../core/contact-now';
import type { Contact, Identity, Rules } from '../core/record';
import type { Snooze } from '../core/record-depth';
import type { LastContact, TodayPlan } from '../core/today';
import { read } from '../data/read';
import type { Desk } from './desk';

type ReachFacts = {
  contacts: ReadonlyMap<string, Contact>;
  rules: readonly Rules[];
  last: ReadonlyMap<string, LastContact>;
  snoozes: readonly Snooze[];
};

/** People asked for in one go. */
const BITE = 200;

/**
 * Of everybody whom Today says can be contacted: what tells whether this is the moment. Numbers are read only of those
 * whose zone must be guessed from them; of the timeline there is the last contact.
 */
export async function readReach(desk: Desk, plan: TodayPlan, facts: ReachFacts): Promise<Map<string, FileForNow>> {
  const ids = new Set([...plan.contact, ...plan.free].map(({ contactId }) => contactId));
  const rules = facts.rules.filter(({ id }) => ids.has(id));
  const guessed = rules.filter(({ id, hours }) => hours.length > 0 && !facts.contacts.get(id)?.timeZone);
  const identities = await readIdentities(
    desk,
    guessed.map(({ id }) => id),
  );
  const snoozes = groupOf(facts.snoozes.filter(({ contactId }) => ids.has(contactId)));
  const files = rules.flatMap((rule): [string, FileForNow][] => {
    const contact = facts.contacts.get(rule.id);
    const last = facts.last.get(rule.id);
    if (!contact) return [];
    const touch = last && { ...last, id: rule.id, contactId: rule.id, gist: '', grain: { ...rule.grain, at: last.at } };
    const own = { identities: identities.get(rule.id) ?? [], snoozes: snoozes.get(rule.id) ?? [] };
    return [[rule.id, { contact, rules: rule, interactions: touch ? [touch] : [], ...own }]];
  });
  return new Map(files);
}

async function readIdentities(desk: Desk, ids: readonly string[]): Promise<Map<string, Identity[]>> {
  const rows: Identity[] = [];
  for (let at = 0; at < ids.length; at += BITE) {
    const some = ids.slice(at, at + BITE);
    rows.push(...(await read(desk.db, (db) => db.table('identities').where('contactId').anyOf(some).toArray())));
  }
  return groupOf(rows);
}

function groupOf<T extends { contactId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.contactId, [...(groups.get(row.contactId) ?? []), row]);
  return groups;
}
