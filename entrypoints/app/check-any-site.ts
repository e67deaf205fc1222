import { parseWebmailAddress } from '../../lib/core/parse-webmail-address';
import { settings as words } from '../../lib/locales';

/** Any site can be on a list of what is left alone, LinkedIn and the known ones too. */
export function checkAnySite(typed: string): { problem: string } | { origin: string } {
  const parsed = parseWebmailAddress(typed);
  if ('ok' in parsed) return { origin: parsed.ok.origin };
  if (parsed.problem === 'linkedin') return { origin: 'https://www.linkedin.com' };
  return { problem: words.webmail.problems[parsed.problem] };
}
