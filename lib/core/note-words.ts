/**
 * The words of a piece that are kept when its kind is stored apart: "never bring up her brother" is about "her brother",
 * "goes by Liz" about "Liz". Where nothing is left, the piece as it stands.
 */

const AVOID =
  /^.*?(?:mention(?:ing)?|bring(?:ing)? up|talk(?:ing)? about|ask(?:ing)? (?:about|abt|after)|go on about|(?:bang|harp) on about|(?:clear|away) (?:of|from)(?: the)?|finger weg (?:von|vom)(?: thema)?|raise|joke about|speak of|(?:topic|subject) of|any talk of|touchy (?:about|subject|topic)|sore (?:point|spot|subject)|taboo|off[- ]limits|ansprechen|erwähnen|parler(?: de)?|mentionner|évoquer)\s*[:–—-]?\s*(?:about |on |de |d[u’'] ?)?/iu;
const CALLED =
  /^.*?(?:goes by|go by|known as|to be called|calls? (?:her|him|them)(?:self|selves)?|answers to|nennen (?:sie|ihn)|l'appellent?|call (?:her|him|them)|nickname(?: is)?|genannt|nennt sich|rufname|se fait appeler|surnom)\s*[:–—-]?\s*/iu;

/** The topic that is never to be brought up. */
export function topicOf(text: string): string {
  return restOf(text, AVOID);
}

/** The name somebody goes by: at most three words of it. */
export function calledOf(text: string): string {
  return (
    restOf(text, CALLED)
      .split(/\s+(?:at|by|in|among|bei|von|par)\s+/i)[0]
      ?.split(/\s+/)
      .slice(0, 3)
      .join(' ') ?? text
  );
}

function restOf(text: string, lead: RegExp): string {
  const rest = text
    .replace(lead, '')
    .replace(/[\s.!]+$/u, '')
    .trim();
  return rest === '' ? text.trim() : rest;
}
