import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

const isCountry = (code: string): code is CountryCode => isSupportedCountry(code);

/**
 * "+44 113 496 0000" → "+441134960000"; null when it is no number, or when its country can't be told.
 * `defaultCountry` is an ISO code such as "GB". Heavy (44 kB): load this file with `import()` when a number turns up.
 */
export function parsePhone(text: string, defaultCountry?: string): string | null {
  const tidy = text
    .normalize('NFKC')
    .replace(/^tel:/i, '')
    .replace(/^\s*00(?=[1-9])/, '+');
  const country = defaultCountry?.toUpperCase();
  const number =
    country !== undefined && isCountry(country)
      ? parsePhoneNumberFromString(tidy, country)
      : parsePhoneNumberFromString(tidy);
  return number?.isPossible() ? number.number : null;
}
