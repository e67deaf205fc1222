import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect';
import { FileFailure, type ImportedPerson, type RowError } from './imported-person';
import { readPeople } from './read-people';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n';
const CONNECTION = 'Ada,Made-Up,https://www.linkedin.com/in/ada-made-up,,"Calmo, Ltd",Buyer,12 Mar 2024\r\n';

/** null when the file is refused as a whole before anything of it is read. */
async function detectAndRead(file: Blob): Promise<{ people: ImportedPerson[]; errors: RowError[] } | null> {
  const detected = await detectFormat(file);
  if (detected.kind === 'unknown') return null;
  const read: { people: ImportedPerson[]; errors: RowError[] } = { people: [], errors: [] };
  for await (const batch of readPeople(file, detected)) {
    read.people.push(...batch.people);
    read.errors.push(...batch.errors);
  }
  return read;
}

describe('anything at all', () => {
  const start = fc.constantFrom(
    HEADER,
    HEADER,
    `Notes:\n"x"\n\n${HEADER}`,
    '\ufeffName,Email\n',
    'Name;Phone;URL\n',
    'BEGIN:VCARD\r\nVERSION:3.0\r\n',
    'BEGIN:VCARD\nVERSION:2.1\n',
    '',
  );
  const marks = fc.constantFrom(
    ',',
    '"',
    '\n',
    '\r\n',
    '\r',
    ';',
    '""',
    '__proto__',
    'constructor',
    '=',
    '\ufeff',
    '💥',
    'é',
    '=1+1',
    ' ',
    '\t',
    '+44 113 496 0000',
    'a@b.example',
  );
  const lines = fc.constantFrom(
    CONNECTION,
    'Ada,a@b.example\n',
    HEADER,
    'BEGIN:VCARD\r\n',
    'END:VCARD\r\n',
    'FN:Ada\r\n',
    'N;ENCODING=QUOTED-PRINTABLE:=C3=\r\n',
    'item1.URL:x\n',
    'PHOTO:AAAA\n ',
    'BDAY:--0315\r\n',
  );
  const part = fc.oneof(marks, lines, fc.string({ maxLength: 12 }));
  const text = fc
    .tuple(start, fc.array(part, { maxLength: 40 }))
    .map(([first, rest]) => new TextEncoder().encode(first + rest.join('')));
  const bytes = fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) });

  it('is read, refused or reported by row, and changes nothing in this realm', async () => {
    let [readable, withPeople] = [0, 0];
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const read = await detectAndRead(new Blob([new Uint8Array(content)])).catch((cause: unknown) => {
          expect(cause).toBeInstanceOf(FileFailure);
          return null;
        });
        if (read) readable++;
        if (read?.people.length) withPeople++;
        for (const error of read?.errors ?? []) expect(error.row).toBeGreaterThan(0);
        for (const person of read?.people ?? []) {
          expect(person.name).not.toBe('');
          expect(Object.getPrototypeOf(person)).toBe(Object.prototype);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    // Files that are mostly refused would prove little about reading.
    expect(readable).toBeGreaterThan(1_000);
    expect(withPeople).toBeGreaterThan(500);
  }, 60_000);
});
