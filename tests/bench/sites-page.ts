/** Runs in a page: what fills it up, and the clocks. Functions are handed to the page as they stand here. */
declare const Sites: typeof import('../../lib/sites');

/** List rows with an address each, as mail lists have them: `nodes` elements more. */
export function fill(nodes: number): number {
  const box = document.createElement('div');
  for (let row = 0; row < nodes / 6; row++) {
    const line = box.appendChild(document.createElement('div'));
    for (const name of ['a', 'span', 'span', 'b', 'i'])
      line.appendChild(document.createElement(name)).setAttribute('email', `r${row}@example.com`);
  }
  document.body.append(box);
  return document.querySelectorAll('*').length;
}

/** Milliseconds of a hundred readings, sorted. */
export function measure(): number[] {
  const url = new URL(location.href);
  const times = Array.from({ length: 100 }, () => {
    const start = performance.now();
    Sites.readPage(document, url);
    Sites.findDrafts(document, url);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other);
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
