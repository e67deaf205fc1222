import { describe, expect, test } from 'vitest';
import { ZipWriter } from '../formats/write-zip';
import { openFiles } from './open-files';

const TABLE = 'Name,Email\r\nAda Lund,ada@calmo.example\r\n';

async function zipOf(files: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipWriter();
  for (const [name, text] of Object.entries(files)) await zip.add(name, '.csv', text);
  return new Uint8Array(await zip.end().arrayBuffer());
}

describe('what is dropped', () => {
  test('an archive beside other files is one of them, whatever is wrong with it', async () => {
    const good = new File([await zipOf({ Contacts: TABLE, 'notes to self': 'just words' })], 'good.zip');
    const bad = new File([(await zipOf({ a: TABLE })).slice(0, 60)], 'bad.zip');
    const nothing = new File([await zipOf({ 'notes to self': 'just words' })], 'nothing.zip');
    const { files, ignored } = await openFiles([bad, good, new File([TABLE], 'plain.csv'), nothing]);
    expect(files.map(({ name, within, problem }) => [name, within, problem])).toEqual([
      ['bad.zip', undefined, 'zip-damaged'],
      ['Contacts.csv', 'good.zip', null],
      ['plain.csv', undefined, null],
      ['nothing.zip', undefined, 'zip-nothing'],
    ]);
    expect(ignored).toBe(2);
  });

  test('a workbook, which is an archive too, is called what it is', async () => {
    // Our own archives have no folders; the names in them may be changed to any of the same length.
    const zip = new ZipWriter();
    await zip.add('xl_workbook', '.xml', '<x/>');
    const written = Buffer.from(await zip.end().arrayBuffer()).toString('latin1');
    const bytes = Buffer.from(written.replaceAll('xl_workbook', 'xl/workbook'), 'latin1');
    const { files } = await openFiles([new File([bytes], 'people.xlsx.csv')]);
    expect(files.map(({ problem }) => problem)).toEqual(['workbook']);
  });

  test('an archive of pages is one line, and one import', async () => {
    const zip = new ZipWriter();
    for (const name of ['Ada', 'Bengt', 'Ada']) await zip.add(name, '.md', `---\nname: ${name}\n---\n`);
    const { files } = await openFiles([new File([zip.end()], 'vault.zip')]);
    expect(files.map(({ name, parts }) => [name, parts.map((part) => part.name)])).toEqual([
      ['vault.zip', ['Ada.md', 'Bengt.md', 'Ada 2.md']],
    ]);
  });
});
