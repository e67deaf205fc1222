import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect';

describe('files of other programs', () => {
  it.each([
    [
      'HubSpot',
      'Record ID,First Name,Last Name,Associated Company,Mobile Phone Number,Country/Region,Contact owner',
      [null, 'first', 'last', 'company', 'phone', 'country', null],
    ],
    [
      'Pipedrive',
      'Person - Name,Person - Organization,Person - Email - Work,Person - Phone - Mobile,Person - Owner',
      ['name', 'company', 'mail', 'phone', null],
    ],
    [
      'Salesforce',
      'First Name,Last Name,Title,Account Name,Mailing City,Mailing Country,Birthdate',
      ['first', 'last', 'role', 'company', 'city', 'country', 'birthday'],
    ],
    [
      'Thunderbird',
      'First Name,Last Name,Primary Email,Secondary Email,Mobile Number,Work City,Web Page 1',
      ['first', 'last', 'mail', 'mail', 'phone', 'city', 'url'],
    ],
    ['Yahoo', 'First,Middle,Last,Email,Company', ['first', 'middle', 'last', 'mail', 'company']],
  ])('%s: its columns are known', async (_program, header, fields) => {
    const detected = await detectFormat(new Blob([`${header}\n${'x,'.repeat(fields.length - 1)}x\n`]));
    expect(detected).toMatchObject({ kind: 'csv', why: 'header', fields });
  });

  it('data of another program is no table, whatever commas are in it', async () => {
    const file = new Blob([JSON.stringify([{ name: 'Ada', mail: 'ada@calmo.example' }, { name: 'Bengt' }], null, 1)]);
    expect(await detectFormat(file)).toMatchObject({ kind: 'unknown', why: 'other-json' });
  });

  it('an office program’s own file is told from a picture', async () => {
    const old = new Blob([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])]);
    expect(await detectFormat(old)).toMatchObject({ kind: 'unknown', why: 'workbook' });
  });
});
