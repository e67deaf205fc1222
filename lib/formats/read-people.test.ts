import { describe, expect, it } from 'vitest';
import { type Detected, detectFormat, previewTable } from './detect';
import { FileFailure, type ImportedPerson, type RowError } from './imported-person';
import { readPeople } from './read-people';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n';
const connection = (n: number): string =>
  `Ada${n},Made-Up,https://www.linkedin.com/in/ada-made-up-${n},,"Calmo, Ltd",Buyer ${n},12 Mar 2024\r\n`;

async function readAll(source: Blob | ReadableStream<Uint8Array>, detected: Detected) {
  const people: ImportedPerson[] = [];
  const errors: RowError[] = [];
  let [skipped, mostInBatch, bytesRead] = [0, 0, 0];
  for await (const batch of readPeople(source, detected)) {
    people.push(...batch.people);
    errors.push(...batch.errors);
    skipped += batch.skipped;
    mostInBatch = Math.max(mostInBatch, batch.people.length);
    expect(batch.bytesRead).toBeGreaterThanOrEqual(bytesRead);
    bytesRead = batch.bytesRead;
  }
  return { people, errors, skipped, mostInBatch, bytesRead };
}

const detectAndRead = async (file: Blob) => {
  const detected = await detectFormat(file);
  return detected.kind === 'unknown' ? null : readAll(file, detected);
};

/** Generous times: what counts here is what is read and how much at once, on a machine that does other work too. */
const NO_HURRY = 60_000;

/** Text made on demand, so that a file of any size costs no memory. */
function stream(size: number, next: (n: number) => string): ReadableStream<Uint8Array> {
  let [made, n] = [0, 0];
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      let text = '';
      while (text.length < 100_000) text += next(n++);
      const bytes = encoder.encode(text);
      made += bytes.length;
      controller.enqueue(bytes);
      if (made >= size) controller.close();
    },
  });
}

/** The longest time the page had no turn while `work` ran, in milliseconds. */
async function longestBlock<T>(work: () => Promise<T>): Promise<{ result: T; longest: number }> {
  let [longest, last, running] = [0, performance.now(), true];
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) setTimeout(tick, 0);
  };
  tick();
  const result = await work();
  running = false;
  return { result, longest };
}

describe('large files', () => {
  it(
    'reads 30,000 connections in small batches',
    async () => {
      const file = new Blob([HEADER, ...Array.from({ length: 30_000 }, (_, n) => connection(n))]);
      const detected = await detectFormat(file);
      const { result, longest } = await longestBlock(() => readAll(file, detected));
      console.info(
        `30,000 connections: longest block ${longest.toFixed(0)} ms, batches of at most ${result.mostInBatch}`,
      );
      expect(result.people).toHaveLength(30_000);
      expect(result.errors).toEqual([]);
      expect(result.mostInBatch).toBeLessThan(1_000);
      expect(result.people.at(-1)).toMatchObject({ name: 'Ada29999 Made-Up', row: 30_001, company: 'Calmo, Ltd' });
      expect(result.bytesRead).toBe(file.size);
    },
    NO_HURRY,
  );

  it(
    'streams 50 MB without holding it',
    async () => {
      const detected = await detectFormat(new Blob([HEADER, connection(0)]));
      let [people, most] = [0, 0];
      const source = stream(50_000_000, (n) => (n === 0 ? HEADER : connection(n)));
      for await (const batch of readPeople(source, detected)) {
        people += batch.people.length;
        most = Math.max(most, batch.people.length);
      }
      expect(people).toBeGreaterThan(450_000);
      expect(most).toBeLessThan(1_000);
    },
    NO_HURRY,
  );

  it(
    'gives up on 50 MB of commas, of quotes, and of one endless line, saying where',
    async () => {
      const detected = await detectFormat(new Blob([HEADER, connection(0)]));
      const commas = await readAll(
        stream(50_000_000, (n) => (n === 0 ? HEADER : ','.repeat(10_000))),
        detected,
      );
      expect(commas.errors).toEqual([expect.objectContaining({ row: 2, problem: 'too-many-columns', fatal: true })]);
      const words = await readAll(
        stream(50_000_000, (n) => (n === 0 ? HEADER : 'tile '.repeat(2_000))),
        detected,
      );
      expect(words.errors).toHaveLength(1);
      const quotes = stream(50_000_000, (n) => (n === 0 ? HEADER : `"a ${n}\n`));
      await expect(readAll(quotes, detected)).rejects.toThrow(FileFailure);
    },
    NO_HURRY,
  );

  it('drops pictures of any size from cards', async () => {
    const picture = `PHOTO;ENCODING=b;TYPE=JPEG:${'A'.repeat(3_000_000)}\r\n`;
    const card = (n: number): string =>
      `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada ${n}\r\n${picture}TEL:+44 113 496 0000\r\nEND:VCARD\r\n`;
    const read = await detectAndRead(new Blob([card(1), card(2), card(3)]));
    expect(read?.people.map(({ name, identities }) => [name, identities.length])).toEqual([
      ['Ada 1', 1],
      ['Ada 2', 1],
      ['Ada 3', 1],
    ]);
    expect(read?.errors).toEqual([]);
  });

  it('leaves out a card that is too long, whole, and says which', async () => {
    const note = (length: number): string =>
      `BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nNOTE:${'tea '.repeat(length)}\nEND:VCARD\n`;
    const read = await detectAndRead(new Blob([note(1), note(200_000), note(2)]));
    expect(read?.people.map(({ row, notes }) => [row, notes])).toEqual([
      [1, 'tea'],
      [3, 'tea tea'],
    ]);
    expect(read?.errors).toEqual([{ row: 2, problem: 'card-too-long', fatal: true }]);
  });

  it('stops when asked to', async () => {
    const file = new Blob([HEADER, ...Array.from({ length: 5_000 }, (_, n) => connection(n))]);
    const detected = await detectFormat(file);
    const stop = new AbortController();
    let batches = 0;
    const read = async (): Promise<void> => {
      for await (const _ of readPeople(file, detected, { signal: stop.signal })) if (++batches === 2) stop.abort();
    };
    await expect(read()).rejects.toThrow(/abort/i);
    expect(batches).toBe(2);
  });
});

