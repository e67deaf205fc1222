import { describe, expect, test } from 'vitest';
import { detectFormat } from './detect';
import { parseFileDate } from './file-dates';
import type { ImportedPerson } from './imported-person';
import { readMessage } from './linkedin/messages';
import { readPeople } from './read-people';

async function read(text: string): Promise<ImportedPerson[]> {
  const file = new Blob([text]);
  const people: ImportedPerson[] = [];
  for await (const batch of readPeople(file, await detectFormat(file))) people.push(...batch.people);
  return people;
}

test.each([
  ['Name,Full Name,Email', 'Dana Roe,Dana Roe,d@x.example', 'Dana Roe'],
  ['Name,Full Name,Email', 'Dana,Dana Roe,d@x.example', 'Dana Roe'],
  ['Full Name,Name,Email', 'Dana Roe,Roe,d@x.example', 'Dana Roe'],
  ['First Name,Given Name,Last Name,Email', 'Dana,Dana,Roe,d@x.example', 'Dana Roe'],
])('two columns of one meaning say one name: %s', async (head, row, name) => {
  expect((await read(`${head}\r\n${row}\r\n`)).map((one) => one.name)).toEqual([name]);
});

const card = (version: string, line: string) =>
  `BEGIN:VCARD\r\nVERSION:${version}\r\nFN:Dana Roe\r\n${line}\r\nEND:VCARD\r\n`;

test.each([
  ['2.1', 'NOTE;ENCODING=QUOTED-PRINTABLE:likes=\r\n cats', 'likes cats'],
  ['2.1', 'NOTE;ENCODING=QUOTED-PRINTABLE:likes =\r\ncats', 'likes cats'],
  ['2.1', 'NOTE;QUOTED-PRINTABLE;CHARSET=UTF-8:caf=C3=\r\n=A9', 'café'],
  ['2.1', 'NOTE:likes\r\n  cats', 'likes cats'],
  ['3.0', 'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:caf=C3=A9\\, tea', 'café, tea'],
  ['3.0', 'NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo', 'one\ntwo'],
  ['4.0', 'NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=A9', 'café'],
  ['3.0', 'NOTE:1=2D1 is written so', '1=2D1 is written so'],
])('quoted-printable in a card of version %s: %j', async (version, line, note) => {
  expect((await read(card(version, line)))[0]?.notes).toBe(note);
});

test.each([
  ['05-Mar-24', '2024-03-05'],
  ['5-Mar-1985', '1985-03-05'],
  ['05/Mar/85', '1985-03-05'],
  ['5 Mar 24', '2024-03-05'],
  ['05-März-24 10:30', '2024-03-05'],
  ['12 Mar 10:30', null],
  ['31-Feb-24', null],
  ['05-Foo-24', null],
])('%s', (typed, day) => expect(parseFileDate(typed)?.day ?? null).toBe(day));

describe('whose name is whose in a message to several', () => {
  const places = { conversation: 0, from: 1, sender: 2, to: 3, recipients: 4, date: 5, subject: 6 };
  const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
  const namesOf = (to: string, urls: string[]) => {
    const cells = ['c', 'Me', url('me-me'), to, urls.map(url).join(','), '2026-03-01 10:00:00 UTC', ''];
    const given = readMessage({ row: 2, cells, places }, Date.UTC(2026, 3, 1));
    return given && 'message' in given ? given.message.to.map(({ name }) => name) : null;
  };
  test.each([
    ['Dana Roe, PhD, LinkedIn Member', ['dana', 'x-1'], ['Dana Roe, PhD', '']],
    ['Dana Roe, SPHX, LinkedIn Member', ['dana', 'x-1'], ['', '']],
    ['Dana Roe, PhD', ['dana'], ['Dana Roe, PhD']],
    ['Dana Roe, Raj Patel', ['dana', 'raj'], ['Dana Roe', 'Raj Patel']],
    ['Dana Roe, Raj Patel, LinkedIn Member', ['dana', 'raj'], ['Dana Roe', 'Raj Patel']],
    ['LinkedIn Member', ['x-1'], ['']],
  ])('%s', (to, urls, names) => expect(namesOf(to, urls)).toEqual(names));
});
