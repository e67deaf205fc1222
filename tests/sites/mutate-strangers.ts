import type { Tree } from './trees';

/** Whoever a mutation brings along. Nobody may ever be taken for her. */
export const STRANGER = /mallory/i;

const REPLACED: [RegExp, string][] = [
  [/[^\s<>"'=:/(),;&]+@[^\s<>"'?(),;&]+/g, 'mallory@stranger.example.net'],
  [/\/in\/[^/"?]+/g, '/in/mallory-stranger'],
  [/ProfileVerificationTriggerRef-[^"]+/g, 'ProfileVerificationTriggerRef-mallory-stranger'],
];
/** The same markup about her. */
export const asStranger = (markup: string): string =>
  REPLACED.reduce((text, [what, instead]) => text.replace(what, instead), markup);

/** Where the signed-in user stands: a twin of it would be another user, a page before has the same one. */
const SIGNED_IN = '[role="banner"], [role="tree"], header a[href*="accounts"], .username, #O365_MainLink_Me';

const NAMING =
  'h1, h2, [email], a[href*="/in/"], a[href^="mailto:"], [title*="@"], [aria-label*="@"], [data-email], [data-hovercard-id], [data-testid*="from"], [data-testid*="sender"], [data-anonymize="person-name"]';

const HIDINGS: ((twin: HTMLElement, holder: HTMLElement) => void)[] = [
  (twin) => twin.setAttribute('style', 'display: none'),
  (twin) => twin.setAttribute('hidden', ''),
  (twin) => twin.setAttribute('style', 'visibility:hidden; position:absolute'),
  (twin) => twin.setAttribute('style', 'position: absolute; opacity: 0'),
];

/** Before everything that names a person stands a hidden twin that names another. */
export function addHiddenTwins(tree: Tree): void {
  for (const [at, element] of [...tree.querySelectorAll<HTMLElement>(NAMING)].entries()) {
    if (element.closest(`[contenteditable="true"], [data-twin], iframe, ${SIGNED_IN}`)) continue;
    const holder = element.ownerDocument.createElement('div');
    holder.innerHTML = asStranger(element.outerHTML);
    const twin = holder.firstElementChild as HTMLElement | null;
    if (!twin) continue;
    twin.setAttribute('data-twin', '1');
    for (const each of [twin, ...twin.querySelectorAll('[id]')]) each.removeAttribute('id');
    for (const named of [twin, ...twin.querySelectorAll('[name], [data-name]')]) {
      for (const name of ['name', 'data-name'])
        if (named.hasAttribute(name)) named.setAttribute(name, 'Mallory Stranger');
    }
    if (twin.matches('h1, h2')) twin.textContent = 'Mallory Stranger';
    HIDINGS[at % HIDINGS.length]?.(twin, holder);
    element.before(twin);
  }
}

/** The conversation or profile before, left in the document and hidden; ahead of what is shown, or behind it. */
export function leaveThePageBefore(document: Document, place: 'ahead' | 'behind'): void {
  const main = document.querySelector<HTMLElement>('[role="main"], main') ?? biggest(document.body);
  if (!main || main.querySelector('iframe')) return;
  const before = document.createElement('div');
  before.innerHTML = asStranger(main.outerHTML);
  const gone = `[contenteditable="true"], form, textarea, script, ${SIGNED_IN}`;
  for (const draft of before.querySelectorAll(gone)) draft.remove();
  for (const name of before.querySelectorAll('h1, h2, .gD')) name.textContent = 'Mallory Stranger';
  const left = before.firstElementChild;
  if (!left) return;
  left.setAttribute('style', 'display: none');
  if (place === 'ahead') main.before(left);
  else main.after(left);
}

function biggest(body: HTMLElement | null): HTMLElement | null {
  const parts = [...(body?.children ?? [])] as HTMLElement[];
  return parts.sort((one, other) => other.innerHTML.length - one.innerHTML.length)[0] ?? null;
}
