import type { GenericDraft } from './drafts';
import type { Header } from './header';
import { MENTION } from './mention';
import type { Parts } from './parts';

/** What is known of a page when it is asked whether it is one of a webmail. */
export type Known = {
  document: Document;
  url: URL;
  parts: Parts;
  headers: readonly Header[];
  drafts: readonly GenericDraft[];
};

const MAIL_HOST = /(?:^|[.-])(?:web|e)?mail\d?\.|^(?:correo|poczta|posta|post|owa|sogo|zimbra|horde|outlook|imp)\d?\./i;
const MAIL_PATH =
  /(?:^|[/?&#=_.-])(?:web|e)?mail(?:box|view)?(?:[/?&#=_.:-]|$)|owa\/|sogo|zimbra|horde|\/imp\/|rainloop|snappymail|squirrelmail|roundcube|afterlogic|cypht|inbox|view=compose|compose\.php|read_body|_task=mail|folder=|mailbox=/i;
const OTHER_META =
  'meta[name="generator" i][content*="wordpress" i], meta[name="generator" i][content*="drupal" i], meta[name="application-name" i][content*="jira" i], meta[name="application-name" i][content*="redmine" i], meta[property="og:site_name"][content="GitHub"], meta[property="og:site_name"][content="GitLab"]';
const LEAST = 4;

/** Is it a page of a webmail? Points for what webmails have, fewer for what others have; a form alone is none. */
export function isMail(known: Known): boolean {
  const { document, url, parts, headers, drafts } = known;
  let points = 0;
  const whole = drafts.length > 0 || headers.some(isWhole);
  if (drafts.length > 0) points += drafts.some(({ hasSubject }) => hasSubject) ? 4 : 3;
  if (headers.some(isWhole)) points += 4;
  if (MAIL_HOST.test(url.hostname) || MAIL_PATH.test(`${url.pathname}${url.search}${url.hash}`)) points += 2;
  if (points < LEAST && hasListRows(parts)) points += 2;
  if (/\(\d+\)/.test(document.title) && document.title.includes('@')) points += 1;
  // A password manager's own field may stand on any page.
  if (!whole && parts.all.some(isPassword)) points -= 3;
  if (points >= LEAST && isOther(document)) points -= 2;
  return points >= LEAST;
}

function isPassword(element: Element): boolean {
  return (
    element.localName === 'input' && element.getAttribute('type') === 'password' && !element.hasAttribute('hidden')
  );
}

/** Of blogs, issue trackers and chats. */
function isOther(document: Document): boolean {
  return (
    document.head?.querySelector(OTHER_META) != null ||
    document.body?.classList.contains('slack-app') ||
    document.getElementsByClassName('js-issue-title').length > 0 ||
    ['issue-form', 'jira'].some((id) => document.getElementById(id) !== null)
  );
}

/** A sender, somebody or some day beside them, and a mail's words below. */
function isWhole({ said, recipients, dated, heading, body }: Header): boolean {
  return body > 0 && (recipients.length > 0 || (said && dated) || (dated && heading !== null));
}

const ROWS = 'tr, li, [role="row"], [role="option"], [role="listitem"]';
const ROW_ROLES = new Set(['row', 'option', 'listitem']);
const MOST_ROWS = 400;

/** At least three rows that name somebody, or that can be ticked off: a list of mails is shown. */
export function hasListRows(parts: Parts): boolean {
  let rows = 0;
  for (const row of parts.all.filter(isRow).slice(0, MOST_ROWS)) {
    if (row.querySelector(ROWS)) continue;
    const ticked = row.querySelector('input[type="checkbox"], [role="checkbox"]') !== null;
    const listed = row.matches('[role="row"], [role="option"], tr') && row.querySelector(MENTION) !== null;
    if ((ticked || (listed && row.childElementCount > 2)) && ++rows >= 3) return true;
  }
  return false;
}

function isRow(element: Element): boolean {
  return /^(?:tr|li)$/.test(element.localName) || ROW_ROLES.has(element.getAttribute('role') ?? '');
}
