/** What Playwright's and Puppeteer's pages have in common here. */
type Evaluates = { evaluate(code: string): Promise<unknown> };

/** One part of a page: its title, and its lines as a reader sees them. */
export type Part = [title: string, ...lines: string[]];

/**
 * The lines within the first element that fits: each list item or paragraph one text. What depends on the minute or the
 * month in which a test runs is said in the same words whenever that is.
 */
export async function linesIn(page: Evaluates, selector: string): Promise<string[]> {
  return (await run(page, `linesOf(document.querySelector(${JSON.stringify(selector)}))`)) as string[];
}

/** Every section with a title of its own, in page order. */
export async function partsIn(page: Evaluates, selector: string): Promise<Part[]> {
  return (await run(
    page,
    `[...document.querySelectorAll(${JSON.stringify(selector)} + ' section[aria-labelledby]')]
      .filter((part) => part.querySelector(':scope > h2'))
      .map((part) => [part.querySelector('h2').firstChild.textContent.trim(), ...linesOf(part)])`,
  )) as Part[];
}

/** What the open fold of that title holds. */
export async function foldIn(page: Evaluates, title: string): Promise<string[]> {
  return (await run(page, `linesOf(foldOf(${JSON.stringify(title)}))`)) as string[];
}

/** Open the fold of that title, as a click on it does. Answers false where it isn't there. */
export async function openFold(page: Evaluates, title: string): Promise<boolean> {
  return (await run(page, `openFold(${JSON.stringify(title)})`)) as boolean;
}

/** Open every fold: for pictures, and for what looks for problems in all of it. */
export async function openAllFolds(page: Evaluates): Promise<void> {
  await run(page, `document.querySelectorAll('details:not([open]) > summary').forEach((one) => one.click())`);
}

async function run(page: Evaluates, code: string): Promise<unknown> {
  return JSON.parse(String(await page.evaluate(`(() => { ${READ}; return JSON.stringify(${code} ?? null); })()`)));
}

/** Runs in the page. What only screen readers hear is left out, as are buttons that have only a picture. */
const READ = `
  const words = (element) => {
    const copy = element.cloneNode(true);
    const hidden = [...element.querySelectorAll('*')];
    [...copy.querySelectorAll('*')].forEach((one, at) => {
      const { position, clipPath, width, display } = getComputedStyle(hidden[at]);
      if (display === 'none' || (position === 'absolute' && (clipPath !== 'none' || width === '1px'))) one.textContent = '';
      if (one.matches('select')) one.textContent = hidden[at].selectedOptions[0]?.textContent ?? '';
      if (display !== 'inline' && display !== 'none') {
        one.prepend(' ');
        one.append(' ');
      }
    });
    return copy.textContent;
  };
  const said = (element) => (element ? words(element) : '')
    .replace(/\\u00a0/g, ' ')
    .replace(/just now|\\b\\d+ min ago/g, 'now')
    .replace(/\\b([A-Z][a-z]{2} )?\\d\\d:\\d\\d/g, '0:00')
    .replace(/\\bseen \\d+ [A-Z][a-z]{2}/g, 'seen today')
    .replace(/\\bsince \\d+ [A-Z][a-z]{2}/g, 'since today')
    .replace(/\\buntil [A-Z][a-z]{2} \\d{4}/g, 'until now')
    .replace(/\\s+/g, ' ')
    .replace(/\\s([,.])/g, '$1')
    .trim();
  const linesOf = (root) => {
    if (!root) return [];
    const lines = [...root.querySelectorAll('li, p, dd')].filter((one) => !one.parentElement.closest('li, p, dd'));
    return lines.filter((one) => getComputedStyle(one).display !== 'none').map(said).filter(Boolean);
  };
  const foldOf = (title) => [...document.querySelectorAll('details')].find((one) => {
    const summary = one.querySelector('summary');
    return said(summary).replace(/ ?\\d+$/, '') === title;
  });
  const openFold = (title) => {
    const fold = foldOf(title);
    if (fold && !fold.open) fold.querySelector('summary').click();
    return Boolean(fold);
  };
`;
