import { expect, test } from 'vitest';
import { backup, note, run } from '../../tests/record/backup';
import { consentedDesk } from '../../tests/record/desk';
import { clientId, save } from '../../tests/record/people';
import type { Desk } from '../data/desk';
import { detectFormat } from '../formats/detect';
import type { ImportedPerson } from '../formats/imported-person';
import { readPeople } from '../formats/read-people';
import { listZip, unpackMember } from '../formats/zip';
import { pageWords } from '../locales';
import { addRow } from './add-row';
import {
  chooseForExport,
  type ExportFormat,
  type ExportInput,
  exportPeople,
  PLAIN_EXPORT,
  previewExport,
  WHOLE_EXPORT,
} from './export-people';
import { importPeople } from './import-people';
import { addSamplePeople } from './sample-people';
import { tagPeople } from './tag-people';

const FORMATS: ExportFormat[] = ['vcard-4', 'vcard-3', 'csv', 'google-csv', 'markdown', 'page'];
const SECRET = 'has a bad heart';

async function twoPeople() {
  const desk = await consentedDesk();
  const dana = await save(desk, 'Dana Whitfield', ['dana@tiles.example']);
  const sara = await save(desk, 'سارة المنصوري', ['sara@kilns.example']);
  await note(desk, dana, 'keeps <b>bees</b> & =1+1');
  const grain = { source: 'told-me', at: desk.now() } as const;
  const fact = { group: 'health', key: 'condition', value: SECRET, sensitivity: 3, grain } as const;
  await addRow(desk, { clientId: clientId(), contactId: dana, table: 'facts', row: fact });
  await tagPeople(desk, { clientId: clientId(), contactIds: [sara], tag: 'north', on: true });
  return { desk, dana, sara };
}

const made = async (desk: Desk, more: Partial<ExportInput>) => {
  const contactIds = (await chooseForExport(desk, { by: 'all' })).map(({ id }) => id);
  return exportPeople(desk, { format: 'csv', contactIds, what: PLAIN_EXPORT, words: pageWords, ...more });
};

test('who: everybody by name, by tag, by words, or those who were chosen', async () => {
  const { desk, dana, sara } = await twoPeople();
  const ids = async (who: Parameters<typeof chooseForExport>[1]) =>
    (await chooseForExport(desk, who)).map(({ id }) => id);
  expect(await ids({ by: 'all' })).toEqual([dana, sara]);
  expect(await ids({ by: 'tag', tag: 'North' })).toEqual([sara]);
  expect(await ids({ by: 'search', query: 'dana' })).toEqual([dana]);
  expect(await ids({ by: 'chosen', contactIds: [sara, 'gone'] })).toEqual([sara]);
  expect(await ids({ by: 'stage', stage: 'friend' })).toEqual([]);
});

test('a private fact is in no file unless asked for, and then in those that have a place for it', async () => {
  const { desk } = await twoPeople();
  for (const format of FORMATS) {
    const plain = await made(desk, { format });
    const text = format === 'markdown' ? await unzipped(plain.blob) : await plain.blob.text();
    expect([format, text.includes(SECRET)]).toEqual([format, false]);
    expect(plain.people).toBe(2);
  }
  const asked = await made(desk, { format: 'csv', what: WHOLE_EXPORT });
  expect(await asked.blob.text()).toContain(SECRET);
  const card = await made(desk, { format: 'vcard-4', what: WHOLE_EXPORT });
  expect(await card.blob.text()).not.toContain(SECRET);
});

async function unzipped(blob: Blob): Promise<string> {
  const texts = (await listZip(blob)).map(async (member) => (await unpackMember(blob, member)).text());
  return (await Promise.all(texts)).join('\n');
}

test('a page is text only: nothing of it runs, nothing is loaded', async () => {
  const { desk } = await twoPeople();
  const html = await (await made(desk, { format: 'page' })).blob.text();
  expect(html).toContain('keeps &#60;b&#62;bees&#60;/b&#62; &#38; =1+1');
  expect(html).not.toMatch(/<script|<img|<link|<iframe|\son\w+=|(?:src|href)=|url\(|@import/i);
  expect(html).toContain("default-src 'none'");
  expect(html.match(/<article dir="auto">/g)).toHaveLength(2);
});

test.each(['two people', 'the sample people'])(
  '%s brought back into the record they came from change nothing',
  async (who) => {
    const desk = who === 'two people' ? (await twoPeople()).desk : await consentedDesk();
    if (who !== 'two people') await addSamplePeople(desk);
    for (const format of ['vcard-4', 'vcard-3', 'csv', 'markdown'] as const) {
      const { blob } = await made(desk, { format });
      for (const file of format === 'markdown' ? await membersOf(blob) : [blob]) {
        const people: ImportedPerson[] = [];
        for await (const batch of readPeople(file, await detectFormat(file))) people.push(...batch.people);
        const { counts, rows } = await importPeople(desk, { clientId: clientId(), people, from: format });
        const others = rows.filter(({ outcome }) => outcome !== 'same');
        expect([format, others, counts.same]).toEqual([format, [], people.length]);
      }
    }
  },
);

async function membersOf(blob: Blob): Promise<Blob[]> {
  return Promise.all((await listZip(blob)).map((member) => unpackMember(blob, member)));
}

test('two of one name are two files of an archive, and hostile names are none of a path', async () => {
  const desk = await consentedDesk();
  for (const name of ['Dana', 'dana', '../../etc/passwd', 'CON', '\u202egnp.exe', '...']) await save(desk, name);
  const { blob, name } = await made(desk, { format: 'markdown' });
  expect(name).toMatch(/^acquaint-people-.*-markdown\.zip$/);
  const names = (await listZip(blob)).map((member) => member.name);
  expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(6);
  for (const one of names) expect(one).not.toMatch(/[/\\:\u202e]|^\.|^con\./i);
});

test('it stops when asked, and tells how far it is', async () => {
  const { desk } = await twoPeople();
  const stopped = AbortSignal.abort(new Error('stopped'));
  const contactIds = (await chooseForExport(desk, { by: 'all' })).map(({ id }) => id);
  const input = { format: 'csv', contactIds, what: PLAIN_EXPORT, words: pageWords } as const;
  await expect(exportPeople(desk, input, { signal: stopped })).rejects.toThrow('stopped');
  const steps: number[][] = [];
  await exportPeople(desk, input, { onProgress: (...step) => steps.push(step) });
  expect(steps).toEqual([[2, 2]]);
  expect(await previewExport(desk, { ...input, contactIds: [] })).toMatchObject({ rows: [] });
});

test('a cell longer than a spreadsheet holds is counted', async () => {
  const { desk, dana } = await twoPeople();
  for (let turn = 0; turn < 20; turn++) await note(desk, dana, 'x'.repeat(1_990));
  expect((await made(desk, {})).longCells).toBe(1);
});

test('the complete file is the backup: brought into an empty record it is all there', async () => {
  const { desk } = await twoPeople();
  const other = await consentedDesk();
  await run(other, await backup(desk), { follow: true });
  expect(await other.db.table('facts').toArray()).toEqual(await desk.db.table('facts').toArray());
});