describe('encodings', () => {
  it('decides late in a file that was plain ASCII for long', async () => {
    const ascii = HEADER + Array.from({ length: 2_000 }, (_, n) => connection(n)).join('');
    const latin = Uint8Array.from('J\xf6rg,H\xf6lzl,,,Kachelwerk,Buyer,12 Mar 2024\r\n', (char) => char.charCodeAt(0));
    for (const [last, name] of [
      [latin, 'Jörg Hölzl'],
      ['Zoë,Ünal,,,Calmo,Buyer,12 Mar 2024\r\n', 'Zoë Ünal'],
    ] as const) {
      const read = await detectAndRead(new Blob([ascii, last]));
      expect(read?.people.at(-1)?.name).toBe(name);
    }
  });

  it('obeys the user about the encoding', async () => {
    const file = new Blob([HEADER, 'Zoë,Ünal,,,Calmo,Buyer,12 Mar 2024\r\n']);
    const detected = await detectFormat(file, 'windows-1252');
    expect((await readAll(file, detected)).people[0]?.name).toBe('ZoÃ« Ãœnal');
  });

  it('says which cells lost characters', async () => {
    const file = new Blob([
      HEADER,
      'Zoë,Ünal,,,Calmo,Buyer,12 Mar 2024\r\nA',
      Uint8Array.of(0xff),
      'a,B,,,Calmo,,1 Jan 2024\r\n',
    ]);
    const read = await readAll(file, await detectFormat(file, 'utf-8'));
    expect(read.errors).toEqual([expect.objectContaining({ row: 3, column: 'First Name', problem: 'undecodable' })]);
  });
});

describe('a table mapped by hand', () => {
  it('without a header nobody is lost: the first row is a person', async () => {
    const file = new Blob(['Ada,Byron,ada@byron.example\nGrace,Hopper,grace@hopper.example\n']);
    const detected = await detectFormat(file);
    if (detected.kind !== 'csv') throw new Error('not a table');
    expect(detected).toMatchObject({ why: 'guessed-header', columns: ['', '', ''], fields: [null, null, 'mail'] });
    const mapped: typeof detected = { ...detected, fields: ['first', 'last', 'mail'] };
    const expected = [
      expect.objectContaining({ row: 1, name: 'Ada Byron' }),
      expect.objectContaining({ row: 2, name: 'Grace Hopper' }),
    ];
    expect(previewTable(mapped)).toEqual(expected);
    expect((await readAll(file, mapped)).people).toEqual(expected);
  });

  it('reads what the user says the columns hold', async () => {
    const file = new Blob(['Who|Where at|Reach\nDana Whitfield|Harbour Tiles|dana@harbourtiles.example\n']);
    const detected = await detectFormat(file);
    if (detected.kind !== 'csv') throw new Error('not a table');
    expect(detected).toMatchObject({ why: 'guessed-header', columns: ['Who', 'Where at', 'Reach'] });
    const mapped: typeof detected = { ...detected, fields: ['name', 'company', 'mail'] };
    const expected = [expect.objectContaining({ row: 2, name: 'Dana Whitfield', company: 'Harbour Tiles' })];
    expect(previewTable(mapped)).toEqual(expected);
    expect((await readAll(file, mapped)).people).toEqual(expected);
  });
});
