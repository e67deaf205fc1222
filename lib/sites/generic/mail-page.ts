import type { GenericDraft } from './drafts';
import type { Header } from './header';
import { MENTION } from './mention';
import type { Tree } from './trees';

/** What is known of a page when it is asked whether it is one of a webmail. */
export type Known = {
  document: Document;
  url: URL;
  trees: readonly Tree[];
  headers: readonly Header[];
  drafts: readonly GenericDraft[];
};

const MAIL_HOST = /(?:^|[.-])(?:web|e)?mail\d?\.|^(?:correo|poczta|posta|post|owa|sogo|zimbra|horde|outlook|imp)\d?\./i;
const MAIL_PATH =
  /(?:^|[/?&#=_.-])(?:web|e)?mail(?:box|view)?(?:[/?&#=_.:-]|$)|owa\/|sogo|zimbra|horde|\/imp\/|rainloop|snappymail|squirrelmail|roundcube|afterlogic|cypht|inbox|view=compose|compose\.php|read_body|_task=mail|folder=|mailbox=/i;
const OTHERS =
  'meta[name="generator" i][content*="wordpress" i], meta[name="generator" i][content*="drupal" i], meta[name="application-name" i][content*="jira" i], meta[name="application-name" i][content*="redmine" i], meta[property="og:site_name"][content="GitHub"], meta[property="og:site_name"][content="GitLab"], body.slack-app, .js-issue-title, #issue-form, #jira';
const LEAST = 4;

/** Is it a page of a webmail? Points for what webmails have, fewer for what others have; a form alone is none. */
export function isMail(known: Known): boolean {
  const { document, url, trees, headers, drafts } = known;
  let points = 0;
  const whole = drafts.length > 0 || headers.some(isWhole);
  if (drafts.length > 0) points += drafts.some(({ hasSubject }) => hasSubject) ? 4 : 3;
  if (headers.some(isWhole)) points += 4;
  if (MAIL_HOST.test(url.hostname) || MAIL_PATH.test(`${url.pathname}${url.search}${url.hash}`)) points += 2;
  if (points < LEAST && hasListRows(trees)) points += 2;
  if (/\(\d+\)/.test(document.title) && document.title.includes('@')) points += 1;
  // A password manager's own field may stand on any page.
  if (!whole && trees.some((tree) => tree.querySelector('input[type="password"]:not([hidden])'))) points -= 3;
  if (document.querySelector(OTHERS)) points -= 2;
  return points >= LEAST;
}

/** A sender, somebody or some day beside them, and a mail's words below. */
function isWhole({ said, recipients, dated, heading, body }: Header): boolean {
  return body > 0 && (recipients.length > 0 || (said && dated) || (dated && heading !== null));
}

const ROWS = 'tr, li, [role="row"], [role="option"], [role="listitem"]';

/** At least three rows that name somebody, or that can be ticked off: a list of mails is shown. */
export function hasListRows(trees: readonly Tree[]): boolean {
  for (const tree of trees) {
    let rows = 0;
    for (const row of [...tree.querySelectorAll(ROWS)].slice(0, 400)) {
      if (row.querySelector(ROWS)) continue;
      const ticked = row.querySelector('input[type="checkbox"], [role="checkbox"]') !== null;
      const listed = row.matches('[role="row"], [role="option"], tr') && row.querySelector(MENTION) !== null;
      if ((ticked || (listed && row.childElementCount > 2)) && ++rows >= 3) return true;
    }
  }
  return false;
}
