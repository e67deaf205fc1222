import { describe, expect, test } from 'vitest';
import { consentedDesk } from '../../tests/record/desk';
import { clientId, save, sightingOf } from '../../tests/record/people';
import type { Person, Sighting } from '../core/sighting';
import { addRow } from './add-row';
import { editContact } from './edit-contact';
import { mergeContacts } from './merge-contacts';
import { notThem } from './not-them';
import { readThread } from './read-thread';
import { saveThread } from './save-thread';
import { undo } from './undo';

const person = (email: string, more: Partial<Person> = {}): Person => ({ email, role: 'recipient', ...more });
const threadOf = (...people: Person[]): Sighting => ({ ...sightingOf(people[0] ?? person('x@x.example')), people });

const picture = async (desk: Awaited<ReturnType<typeof consentedDesk>>, sighting: Sighting) =>
  (await readThread(desk, sighting))?.people.map((one) =>
    one.kind === 'known' ? one.file.contact.id : `${one.kind} ${one.person.email ?? one.person.name}`,
  );

describe('everyone on a thread', () => {
  test('each is matched by key alone; one person alone is no thread', async () => {
    const desk = await consentedDesk();
    const dana = await save(desk, 'Dana Roe', ['dana@x.example']);
    const page = threadOf(
      person('dana@x.example', { role: 'sender' }),
      person('other@x.example', { name: 'Dana Roe' }),
      { name: 'No address', role: 'recipient' },
    );
    expect(await picture(desk, page)).toEqual([dana, 'unknown other@x.example', 'faint No address']);
    const thread = await readThread(desk, page);
    expect(thread?.people[1]).toMatchObject({ namesake: 'Dana Roe' });
    expect(await readThread(desk, threadOf(person('dana@x.example')))).toBeNull();
  });

  test('their promises, rules and facts come along, and nobody else’s', async () => {
    const desk = await consentedDesk();
    const dana = await save(desk, 'Dana', ['dana@x.example']);
    const raj = await save(desk, 'Raj', ['raj@x.example']);
    const pledge = { by: 'me', what: 'intro', state: 'open' } as const;
    await addRow(desk, { clientId: clientId(), contactId: raj, table: 'pledges', row: pledge });
    const rules = { doNotCopy: ['raj@x.example'] };
    await editContact(desk, { clientId: clientId(), contactId: dana, patch: { rules } });
    const thread = await readThread(desk, threadOf(person('dana@x.example'), person('raj@x.example')));
    const open = thread?.people.map((one) => (one.kind === 'known' ? one.open.map(({ what }) => what) : null));
    expect(open).toEqual([[], ['intro']]);
    expect(thread?.conflicts).toMatchObject([{ kind: 'copied', address: 'raj@x.example', of: { contactId: dana } }]);
  });

  test('"not them" holds on threads, and after a merge and its taking back', async () => {
    const desk = await consentedDesk();
    const dana = await save(desk, 'Dana', ['dana@x.example', 'shared@x.example']);
    const raj = await save(desk, 'Raj', ['raj@x.example']);
    const page = threadOf(person('shared@x.example'), person('raj@x.example'));
    expect(await picture(desk, page)).toEqual([dana, raj]);
    await notThem(desk, { clientId: clientId(), contactId: dana, key: { kind: 'mail', value: 'shared@x.example' } });
    expect(await picture(desk, page)).toEqual(['unknown shared@x.example', raj]);
    const merge = await mergeContacts(desk, { clientId: clientId(), keepId: dana, otherId: raj });
    expect(await picture(desk, page)).toEqual(['unknown shared@x.example', dana]);
    await undo(desk, merge.receiptId);
    expect(await picture(desk, page)).toEqual(['unknown shared@x.example', raj]);
  });

  test('strangers are saved together and taken back together; sent twice they are there once', async () => {
    const desk = await consentedDesk();
    const page = threadOf(person('a@x.example', { name: 'Ann' }), person('b@x.example', { name: 'Bo' }));
    const input = { clientId: clientId(), sighting: page, people: page.people };
    const first = await saveThread(desk, input);
    expect(await saveThread(desk, input)).toEqual(first);
    expect(first.contactIds).toHaveLength(2);
    expect(await picture(desk, page)).toEqual(first.contactIds);
    await undo(desk, first.receiptId);
    expect(await picture(desk, page)).toEqual(['unknown a@x.example', 'unknown b@x.example']);
  });

  test('sixty people are read in one go', async () => {
    const desk = await consentedDesk();
    const people = Array.from({ length: 60 }, (_, at) => person(`p${at}@x.example`, { name: `Person ${at}` }));
    await saveThread(desk, { clientId: clientId(), sighting: threadOf(...people), people });
    const thread = await readThread(desk, threadOf(...people, person('late@x.example')));
    expect(thread?.people.filter(({ kind }) => kind === 'known')).toHaveLength(60);
  });
});
