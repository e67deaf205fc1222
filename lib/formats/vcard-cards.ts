import type { RowError } from './imported-person';

/** One card's lines, unfolded, without BEGIN and END and without pictures. `row` counts the file's cards from 1. */
export type RawCard = { row: number; lines: string[] };
type Cards = { cards: RawCard[]; errors: RowError[] };

/** Without its pictures no honest card is longer. */
const LONGEST_CARD = 256_000;
/** Pictures and sounds are most of many files and nothing we keep. */
const DROPPED = /^(?:[\w-]+\.)?(?:photo|logo|sound|key|x-ms-cardpicture|x-image\w*)[;:]/i;
const QUOTED_PRINTABLE = /^[^:]*;(?:encoding=)?quoted-printable[^:]*:/i;

/** A soft break: the line goes on without any fold mark. */
const isSoftBreak = (line: string): boolean => line.endsWith('=') && QUOTED_PRINTABLE.test(line);

/** The card being read. A card inside another (2.1's AGENT) belongs to somebody else and is passed over. */
type Open = { lines: string[]; length: number; inner: number; tooLong: boolean; dropping: boolean };

function addLine(card: Open, line: string): void {
  const last = card.lines.at(-1);
  // Before a fold: after a soft break a blank in front is the text's own.
  if (!card.dropping && last !== undefined && isSoftBreak(last)) {
    card.lines[card.lines.length - 1] = last.slice(0, -1) + line;
  } else if (/^[ \t]/.test(line)) {
    if (!card.dropping && last !== undefined) card.lines[card.lines.length - 1] = last + line.slice(1);
  } else {
    card.dropping = DROPPED.test(line);
    if (!card.dropping && line.trim()) card.lines.push(line);
  }
  if (!card.dropping) card.length += line.length;
  if (card.length > LONGEST_CARD) Object.assign(card, { tooLong: true, lines: [] });
}

/** Cards from text that comes in slices. Holds only the card that isn't complete yet. */
export class CardReader {
  private rest = '';
  private row = 0;
  private card: Open | null = null;

  push(text: string): Cards {
    const lines = (this.rest + text).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? '';
    const found = this.take(lines);
    if (this.rest.length > LONGEST_CARD) this.cutLine();
    return found;
  }

  /** A picture can be one endless line: its beginning is enough to drop it. Any other makes the card too long. */
  private cutLine(): void {
    if (this.card && !DROPPED.test(this.rest)) Object.assign(this.card, { tooLong: true, lines: [] });
    this.rest = this.rest.slice(0, 64);
  }

  end(): Cards {
    const found = this.take([this.rest.replace(/\r$/, '')]);
    this.rest = '';
    if (this.card) found.errors.push({ row: this.row, problem: 'unclosed-card', fatal: true });
    return found;
  }

  private take(lines: readonly string[]): Cards {
    const found: Cards = { cards: [], errors: [] };
    for (const line of lines) {
      if (/^begin:vcard\s*$/i.test(line)) this.begin(found);
      else if (/^end:vcard\s*$/i.test(line)) this.close(found);
      else if (this.card?.inner === 0 && !this.card.tooLong) addLine(this.card, line);
    }
    return found;
  }

  private begin(found: Cards): void {
    if (this.card && /^agent:?\s*$/i.test(this.card.lines.at(-1) ?? '')) {
      this.card.inner++;
      return;
    }
    if (this.card) found.errors.push({ row: this.row, problem: 'unclosed-card', fatal: true });
    this.row++;
    this.card = { lines: [], length: 0, inner: 0, tooLong: false, dropping: false };
  }

  private close(found: Cards): void {
    const { card, row } = this;
    if (!card) return;
    if (card.inner > 0) {
      card.inner--;
      return;
    }
    if (card.tooLong) found.errors.push({ row, problem: 'card-too-long', fatal: true });
    else found.cards.push({ row, lines: card.lines });
    this.card = null;
  }
}
