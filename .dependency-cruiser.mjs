/**
 * The arrows between the rooms (lib/README.md), as one row a room. `npm run arrows` checks them.
 * A row says what its room may import: other rooms (`allows`), rooms of which only types (`types`), and packages.
 * Everything else is forbidden. Tests beside the code are free.
 */
const room = (name) => `lib/${name}/`;
/** Every script that runs in somebody else's page, and what these start with. */
const PAGE_SCRIPTS =
  'entrypoints/((gmail|outlook|yahoo|proton|fastmail|webmail|roundcube|generic|taught|teach|mail-page|linkedin|read-once|diagnose)\\.ts$|page/)';
const SCREENS = 'entrypoints/(sidepanel|popup|welcome|app)/';

const ROOMS = [
  {
    name: 'core',
    from: room('core'),
    why: 'The foundation is plain functions on plain data: no DOM, no browser, no clock, no other room.',
    allows: [],
    packages: ['zod'],
  },
  {
    name: 'coach',
    from: room('coach'),
    why: 'The coach runs inside other people’s pages: it stays small and knows nothing stored.',
    allows: ['core'],
    types: ['library'],
  },
  {
    name: 'library',
    from: room('library'),
    why: 'The issue library is data and the functions that choose from it.',
    allows: ['core'],
  },
  {
    name: 'formats',
    from: room('formats'),
    why: 'Formats turn text into records or row errors; what becomes of them is for `app` to say.',
    allows: ['core'],
    packages: ['zod', 'papaparse', 'ical\\.js', 'chrono-node', 'libphonenumber-js', 'age-encryption'],
  },
  {
    name: 'sites',
    from: room('sites'),
    why: 'An adapter is a pure function of a document and its address; it never waits, sends or touches the browser.',
    allows: ['core'],
  },
  {
    name: 'page',
    from: room('page'),
    why: 'The page wing never holds stored data; adapters and messages are handed to it.',
    allows: ['core', 'coach', 'messages'],
    files: ['lib/sites/(dom|dom-text|quote-marks)\\.ts$', 'lib/locales/en/page\\.ts$'],
    types: ['sites'],
  },
  {
    name: 'messages',
    from: room('messages'),
    why: 'The corridor carries messages; it decides nothing and stores nothing.',
    allows: ['core', 'browser'],
    packages: ['zod', 'webextension-polyfill'],
  },
  {
    name: 'browser',
    from: room('browser'),
    why: 'Thin wrappers over the browser, so that nothing else has to know its two dialects.',
    allows: ['core'],
    types: ['messages'],
    packages: ['webextension-polyfill', 'wxt'],
  },
  {
    name: 'data',
    from: room('data'),
    why: 'The record knows how to keep rows, not who shows or sends them.',
    allows: ['core'],
    files: ['lib/browser/(private-area|session-key)\\.ts$'],
    packages: ['dexie', 'zod', '@noble/ciphers'],
  },
  {
    name: 'app',
    from: room('app'),
    why: 'A verb is what a user can do, the same from every door: it knows no window, no message, no React.',
    allows: ['core', 'formats', 'data', 'library'],
    packages: ['minisearch', 'dexie', 'ts-fsrs'],
  },
  {
    name: 'live',
    from: room('live'),
    why: 'Hooks read; they don’t draw, and know no page.',
    allows: ['core', 'data', 'app', 'browser', 'messages', 'locales'],
    types: ['coach', 'library', 'formats'],
    packages: ['react', 'dexie-react-hooks', 'dexie'],
  },
  {
    name: 'locales',
    from: room('locales'),
    why: 'Words depend on nothing.',
    allows: [],
    types: ['core', 'coach'],
  },
  {
    name: 'components',
    from: 'components/',
    why: 'A component gets props and calls back; what it shows is read by `live` and changed by `app`.',
    allows: ['core', 'locales'],
    files: ['components/'],
    types: ['coach', 'messages', 'library', 'formats', 'app', 'data'],
    packages: ['react', 'react-dom', '@base-ui/react'],
  },
  {
    name: 'page-scripts',
    from: PAGE_SCRIPTS,
    why: 'A script in someone else’s page gets adapters, the page room and messages: nothing that can read the record.',
    allows: ['core', 'coach', 'sites', 'page', 'messages', 'browser'],
    files: ['lib/locales/en/page\\.ts$'],
    packages: ['wxt'],
  },
  {
    name: 'background',
    from: 'entrypoints/background',
    why: 'The background answers messages and keeps nothing that matters when it is stopped.',
    allows: ['core', 'messages', 'app', 'data', 'browser', 'locales'],
    files: ['lib/page/mark-css\\.ts$', 'lib/live/(desk|backup-desk)\\.ts$'],
    packages: ['wxt'],
  },
  {
    name: 'screens',
    from: SCREENS,
    why: 'A screen composes components and hooks; reading pages is the page wing’s work.',
    allows: ['core', 'coach', 'library', 'formats', 'messages', 'browser', 'data', 'app', 'live', 'locales'],
    files: ['components/'],
    packages: ['react', 'react-dom', 'wxt'],
  },
];

