const DATE =
  /\d{1,2}[:.]\d{2}(?!\d)|\d{1,4}[./年-]\s?\d{1,2}[./月-]\s?\d{1,4}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,}\.?(?:\s(?:de\s)?\d{4})?|\p{L}{3,}\.?\s\d{1,2}(?:,|$)/u;

/** A short text with a day or a clock in it, in any language. */
export function looksLikeDate(text: string): boolean {
  return text.length <= 60 && /\d/.test(text) && !text.includes('@') && DATE.test(toWesternDigits(text));
}

function toWesternDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) & 15) % 16));
}
