import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../lib/formats/detect';
import type { ArchiveOwner, ImportedPerson, PassedRow, RowError } from '../lib/formats/imported-person';
import { wayOfName } from '../lib/formats/linkedin/archive-columns';
import { readPeople } from '../lib/formats/read-people';

/**
 * Every file of tests/files and what must be read from it, in the `.json` beside it. WRITE_EXPECTED=1 writes that file
 * from what is read now: compare it with the file by eye before keeping it.
 */
type Expected = {
  kind: string;
  why: string;
  encoding: string | null;
  people?: ImportedPerson[];
  errors?: RowError[];
  skipped?: number;
  /** Rows of an archive that were passed over, and whose it is; only where there are any. */
  passed?: PassedRow[];
  owner?: ArchiveOwner;
};

/** Later than anything in the files. */
const NOW = Date.UTC(2026, 8, 1);

const root = fileURLToPath(new URL('./files/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:csv|vcf|md)$/.test(name));

async function read(name: string): Promise<Expected> {
  const file = new Blob([readFileSync(join(root, name))]);
  const detected = await detectFormat(file);
  const { kind, why, encoding } = detected;
  if (kind === 'unknown' || kind === 'backup') return { kind, why, encoding };
  const people: ImportedPerson[] = [];
  const errors: RowError[] = [];
  const passed: PassedRow[] = [];
  let owner: ArchiveOwner | undefined;
  let skipped = 0;
  for await (const batch of readPeople(file, detected, { defaultCountry: 'GB', way: wayOfName(name), now: NOW })) {
    people.push(...batch.people);
    errors.push(...batch.errors);
    passed.push(...(batch.passed ?? []));
    owner ??= batch.owner;
    skipped += batch.skipped;
  }
  return { kind, why, encoding, people, errors, skipped, ...(passed.length && { passed }), ...(owner && { owner }) };
}

describe('files people bring', () => {
  it('are many', () => expect(files.length).toBeGreaterThanOrEqual(60));

  it.each(files)('%s', async (name) => {
    const beside = join(root, name.replace(/\.\w+$/, '.json'));
    const found = await read(name);
    if (process.env.WRITE_EXPECTED) writeFileSync(beside, `${JSON.stringify(found, null, 2)}\n`);
    expect(existsSync(beside), `${name} has no .json beside it that says what must be read`).toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(beside, 'utf8')));
  });
});
