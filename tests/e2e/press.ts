import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * Click a control of one of our pages as a user does, found by its role and its name (its label, else its words).
 * Firefox's protocol can't look things up by accessible name, so the page is asked.
 */
export async function press(page: Page, role: 'button' | 'switch' | 'radio' | 'menuitem', name: string): Promise<void> {
  const control = await page.waitForFunction(findControl, { timeout: 10_000, polling: 50 }, role, name);
  const element = control.asElement() as ElementHandle<HTMLElement> | null;
  if (!element) throw new Error(`no ${role} is called “${name}”`);
  await element.scrollIntoView();
  await element.click();
}

/** Runs in the page. Controls that are disabled are waited for. */
function findControl(role: string, name: string): Element | null {
  const selector = {
    button: 'button, [role=button]',
    switch: '[role=switch]',
    radio: 'input[type=radio], [role=radio]',
    menuitem: '[role=menuitem], [role=menuitemradio]',
  }[role];
  const nameOf = (element: Element) => {
    const labelled = element.getAttribute('aria-labelledby');
    const label = labelled ? document.getElementById(labelled) : (element as HTMLInputElement).labels?.[0];
    return (label?.textContent ?? element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  };
  const isReady = (element: Element) => !element.matches(':disabled, [aria-disabled=true], [data-disabled]');
  return (
    [...document.querySelectorAll(selector ?? role)].find((element) => nameOf(element) === name && isReady(element)) ??
    null
  );
}
