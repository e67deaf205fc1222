import type { Fixture } from './fixtures';
import { addCrm, addCrmInMain, addPasswordManager, addSpellingChecker } from './mutate-foreign';
import { addHiddenTwins, leaveThePageBefore } from './mutate-strangers';
import { LANGUAGES, translateLabels } from './mutate-words';
import { everyTree, seeded, type Tree } from './trees';

/** One way in which a page may change overnight while its address, names and addresses stay. */
export type Mutation = { name: string; apply: (document: Document, fixture: Fixture) => void };

const everywhere =
  (change: (tree: Tree) => void): Mutation['apply'] =>
  (document) => {
    for (const tree of everyTree(document)) change(tree);
  };

/** Same in, same out: a page's parts keep belonging together. */
function scramble(word: string): string {
  let hash = 7;
  for (const char of word) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 2147483647;
  return `z${hash.toString(36)}`;
}

function scrambleClasses(tree: Tree): void {
  for (const element of tree.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');
    element.setAttribute('class', names.map(scramble).join(' '));
  }
}

/** These hold ids of other elements. */
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'headers'];
const moveOn = (id: string): string => id.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));

/** Counters in ids move on with every build: `ember184`, `:8o`, `docking_InitVisiblePart_0`. */
function renumberIds(tree: Tree): void {
  // Roundcube's rows are named after the mails' own numbers.
  for (const element of tree.querySelectorAll('[id]:not([id^="rcmrow"])'))
    element.setAttribute('id', moveOn(element.id));
  for (const name of REFERENCES) {
    for (const element of tree.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, moveOn(element.getAttribute(name) ?? ''));
    }
  }
}

function shuffleAttributes(document: Document, { name }: Fixture): void {
  const random = seeded(name);
  for (const element of everyTree(document).flatMap((tree) => [...tree.querySelectorAll('*')])) {
    if (element.localName === 'iframe') continue;
    const attributes = [...element.attributes].map((each) => ({ name: each.name, value: each.value, at: random() }));
    for (const each of attributes) element.removeAttribute(each.name);
    for (const each of attributes.sort((one, other) => one.at - other.at)) element.setAttribute(each.name, each.value);
  }
}

/** New wrappers: a div around the content of every third block, a span around that of every heading. */
function insertWrappers(tree: Tree): void {
  const outside = (element: Element): boolean => !element.closest('[contenteditable="true"], table');
  const blocks = [...tree.querySelectorAll('div, section, li, header')];
  const divs = blocks.filter((div, at) => at % 3 === 0 && outside(div));
  for (const element of [...divs, ...tree.querySelectorAll('h1, h2, h3, td')]) {
    if (element.childNodes.length === 0 || element.querySelector('iframe')) continue;
    const wrapper = element.ownerDocument.createElement(/^h\d$/.test(element.localName) ? 'span' : 'div');
    wrapper.className = 'wrap-2027';
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
}

/** Everyone the page names, as its .json says: their names are no labels. */
function namesIn({ sighting, drafts }: Fixture): string[] {
  const people = sighting?.people ?? [];
  const named = people.flatMap(({ name, company, headline }) => [name ?? '', company ?? '', headline ?? '']);
  return [...named, ...drafts.flatMap(({ recipients }) => recipients), 'Alex Moreno'].filter((name) => name !== '');
}

const translate = (language: keyof typeof LANGUAGES): Mutation => ({
  name: `labels in ${language}`,
  apply: (document, fixture) => everywhere(translateLabels(LANGUAGES[language], namesIn(fixture)))(document, fixture),
});

const SINGLE: Mutation[] = [
  { name: 'as it was saved', apply: () => undefined },
  { name: 'class names scrambled', apply: everywhere(scrambleClasses) },
  { name: 'ids renumbered', apply: everywhere(renumberIds) },
  translate('German'),
  translate('Japanese'),
  translate('Arabic'),
  { name: 'attributes in another order', apply: shuffleAttributes },
  { name: 'wrappers inserted', apply: everywhere(insertWrappers) },
  { name: "a CRM's side bar", apply: everywhere(addCrm) },
  { name: 'the same inside main', apply: everywhere(addCrmInMain) },
  { name: 'a spelling checker', apply: everywhere(addSpellingChecker) },
  { name: 'a password manager', apply: everywhere(addPasswordManager) },
  { name: 'hidden twins', apply: everywhere(addHiddenTwins) },
  { name: 'the page before, ahead', apply: (document) => leaveThePageBefore(document, 'ahead') },
  { name: 'the page before, behind', apply: (document) => leaveThePageBefore(document, 'behind') },
];

/** A redesign: so many at once, other ones for each page and seed. */
const redesign = (count: number, seed: string): Mutation => ({
  name: `${count} of these at once`,
  apply: (document, fixture) => {
    const random = seeded(`${fixture.name} ${seed}`);
    const drawn = SINGLE.slice(1).map((mutation) => ({ mutation, at: random() }));
    drawn.sort((one, other) => one.at - other.at);
    for (const { mutation } of drawn.slice(0, count)) mutation.apply(document, fixture);
  },
});

/** Every mutation, and last a redesign. */
export const MUTATIONS: Mutation[] = [...SINGLE, redesign(3, 'redesigned')];
