import { cleanText } from './dom';
import { readShownTime } from './shown-time';

/** What a language calls the months and the halves of a day; `halves`: it counts hours to twelve. */
type Names = { months: Map<string, number>; am: string; pm: string; halves: boolean };

const known = new Map<string, Names | null>();

/**
 * The moment that a page prints with the month's name ("Feb 3, 2026, 10:00 AM", "3 de fev. de 2026, 10:00"), in epoch
 * milliseconds; undefined when it can't be told for certain. Names are those of `lang`, as the browser writes them.
 */
export function readNamedTime(text: string, lang: string): number | undefined {
  const shown = inOrder(cleanText(text).toLowerCase());
  const names = namesOf(lang);
  const clock = /(?<![\d.:])\d{1,2}:\d\d(?::\d\d)?(?![\d:])/.exec(shown);
  if (!names || !clock) return undefined;
  const rest = shown.replace(clock[0], ' ');
  const half = halfOf(rest, names);
  const words = new Set(rest.match(/\p{L}[\p{L}\p{M}]*/gu));
  const months = new Set([...words].flatMap((word) => names.months.get(word) ?? []));
  if (months.size === 0) return readShownTime(`${rest} ${clock[0]}${half}`);
  const [year, otherYear] = rest.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const [day, otherDay] = rest.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  if (!year || !day || otherYear || otherDay || months.size > 1) return undefined;
  if (names.halves && half === '') return undefined;
  const [month = 0] = months;
  return readShownTime(`${year}-${month + 1}-${day} ${clock[0]}${half}`);
}

/** When a message was sent, as an element prints it in its page's language; nothing where it can't be told. */
export function readPrinted(element: Element | undefined, text = element?.textContent): { sentAt?: number } {
  const sentAt = element && readNamedTime(text ?? '', element.ownerDocument.documentElement.lang || 'en');
  return sentAt === undefined ? {} : { sentAt };
}

/** The year first is followed by the month, and no language puts a month before dashes and a year: as `readShownTime` takes them. */
function inOrder(text: string): string {
  return text
    .replace(/(?<!\d)(\d{4})[./年]\s?(\d{1,2})[./月]\s?(\d{1,2})[.日]?(?!\d)/, '$1-$2-$3 ')
    .replace(/(?<!\d)(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/, '$1.$2.$3');
}

function halfOf(text: string, { am, pm }: Names): string {
  if (/(?<!\p{L})a\.?\s?m(?!\p{L})/u.test(text) || (am !== '' && text.includes(am))) return ' am';
  return /(?<!\p{L})p\.?\s?m(?!\p{L})/u.test(text) || (pm !== '' && text.includes(pm)) ? ' pm' : '';
}

function namesOf(lang: string): Names | null {
  const told = known.get(lang);
  if (told !== undefined) return told;
  const names = askFor(lang);
  known.set(lang, names);
  return names;
}

const SHAPES: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];

function askFor(lang: string): Names | null {
  try {
    const months = new Map<string, number>();
    for (const shape of SHAPES) {
      const format = new Intl.DateTimeFormat(lang, { ...shape, calendar: 'gregory' });
      for (let month = 0; month < 12; month++) {
        const name = partOf(format, 'month', new Date(2026, month, 15)).replace(/[.\s]+$/, '');
        if (/^\p{L}/u.test(name)) months.set(name, month);
      }
    }
    const hours = new Intl.DateTimeFormat(lang, { hour: 'numeric' });
    const halves = hours.resolvedOptions().hour12 === true;
    const half = new Intl.DateTimeFormat(lang, { hour: 'numeric', hour12: true });
    const halfAt = (hour: number): string => partOf(half, 'dayPeriod', new Date(2026, 1, 3, hour));
    return { months, am: halfAt(9), pm: halfAt(15), halves };
  } catch {
    // A page may name a language that is none.
    return null;
  }
}

function partOf(format: Intl.DateTimeFormat, type: string, at: Date): string {
  const part = format.formatToParts(at).find((each) => each.type === type);
  return part ? cleanText(part.value).toLowerCase() : '';
}