/** A room may always import itself; type imports are told from real ones by their dependency type. */
function rules({ name, from, why, allows, types = [], files = [], packages = [] }) {
  const open = [`^${from}`, ...allows.map((r) => `^${room(r)}`), ...files.map((f) => `^${f}`)];
  const modules = packages.map((p) => `(^|/)node_modules/(@types/)?${p}/`);
  const real = [...open, ...modules].join('|');
  const outside = { path: `^${from}`, pathNot: TESTS };
  const typed = [real, ...types.map((r) => `^${room(r)}`), '(^|/)node_modules/@types/'].join('|');
  return [
    {
      name: `${name}-arrows`,
      severity: 'error',
      comment: why,
      from: outside,
      to: { pathNot: real, dependencyTypesNot: ['type-only'] },
    },
    {
      name: `${name}-types`,
      severity: 'error',
      comment: why,
      from: outside,
      to: { pathNot: typed, dependencyTypes: ['type-only'] },
    },
  ];
}

const TESTS = '\\.test\\.tsx?$';
const HEAVY =
  '(^|/)node_modules/(react|react-dom|dexie|dexie-react-hooks|zod|chrono-node|minisearch|libphonenumber-js|ical\\.js|papaparse|age-encryption)/';

export default {
  forbidden: [
    ...ROOMS.flatMap(rules),
    {
      name: 'core-zod-in-schemas-only',
      severity: 'error',
      comment: 'zod is heavy: in core only files named …-schema.ts import it, so that page scripts can use the rest.',
      from: { path: '^lib/core/', pathNot: `-schema\\.ts$|${TESTS}` },
      to: { path: '(^|/)node_modules/|-schema\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-wing-stays-light',
      severity: 'error',
      comment: 'Page scripts are loaded into every mail: nothing they reach may pull in React, Dexie, zod or a parser.',
      from: { path: `^${PAGE_SCRIPTS}` },
      to: { path: HEAVY, reachable: true },
    },
    {
      name: 'age-when-wanted',
      severity: 'error',
      comment: 'Few people set a passphrase: the 52 kB of age are loaded when a file is sealed or opened.',
      from: { pathNot: TESTS },
      to: { path: '(^|/)node_modules/age-encryption/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sites-stay-apart',
      severity: 'error',
      comment:
        'One site’s adapter never leans on another’s: a redesign of one must not break the other. Share lib/sites/dom.',
      from: { path: '^lib/sites/([^/]+)/', pathNot: TESTS },
      to: { path: '^lib/sites/([^/]+)/', pathNot: '^lib/sites/$1/' },
    },
    {
      name: 'headless-in-ui-only',
      severity: 'error',
      comment: 'The headless library is wrapped in components/ui, once; screens use the wrappers.',
      from: { pathNot: '^components/ui/' },
      to: { path: '(^|/)node_modules/@base-ui/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or lack a third.',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'ships-no-tests-or-tools',
      severity: 'error',
      comment: 'What is shipped leans on no test, no script and no development package (types aside).',
      from: { path: '^(lib|components|entrypoints)/', pathNot: TESTS },
      to: { path: '^(tests|scripts)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
