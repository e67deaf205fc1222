import { findEmail } from './address';
import { frameDocument, unmarked } from './dom';

/** Words of programs, never of people: of all names of a part, only these are written out. */
const KNOWN = new Set(
  `account actions active address addr app area article attachments avatar badge banner bar bcc block body bottom box
bubble button card cell center chip chips close col collapsed column compose composer container content contents current
data date detail details dialog div draft dropdown editable editor email expanded field flex focus folder folders footer
form frame from grid group head header headers heading hidden html icon id identity img inbox info inner input item items
label left line link list loading login logo mail main menu message messages msg name nav navigation new note open option
outer pane panel part person picture pill popup preview profile quote read reader reading recipient recipients reply right
root row rows scroll search section select selected send sender sent shadow shown sidebar signature span split state
status subject submit tab table tag text textbox thread time title toggle token tokens toolbar top to tr txt unread user
value view viewer widget window wrap wrapper cc form presentation listbox listitem combobox region textarea true false
plaintext only`.split(/\s+/),
);
const NAMES = [
  'id',
  'class',
  'role',
  'name',
  'type',
  'data-testid',
  'contenteditable',
  'aria-expanded',
  'aria-selected',
];
const SKIPPED = new Set(['script', 'style', 'svg', 'noscript', 'template', 'link', 'meta', 'path', 'br', 'wbr']);
const MOST_LINES = 700;
const MOST_DEPTH = 40;
const LIKES = 3;

/**
 * How a page is built, for somebody who is to make it readable: tags, the names of parts as far as they are words that
 * programs use, and where texts, days and addresses stand. No text, no name, no address, no link: words that aren't
 * known here are counted, not shown.
 */
export function outlineStructure(document: Document): string {
  const lines: string[] = [];
  if (document.body) outline(document.body, 0, lines);
  return lines.join('\n');
}

function outline(element: Element, depth: number, lines: string[]): void {
  if (lines.length >= MOST_LINES || depth > MOST_DEPTH || SKIPPED.has(element.localName)) return;
  lines.push(`${' '.repeat(depth)}${describe(element)}`);
  const inner = frameDocument(element)?.body;
  if (inner) outline(inner, depth + 1, lines);
  if (element.shadowRoot) outlineChildren(element.shadowRoot.children, depth + 1, lines);
  outlineChildren(element.children, depth + 1, lines);
}

/** Of a long row of likes, the first few. */
function outlineChildren(children: HTMLCollection, depth: number, lines: string[]): void {
  let last = '';
  let likes = 0;
  let left = 0;
  for (const child of children) {
    const now = describe(child);
    likes = now === last ? likes + 1 : 1;
    last = now;
    if (likes > LIKES) left += 1;
    else outline(child, depth, lines);
  }
  if (left > 0) lines.push(`${' '.repeat(depth)}… ${left} more`);
}

function describe(element: Element): string {
  const tag = element.localName.includes('-') ? blank(element.localName) : element.localName;
  const said = NAMES.map((name) => [name, element.getAttribute(name)] as const)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${blank(value ?? '')}`);
  const addressed = element.getAttributeNames().filter((name) => findEmail(element.getAttribute(name)));
  const own = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map((node) => node.textContent?.trim() ?? '');
  const text = own.join('').length;
  const marks = [
    ...addressed.map((name) => `@${name.replace(/[^a-z-]/g, '')}`),
    ...(own.some((each) => findEmail(each)) ? ['@text'] : []),
    ...(text > 0 ? [`text:${text}`] : []),
    ...(unmarked(element) ? [] : ['hidden']),
  ];
  return [tag, ...said, ...marks].join(' ');
}

/** "msgHeaderFrom anna-4411" → "msgHeaderFrom *4-9999": known words stay, of others only their length is told. */
function blank(value: string): string {
  return value
    .slice(0, 120)
    .replace(/\p{L}+/gu, (run) =>
      run.replace(/\p{Lu}?\p{Ll}+|\p{Lu}+|\p{L}/gu, (word) =>
        KNOWN.has(word.toLowerCase()) ? word : `*${word.length}`,
      ),
    )
    .replace(/(?<!\*)\d/g, '9')
    .replace(/[^\w*\s-]/g, '.');
}
