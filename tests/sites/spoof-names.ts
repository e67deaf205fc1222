import type { Fixture } from './fixtures';
import { everyTree } from './trees';

/** Another person's address, which no page may take a deceiver for. */
const CLAIMED = 'ceo@northfield.example.com';
/** A person said to have that address. */
export const HAS_CLAIMED = /"email":"[^"]*ceo@/;

/** Display names are the sender's to choose; each of these stands before an address that stays what it is. */
export const NAMES: Record<string, (fixture: Fixture) => string> = {
  "another's address": () => CLAIMED,
  "another's name and address": () => `Dana Reyes <${CLAIMED}>`,
  "another's address in quotes": () => `"${CLAIMED}" via Mailer`,
  "another's address with a comment": () => `${CLAIMED} (Dana Reyes)`,
  "another's address before a comma": () => `${CLAIMED}, Mailer`,
  'a header of its own': () => `From: Dana Reyes <${CLAIMED}>`,
  'written from right to left': () => '\u202emoc.elpmaxe.dleifhtron@oec\u202c',
  'embedded marks': () => `\u2067${CLAIMED}\u2069`,
  'a zero-width space': () => CLAIMED.replace('@', '\u200b@'),
  'the user’s own address': ({ sighting }) => sighting?.account ?? 'alex.moreno@example.com',
  'the user’s own name': () => 'Alex Moreno',
  'the word for the user': () => 'me',
  'ten thousand letters': () => 'Dana '.repeat(2000).trim(),
};

/** Addresses that look like the real one: whoever has one is somebody else, by that address or by none. */
export const LOOK_ALIKES: Record<string, (email: string) => string> = {
  'a Cyrillic letter': (email) => email.replace(/[aeo]/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? letter),
  'a Greek letter in the domain': (email) => email.replace(/@(.*)[mo]/, '@$1ο'),
  'wide letters': (email) =>
    email.replace(/^./, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  'a Kelvin sign': (email) => (email.includes('k') ? email.replace('k', '\u212a') : email.replace('@', '@\u212a.')),
  'a zero-width space': (email) => email.replace('@', '\u200b@'),
  'a soft hyphen': (email) => email.replace('@', '\u00ad@'),
  'a right-to-left mark': (email) => email.replace('.', '\u200f.'),
  'a percent-coded letter': (email) => email.replace(/^./, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  'a tag': (email) => email.replace('@', '+billing@'),
  'a longer domain': (email) => `${email}.evil.example`,
  'two at signs': (email) => `${email}@evil.example`,
  'a question mark': (email) => `${email}?@evil.example`,
  'a doubled letter': (email) => email.replace(/^./, (letter) => letter + letter),
  'a punycode domain': (email) => email.replace('@', '@xn--'),
};

/** Puts one text for another everywhere in a page: texts, attributes, and what the page tells its own script. */
export function replaceAll(document: Document, what: string, instead: string): void {
  for (const tree of everyTree(document)) {
    for (const element of tree.querySelectorAll('*')) {
      for (const { name, value } of [...element.attributes]) {
        if (name === 'srcdoc' || !value.includes(what)) continue;
        const coded = name === 'href' ? instead.replaceAll('%', '%25').replaceAll('?', '%3f') : instead;
        element.setAttribute(name, value.replaceAll(what, coded));
      }
      for (const node of element.childNodes) {
        if (node.nodeType !== 3 || !node.textContent?.includes(what)) continue;
        const quoted = element.localName === 'script' ? JSON.stringify(instead).slice(1, -1) : instead;
        node.textContent = node.textContent.replaceAll(what, quoted);
      }
    }
  }
}
