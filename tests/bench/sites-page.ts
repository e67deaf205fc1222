/** Runs in a page: what fills it up, and the clocks. Functions are handed to the page as they stand here. */
declare const Sites: typeof import('../../lib/sites');

/** What a page is grown with: rows as lists of mail have them, or the same with an address on every part. */
export type Filler = { nodes: number; everywhere: boolean };

/** Grows the page to so many elements with rows of a list: a box to tick, a sender, a subject, words, a clock, a flag. */
export function fill({ nodes, everywhere }: Filler): number {
  const list = document.createElement('div');
  const part = (row: Element, name: string, text: string) => {
    const made = row.appendChild(document.createElement(name));
    made.textContent = text;
    return made;
  };
  const missing = nodes - document.querySelectorAll('*').length;
  for (let at = 0; at < missing / 7; at++) {
    const row = list.appendChild(document.createElement('div'));
    row.className = 'row';
    part(row, 'input', '').setAttribute('type', 'checkbox');
    part(row, 'span', `Sender number ${at}`).setAttribute('email', `r${at}@example.com`);
    part(row, 'a', 'A subject of some words').setAttribute('href', `#m${at}`);
    part(row, 'span', 'and how the mail begins, with some more words of it');
    part(row, 'time', '10:00');
    part(row, 'i', '').setAttribute('title', 'Flag');
    if (everywhere) for (const each of row.children) each.setAttribute('email', `r${at}@example.com`);
  }
  document.body.append(list);
  return document.querySelectorAll('*').length;
}

/**
 * Looks at the page a hundred times, each in a task of its own and after a change somewhere else on it. What a task took
 * is read from the browser's trace.
 */
export async function look(): Promise<void> {
  const url = new URL(location.href);
  for (let at = 0; at < 100; at++) {
    document.body.lastElementChild?.append(document.createElement('p'));
    await new Promise<void>((done) => {
      setTimeout(() => {
        Sites.readPage(document, url);
        Sites.findDrafts(document, url);
        done();
      });
    });
  }
}

/** The least that looking can cost: one walk through all elements, as fast as the browser has it. */
export async function walkBare(): Promise<void> {
  for (let at = 0; at < 100; at++) {
    document.body.lastElementChild?.append(document.createElement('p'));
    await new Promise<void>((done) => {
      setTimeout(() => {
        document.querySelectorAll('*');
        done();
      });
    });
  }
}

/** Rows of a virtual list: three thousand of them, one with an editor's own kind of text. */
export function addRows(rows: number): void {
  const list = document.createElement('table');
  for (let row = 0; row < rows; row++) {
    const line = list.insertRow();
    line.className = 'zA';
    const from = line.insertCell().appendChild(document.createElement('span'));
    from.setAttribute('email', `row${row}@example.com`);
    from.textContent = `Row ${row}`;
    line.insertCell().textContent = 'Subject of a mail, and how it begins';
    line.insertCell().textContent = '10:00';
  }
  document.body.append(list);
}
