const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one is dear, and a clock is asked every minute. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, made);
  return made;
}

/** Wall clock of a zone ("HH:MM", 1 = Monday), or null for a zone name this browser doesn't know. */
export function readClock(timeZone: string, now: number): { time: string; weekday: number } | null {
  try {
    const parts = formatOf(timeZone).formatToParts(now);
    const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    return { time: `${read('hour')}:${read('minute')}`, weekday: WEEKDAYS.indexOf(read('weekday')) + 1 };
  } catch {
    return null;
  }
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
