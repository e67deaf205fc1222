import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { deleteContact } from '../../lib/app/delete-contact';
import { fileNote } from '../../lib/app/file-note';
import { importPeople } from '../../lib/app/import-people';
import { mergeContacts } from '../../lib/app/merge-contacts';
import { addSamplePeople } from '../../lib/app/sample-people';
import { newestVersion, STEPS } from '../../lib/data/migrations';
import { write } from '../../lib/data/write';
import { consentedDesk } from '../record/desk';
import type { Exhibit } from './exhibit';

/**
 * Writes the database of today's schema and its second copy as museum pieces: run `node scripts/museum.mjs` once for each
 * new schema version, never again for an old one. Refuses to overwrite.
 */
const desk = await consentedDesk('museum');
await addSamplePeople(desk);
await fileNote(desk, {
  clientId: 'museum-note',
  contactId: 'sample-dana-whitfield',
  line: 'promised intro to Raj by Friday',
  pieces: [{ kind: 'promise-mine', text: 'promised intro to Raj by Friday', start: 0, end: 31, day: '2026-03-06' }],
});
await importPeople(desk, {
  clientId: 'museum-import',
  from: 'Connections.csv',
  people: [
    {
      row: 4,
      name: 'Nadia Brandt',
      company: 'Kiln & Co',
      connectedOn: '2024-03-12',
      identities: [{ kind: 'linkedin', value: 'nadia-brandt', typed: 'https://www.linkedin.com/in/nadia-brandt' }],
    },
  ],
});
await mergeContacts(desk, { clientId: 'museum-merge', keepId: 'sample-lena-fischer', otherId: 'sample-tomas-vega' });
await deleteContact(desk, { clientId: 'museum-delete', contactId: 'sample-jun-okabe' });

await write(desk, { clientId: 'museum-coach', verb: 'add-row', label: '' }, async (tx) => {
  const grain = { source: 'told-me', at: desk.now() } as const;
  await tx.put('issues', [
    {
      id: 'own-wet-ware',
      title: 'Ware that leaves the dryer wet',
      roles: ['production'],
      industries: ['manufacturing'],
      why: 'What cracks in the kiln was lost in the dryer a day before.',
      impact: { text: 'Weigh ten pieces before and after.', source: 'ask-them' },
      questions: [{ shape: 'detection', text: 'Who sees first that a batch left the dryer wet?' }],
      grain,
    },
  ]);
  const contactId = 'sample-dana-whitfield';
  await tx.put('issueStates', [
    { id: 'state-1', contactId, issueId: 'own-wet-ware', title: 'Wet ware', state: 'has', at: desk.now(), grain },
  ]);
  const about = { kind: 'new', state: 'sent', verdict: 'issue-centred', score: 91, words: 84, questions: 2 } as const;
  await tx.put('reviews', [{ id: 'review-1', contactId, at: desk.now(), channel: 'mail', ...about, marks: {} }]);
});

await write(desk, { clientId: 'museum-rights', verb: 'add-row', label: '' }, async (tx) => {
  const grain = { source: 'told-me', at: desk.now() } as const;
  const pair = { contactId: 'sample-dana-whitfield', otherId: 'sample-lena-fischer' };
  await tx.put('apart', [{ id: 'apart-1', ...pair, at: desk.now(), grain }]);
  await tx.put('erased', [{ id: 'erased-1', at: desk.now(), salt: '5a'.repeat(16), hashes: ['0f'.repeat(32)] }]);
});

const version = newestVersion();
const rows: Exhibit['rows'] = {};
for (const table of desk.db.dexie.tables) rows[table.name] = await table.toArray();
const stores = Object.assign({}, ...STEPS.map((step) => step.stores));
const exhibit: Exhibit = { version, stores, rows };
const copy = Object.fromEntries(await desk.db.copy.readAll());
writeFileSync(`tests/museum/v${version}.json`, `${JSON.stringify(exhibit, null, 1)}\n`, { flag: 'wx' });
writeFileSync(`tests/museum/v${version}-copy.json`, `${JSON.stringify(copy, null, 1)}\n`, { flag: 'wx' });
