import { addDays } from '../core/days';
import { normaliseIdentity } from '../core/identity';
import type { Contact, Grain, Identity } from '../core/record';
import { OWNED_TABLES } from '../data/tables';
import { write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, Receipt } from './desk';
import { dropLinks } from './drop-links';
import { localDay } from './local-day';
import { JUN, MARIA, SARA } from './sample-abroad';
import type { Sample } from './sample-data';
import { idOfRef, putDepth } from './sample-depth';
import { LENA, RAJ, TOMAS } from './sample-packaging';
import { putSampleTies } from './sample-ties';
import { DANA, MAREN } from './sample-tiles';

const SAMPLES = [DANA, RAJ, MAREN, LENA, SARA, TOMAS, MARIA, JUN];
const DAY = 86_400_000;
const ACCOUNT = 'sample-account-';

/** Adds the made-up people, once: who is there already isn't added again, and a key of a real contact stays theirs. */
export async function addSamplePeople(desk: Desk): Promise<Receipt & { added: number }> {
  const head = { clientId: desk.newId(), verb: 'add-sample-people', label: '' };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    let added = 0;
    for (const sample of SAMPLES) {
      if (await tx.get('contacts', idOf(sample))) continue;
      await putSample(tx, sample, desk.now());
      added++;
    }
    if (added > 0) await putSampleTies(tx, desk.now());
    return { added };
  });
  return { receiptId, ...answer };
}

/** Removes every sample person with all that was noted on them, and nothing else. */
export async function removeSamplePeople(desk: Desk): Promise<Receipt & { removed: number }> {
  const head = { clientId: desk.newId(), verb: 'remove-sample-people', label: '' };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const samples = await tx.db
      .table('contacts')
      .orderBy('id')
      .filter(({ sample }) => sample === true)
      .toArray();
    const ids = samples.map(({ id }) => id);
    for (const table of OWNED_TABLES) {
      const rows = await tx.db.table(table).where('contactId').anyOf(ids).primaryKeys();
      await tx.remove(table, rows.map(String));
    }
    await dropLinks(tx, ids);
    await tx.remove('rules', ids);
    await tx.remove('contacts', ids);
    await removeEmptyAccounts(tx);
    return { removed: ids.length };
  });
  return { receiptId, ...answer };
}

/** A sample account that a real contact has joined meanwhile stays. */
async function removeEmptyAccounts(tx: WriteTx): Promise<void> {
  for (const account of await tx.db.table('accounts').where('id').startsWith(ACCOUNT).toArray()) {
    const people = await tx.db.table('contacts').where('accountId').equals(account.id).count();
    if (people === 0) await tx.remove('accounts', [account.id]);
  }
}

function idOf({ slug }: Sample): string {
  return `sample-${slug}`;
}

async function putSample(tx: WriteTx, sample: Sample, now: number): Promise<void> {
  const id = idOf(sample);
  const grain = grainAt(now, sample.seen);
  const accountId = await putAccount(tx, sample, grain);
  const contact: Contact = {
    tags: [],
    ...sample.contact,
    id,
    sample: true,
    grain,
    createdAt: now - 120 * DAY,
    updatedAt: now - sample.seen * DAY,
    ...(accountId === undefined ? {} : { accountId }),
  };
  await tx.put('contacts', [contact]);
  await tx.put('identities', await freeKeys(tx, sample, grain));
  await tx.put('rules', sample.rules ? [{ ...sample.rules, id, grain }] : []);
  await putRows(tx, sample, now);
}

async function putAccount(tx: WriteTx, { contact, domain }: Sample, grain: Grain): Promise<string | undefined> {
  if (!contact.company || !domain) return undefined;
  const [taken] = await tx.all('accounts', { index: 'domains', equals: domain });
  if (taken) return taken.id;
  const id = ACCOUNT + domain;
  const industry = contact.industry === undefined ? {} : { industry: contact.industry };
  await tx.put('accounts', [{ id, name: contact.company, domains: [domain], grain, ...industry }]);
  return id;
}

async function freeKeys(tx: WriteTx, sample: Sample, grain: Grain): Promise<Identity[]> {
  const rows: Identity[] = [];
  for (const [kind, typed] of sample.keys) {
    const key = normaliseIdentity(kind, typed, (phone) => phone);
    if (!key) continue;
    const taken = await tx.all('identities', { index: '[kind+value]', equals: [key.kind, key.value] });
    if (taken.length === 0) rows.push({ ...key, id: `${idOf(sample)}-${kind}`, contactId: idOf(sample), typed, grain });
  }
  return rows;
}

/** "From" is how the user would know it; the ids are fixed, so that adding twice adds once. */
async function putRows(tx: WriteTx, sample: Sample, now: number): Promise<void> {
  const contactId = idOf(sample);
  const own = (kind: string, index: number) => ({ id: `${contactId}-${kind}${index}`, contactId });
  await tx.put(
    'facts',
    sample.facts.map(([group, key, value, more], index) => ({
      ...own('fact', index),
      group,
      key,
      value,
      sensitivity: more?.sensitivity ?? 1,
      grain: { ...grainAt(now, more?.ago ?? sample.seen), source: more?.source ?? 'told-me' },
    })),
  );
  await tx.put(
    'interactions',
    sample.touches.map(([ago, kind, direction, gist], index) => ({
      ...own('touch', index),
      at: now - ago * DAY,
      kind,
      direction,
      gist,
      grain: grainAt(now, ago),
    })),
  );
  await putOpenThings(tx, sample, now);
  await putDepth(tx, sample, { contactId, now });
}

async function putOpenThings(tx: WriteTx, sample: Sample, now: number): Promise<void> {
  const contactId = idOf(sample);
  const own = (kind: string, index: number) => ({ id: `${contactId}-${kind}${index}`, contactId });
  await tx.put(
    'pledges',
    sample.pledges.map(([by, what, due, made, state = 'open'], index) => ({
      ...own('promise', index),
      by,
      what,
      state,
      at: now - made * DAY,
      grain: grainAt(now, made),
      ...(due === null ? {} : { due: dueDay(now, due) }),
      ...(state === 'open' || typeof due !== 'number' ? {} : { settledAt: now + due * DAY }),
    })),
  );
  await tx.put(
    'exchanges',
    sample.exchanges.map(([direction, what, ago, kind, other], index) => ({
      ...own('exchange', index),
      direction,
      what,
      at: now - ago * DAY,
      grain: grainAt(now, ago),
      ...(kind ? { kind } : {}),
      ...(other ? { otherId: `sample-${other}` } : {}),
    })),
  );
  await putQuestions(tx, sample, now);
}

async function putQuestions(tx: WriteTx, sample: Sample, now: number): Promise<void> {
  const contactId = idOf(sample);
  await tx.put(
    'questions',
    sample.questions.map(([text, purpose, state, ago, answer], index) => ({
      id: `${contactId}-question${index}`,
      contactId,
      text,
      purpose,
      state,
      at: now - ago * DAY,
      grain: grainAt(now, ago),
      ...(answer === undefined ? {} : { answerId: idOfRef(contactId, answer) }),
    })),
  );
}

function grainAt(now: number, ago: number): Grain {
  return { source: 'told-me', at: now - ago * DAY };
}

/** The coming Friday is never today: a promise made in the morning has some days to go. */
function dueDay(now: number, due: number | 'friday'): string {
  const today = localDay(now);
  if (due !== 'friday') return addDays(today, due);
  const weekday = new Date(now).getDay();
  return addDays(today, ((5 - weekday + 6) % 7) + 1);
}
