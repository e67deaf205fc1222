import { expect, test } from 'vitest';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { clientId, save, sightingOf } from '../../tests/record/people';
import { importPeople } from './import-people';
import { matchSighting } from './match-sighting';
import { saveContact } from './save-contact';

/** Their capital letter comes after the small one, or is two: the index alone can't find them, or fails. */
test.each(['İstanbul A.Ş.', 'Ÿnsect', 'µTorrent', 'ßeta', 'საქართველო', 'Ōkubo'])('%s', async (name) => {
  const desk = await consentedDesk(`odd-${name}`);
  const grain = { source: 'told-me' as const, at: NOW };
  for (const company of [name, name])
    await saveContact(desk, { clientId: clientId(), contact: { name: 'Ada', company }, identities: [], grain });
  const identities = [{ kind: 'mail' as const, value: 'b@b.example', typed: 'b@b.example' }];
  await importPeople(desk, {
    clientId: clientId(),
    people: [{ row: 1, name: 'Ben', company: name, identities }],
    from: 'x.csv',
  });
  expect(await desk.db.table('contacts').count()).toBe(3);
  expect(await desk.db.table('accounts').count()).toBe(1);
  const id = await save(desk, name);
  const match = await matchSighting(desk, sightingOf({ name, email: 'other@other.example', role: 'sender' }));
  expect(match).toMatchObject({ kind: 'unknown', namesakes: [id] });
});
