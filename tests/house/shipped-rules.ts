import { isNode, type Node, nodesOf, parse, placeOf, type Source } from './source';

const LONGEST_FUNCTION = 40;
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Functions of more than 40 lines. */
export function findLongFunctions(source: Source): string[] {
  const found: string[] = [];
  for (const [node] of nodesOf(parse(source))) {
    if (!FUNCTIONS.has(node.type)) continue;
    const lines = source.text
      .slice(node.start, node.end)
      .split('\n')
      .filter((line) => line.trim() !== '').length;
    if (lines > LONGEST_FUNCTION) found.push(`${placeOf(source, node.start)} has ${lines} lines`);
  }
  return found;
}

const CALLS = new Set([
  'fetch',
  'eval',
  'setInterval',
  'importScripts',
  'sendBeacon',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
]);
const CONSTRUCTORS = new Set([
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'Function',
  'SharedWorker',
]);
const ASSIGNED = new Set(['innerHTML', 'outerHTML', 'srcdoc']);

/** What shipped code must never do: reach the network, turn strings into markup or code, or poll. */
export function findForbiddenCalls(source: Source): string[] {
  const found: string[] = [];
  for (const [node] of nodesOf(parse(source))) {
    const word = forbiddenWord(node);
    if (word) found.push(`${placeOf(source, node.start)} uses ${word}`);
  }
  return found;
}

function forbiddenWord(node: Node): string | null {
  const inSet = (set: Set<string>, name: string | null) => (name !== null && set.has(name) ? name : null);
  if (node.type === 'CallExpression')
    return inSet(CALLS, nameOf(node.callee)) ?? inSet(CONSTRUCTORS, plainName(node.callee));
  if (node.type === 'NewExpression') return inSet(CONSTRUCTORS, nameOf(node.callee));
  if (node.type === 'AssignmentExpression') return inSet(ASSIGNED, nameOf(node.left));
  if (node.type === 'JSXAttribute') return inSet(new Set(['dangerouslySetInnerHTML']), nameOf(node.name));
  return null;
}

/** `fetch` and `window.fetch` alike. */
function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return plainName(node);
}

function plainName(node: unknown): string | null {
  return isNode(node) && typeof node.name === 'string' ? node.name : null;
}

const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);
const WORD = /\p{L}{2,}/u;

/** Words for the user that stand in a component instead of the locale file. */
export function findWordsInComponents(source: Source): string[] {
  const found: string[] = [];
  for (const [node, parent] of nodesOf(parse(source))) {
    const text = spokenText(node, parent);
    if (text && WORD.test(text)) found.push(`${placeOf(source, node.start)} says “${text.trim().slice(0, 60)}”`);
  }
  return found;
}

function spokenText(node: Node, parent: Node | null): string | null {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type !== 'Literal' || typeof node.value !== 'string') return null;
  if (parent?.type === 'JSXAttribute') return SPOKEN.has(plainName(parent.name) ?? '') ? node.value : null;
  return null;
}

/** Exported functions and types of a room without a comment right before them. */
export function findUndocumentedExports(source: Source): string[] {
  const found: string[] = [];
  const body = parse(source).body as Node[];
  for (const node of body) {
    if (node.type !== 'ExportNamedDeclaration' || !isNode(node.declaration)) continue;
    if (!['FunctionDeclaration', 'ClassDeclaration'].includes(node.declaration.type)) continue;
    if (!/\*\/\s*$/.test(source.text.slice(0, node.start)))
      found.push(`${placeOf(source, node.start)} ${plainName(node.declaration.id)}`);
  }
  return found;
}

/** Messages of the table (lib/messages/protocol.ts) without a sentence of their own. */
export function findSilentMessages(source: Source): string[] {
  const tables = new Set(['FromPage', 'ToPage', 'FromExtension']);
  const found: string[] = [];
  for (const [node] of nodesOf(parse(source))) {
    if (node.type !== 'TSTypeAliasDeclaration' || !tables.has(plainName(node.id) ?? '')) continue;
    const members = ((node.typeAnnotation as Node).members ?? []) as Node[];
    for (const member of members) {
      if (!/\*\/\s*$/.test(source.text.slice(0, member.start)))
        found.push(`${placeOf(source, member.start)} ${nameOf(member.key)}`);
    }
  }
  return found;
}

/** "readLead" → ["read", "lead"] */
function partsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .map((part) => part.toLowerCase());
}

/** LinkedIn's and Salesforce-like words for people; ours are in lib/README.md. */
const NOT_OURS = new Set(['lead', 'leads', 'prospect', 'prospects', 'scrape', 'scraper', 'scraping', 'scraped']);
const NAMED = new Set([
  'FunctionDeclaration',
  'VariableDeclarator',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'ClassDeclaration',
]);

/** Things named with a word that this house doesn't use. */
export function findForeignNames(source: Source): string[] {
  const found: string[] = [];
  for (const [node] of nodesOf(parse(source))) {
    const name = NAMED.has(node.type) ? plainName(node.id) : null;
    // A local `lead` may well be the words in front of something.
    if (name === null || /^lead$/i.test(name)) continue;
    if (partsOf(name).some((part) => NOT_OURS.has(part))) found.push(`${placeOf(source, node.start)} ${name}`);
  }
  return found;
}

/** Every string in a file: for words that users read. */
export function findForeignWords(source: Source): string[] {
  const foreign = /\b(leads?|prospects?|targets?|targeting|scrap(e|es|ed|ing)|scrapers?)\b/i;
  const found: string[] = [];
  for (const [node] of nodesOf(parse(source))) {
    const text =
      node.type === 'Literal'
        ? node.value
        : node.type === 'TemplateElement'
          ? (node.value as { raw: string }).raw
          : null;
    const word = typeof text === 'string' ? foreign.exec(text)?.[0] : null;
    if (word) found.push(`${placeOf(source, node.start)} says “${word}”`);
  }
  return found;
}

/** Imports that don't follow the house: by alias, or with the extension of a source file. */
export function findOddImports(source: Source): string[] {
  const found: string[] = [];
  for (const [node] of nodesOf(parse(source))) {
    const from = isNode(node.source) && typeof node.source.value === 'string' ? node.source.value : null;
    if (from && (/^[@~]\//.test(from) || /^\.{1,2}\/.*\.tsx?$/.test(from)))
      found.push(`${placeOf(source, node.start)} imports ${from}`);
  }
  return found;
}
