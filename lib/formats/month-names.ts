/** Languages LinkedIn can be set to whose month names the browser knows; Croatian is left out, its October is Polish November. */
const LANGUAGES = [
  'en',
  'en-GB',
  'de',
  'de-AT',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'ro',
  'hu',
  'tr',
  'ru',
  'uk',
  'id',
  'el',
];

/** "Sept." and "sep" alike; accents are kept out of the comparison because old files lose them. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

const names = new Map<string, number>();
/** Languages whose months aren't in `names` yet: each costs the browser about two milliseconds, most files need one. */
const unread = [...LANGUAGES];

/** Adds one language's months, long and short, as written alone and as written in a date, from the browser's own data. */
function readLanguage(language: string): void {
  for (const month of ['long', 'short'] as const) {
    for (const options of [{ month }, { month, day: 'numeric' as const }]) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const part = format.formatToParts(Date.UTC(2024, index, 15)).find(({ type }) => type === 'month');
        const name = plain(part?.value ?? '');
        if (name.length > 1 && !names.has(name)) names.set(name, index + 1);
      }
    }
  }
}

/** 1 to 12, or null. Accents, capitals and full stops don't matter. */
export function readMonthName(name: string): number | null {
  const key = plain(name);
  if (key.length < 2 || key.length > 20) return null;
  for (;;) {
    const month = names.get(key);
    if (month !== undefined) return month;
    const language = unread.shift();
    // "Sept" and other ways to cut a month short that no language's own list has.
    if (language === undefined) return key.length > 3 ? (names.get(key.slice(0, 3)) ?? null) : null;
    readLanguage(language);
  }
}
