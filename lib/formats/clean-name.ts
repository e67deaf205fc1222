/** Pronouns in brackets, which LinkedIn names carry: (she/her), (er/ihm), (elle). */
const PRONOUNS =
  /\s*[([](?:she|he|they|her|him|them|hers|his|theirs|sie|er|ihr|ihm|elle|il|lui|iel|ella|él)(?:\s*[/|,]\s*[\p{L}]+){0,3}[)\]]/giu;
const PICTURES =
  /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}✓✔★☆►▶|•®™©](?:\ufe0f|\u20e3|\u200d)*)+/gu;
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const TITLES =
  /^(?:(?:dr|prof|mr|mrs|ms|miss|mx|sir|dame|ing|dipl|mag|herr|frau|m|mme|mlle|sr|sra|dott|dott\.ssa|ir|drs|rev)\.(?:\s*-?\s*(?:ing|med|rer|nat|phil|jur|h\.?c|kfm)\.)*\s+|(?:dr|prof|professor|mr|mrs|ms|herr|frau|mme)\s+)+/iu;
/** After a comma, letters of degrees and badges; a family name there would have small letters. */
const LETTERS =
  /(?:,\s*|\s+[-–]\s+)(?:ph\.?d|m\.?b\.?a|m\.?sc|b\.?sc|b\.?a|m\.?a|ll\.?m|ll\.?b|pmp|cpa|cfa|cips|mcips|fcips|acca|cima|chrp|shrm(?:-[a-z]+)?|phr|sphr|p\.?eng|c\.?eng|pe|esq|md|m\.d|dds|rn|csm|cspo|cissp|itil|six sigma|lssbb|csp|cscp|cpim|apics|dba|edd|frsa|obe|mbe|cbe)\.?(?![\p{Ll}])/giu;

/** A name between quotes that stand alone: Robert "Bob" Stone. */
const QUOTED = /(?<=^|\s)["“”„](\p{L}[\p{L}\p{M} .'-]{0,40})["“”](?=\s|$)/u;

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whatever is longer is no name, and would only take time: patterns that end at the end grow with the square of it. */
const LONGEST = 500;

export type CleanName = { name: string; goesBy?: string };

/**
 * A name as one would say it: without titles, degrees, pronouns and pictures. `"Bob"` in quotes is what they go by.
 * Falls back to what was typed when nothing else would be left.
 */
export function cleanName(typed: string): CleanName {
  const visible = tidy(
    typed
      .slice(0, LONGEST)
      .normalize('NFC')
      .replace(/\p{Cc}/gu, ' ')
      .replace(INVISIBLE, ''),
  );
  const goesBy = QUOTED.exec(visible)?.[1];
  const name = tidy(
    visible
      .replace(PICTURES, ' ')
      .replace(PRONOUNS, '')
      .replace(QUOTED, ' ')
      .replace(LETTERS, '')
      .replace(TITLES, '')
      .replace(/^[\s,;.\-–]+|[\s,;\-–]+$/gu, ''),
  );
  return { name: name || visible, ...(goesBy && { goesBy: tidy(goesBy) }) };
}

const isEastAsian = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(text);

/** Given and family name in the order people use: Chinese, Japanese and Korean names lead with the family's. */
export function joinName(first: string, middle: string, last: string): string {
  if (isEastAsian(first) && isEastAsian(last)) return `${last}${first}`;
  return tidy([first, middle, last].join(' '));
}
