const known = new Map<string, number | undefined>();

/**
 * The moment that a page prints with the month's name ("Feb 3, 2026, 10:00 AM", "3 de fev. de 2026, 10:00"), in epoch
 * milliseconds; undefined when it can't be told for certain. Names and their order are those of `lang`, as the browser
 * writes them.
 */
export function readNamedTime(text: string, lang: string): number | undefined {
  const key = `${lang} ${text}`;
  if (!known.has(key)) known.set(key, find(text, lang));
  return known.get(key);
}

/** When a message was sent, as an element prints it in its page's language; nothing where it can't be told. */
export function readPrinted(element: Element | undefined, text = element?.textContent): { sentAt?: number } {
  const sentAt = element && readNamedTime(text ?? '', element.ownerDocument.documentElement.lang || 'en');
  return sentAt === undefined ? {} : { sentAt };
}

/** The only moment that the browser would write with these words and numbers in this order. */
function find(text: string, lang: string): number | undefined {
  const words = wordsOf(text);
  const [, hour, minute] = /(\d{1,2}):(\d\d)/.exec(text) ?? [];
  const [year, other] = words.filter((word) => /^(19|20)\d\d$/.test(word));
  if (!hour || !year || other) return undefined;
  const days = words.filter((word) => +word > 0 && +word < 32);
  for (const hour12 of [true, false]) {
    const found = new Set<number>();
    for (const format of formatsOf(lang, hour12)) {
      for (const day of days)
        for (let at = 0; at < 24; at++) {
          const moment = new Date(+year, at % 12, +day, (+hour % 12) + (at < 12 ? 0 : 12), Number(minute));
          if (isWritten(format.formatToParts(moment), words)) found.add(+moment);
        }
    }
    if (found.size > 0) return found.size > 1 ? undefined : [...found][0];
  }
  return undefined;
}

/** Where a day has two halves, a clock without its half tells nothing. */
function formatsOf(lang: string, hour12: boolean): Intl.DateTimeFormat[] {
  try {
    const plain = { calendar: 'gregory', numberingSystem: 'latn' } as const;
    const clock = { hour: 'numeric', minute: 'numeric', hour12 } as const;
    const make = (shape: object): Intl.DateTimeFormat => new Intl.DateTimeFormat(lang, { ...plain, ...shape });
    if (!hour12 && make({ hour: 'numeric' }).resolvedOptions().hour12) return [];
    return [
      make({ dateStyle: 'medium', timeStyle: 'short', hour12 }),
      make({ dateStyle: 'long', timeStyle: 'short', hour12 }),
      make({ year: 'numeric', month: 'short', day: 'numeric', ...clock }),
    ];
  } catch {
    // A page may name a language that is none.
    return [];
  }
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{Nd}+|[\p{L}\p{M}]+/gu) ?? []).map((word) => word.replace(/^0+(?=.)/, ''));
}

function isWritten(parts: readonly Intl.DateTimeFormatPart[], words: readonly string[]): boolean {
  let at = 0;
  return parts
    .flatMap(({ type, value }) => (type === 'literal' ? [] : wordsOf(value)))
    .every((word) => {
      at = words.indexOf(word, at) + 1;
      return at > 0;
    });
}
