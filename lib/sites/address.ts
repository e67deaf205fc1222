import { cleanText } from './dom';

/** A name, an address, or both, as a header or a field gives them. */
export type Mailbox = { name?: string; email?: string };

/** Local part without specials, then a domain with a dot; letters of any script (IDN as the page shows it). */
const ADDRESS =
  /^[^\s<>()[\]\\,;:@"']+(?:'[^\s<>()[\]\\,;:@"']+)*@[^\s<>()[\]\\,;:@"'._-][^\s<>()[\]\\,;:@"'_]*\.(?:xn--[a-z\d-]+|[\p{L}\p{M}]{2,})$/iu;

/** What nobody sees, and signs (Kelvin, Ohm, Angstrom) that become a plain letter when they are lower-cased. */
const DECEIVING = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u2126\u212a\u212b]/;

/** Lower-cased address, or null when the text isn't exactly one. `mailto:` and angle brackets are taken off. */
export function readEmail(text: string | null | undefined): string | null {
  const whole = cleanText(text);
  const link = /^mailto:([^?]*)/i.exec(whole)?.[1];
  const email = cleanText(link === undefined ? whole.replace(/^<(.*)>$/, '$1') : decode(link));
  return ADDRESS.test(email) && !DECEIVING.test(email) && email.length <= 254 ? email.toLowerCase() : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * One mailbox: `"Name" <addr>`, `Name <addr>`, `addr (Name)`, a bare address, or a bare name. A name that is the address
 * itself is no name; one that is *another* address is dropped too: it would name somebody else.
 */
export function parseMailbox(text: string | null | undefined): Mailbox {
  const whole = cleanText(text);
  const angled = /^(.*?)<([^<>]*)>[\s,;]*$/.exec(whole);
  const email = readEmail(angled?.[2]);
  if (email) return makeMailbox(angled?.[1], email);
  const bare = readEmail(whole.replace(/[,;]+$/, ''));
  if (bare) return { email: bare };
  const commented = /^(\S+)\s*\((.*)\)$/.exec(whole);
  const first = readEmail(commented?.[1]);
  // Of two addresses, nobody knows which is the name.
  if (first && !findEmail(commented?.[2])) return makeMailbox(commented?.[2], first);
  const name = cleanName(whole);
  return name ? { name } : {};
}

/** Puts a shown name and an address together, by the same rule. */
export function makeMailbox(name: string | null | undefined, email: string): Mailbox {
  const shown = cleanName(name);
  return shown && !readEmail(shown) ? { name: shown, email } : { email };
}

/** A name without quotes and escapes. Brackets and commas inside belong to it. */
function cleanName(text: string | null | undefined): string {
  const name = cleanText(text);
  const quoted = /^(["'])(.*)\1$/.exec(name);
  return cleanText((quoted?.[2] ?? name).replace(/\\(["\\])/g, '$1'));
}

/**
 * A To line: mailboxes divided by commas or semicolons outside quotes, brackets and angles. A part without an address
 * before one that has it belongs to its name ("Okafor, Daniel <d@…>" is one person). Empty parts are dropped.
 */
export function parseMailboxes(text: string | null | undefined): Mailbox[] {
  const mailboxes: Mailbox[] = [];
  let held = '';
  for (const part of splitList(text ?? '')) {
    const joined = held ? `${held}, ${part}` : part;
    const mailbox = parseMailbox(joined);
    if (mailbox.email) {
      const own = parseMailbox(part);
      mailboxes.push(held && !own.name ? own : mailbox);
      held = '';
    } else if (readEmail(part)) mailboxes.push({ email: readEmail(part) ?? part });
    else held = joined;
  }
  if (held) mailboxes.push(parseMailbox(held));
  return mailboxes;
}

function splitList(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\\' && quoted) {
      part += char + (text[at + 1] ?? '');
      at++;
      continue;
    }
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '(' || char === '<')) depth++;
    else if (!quoted && (char === ')' || char === '>')) depth = Math.max(0, depth - 1);
    if (!quoted && depth === 0 && /[,;\n]/.test(char)) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== '');
}

/** First address-shaped text in a label such as "Google Account: Dana Reyes (dana@example.com)". */
export function findEmail(text: string | null | undefined): string | null {
  for (const word of cleanText(text).split(/[\s<>()[\],;:"“”„«»（）：]+/)) {
    const email = word.includes('@') ? readEmail(word.replace(/^['.]+|['.]+$/g, '')) : null;
    if (email) return email;
  }
  return null;
}
