import { keepReview, takeBackReview } from '../../lib/app/keep-review';
import { logMail } from '../../lib/app/log-mail';
import { readSwitches } from '../../lib/app/settings';
import { startReader } from '../../lib/browser/page-scripts';
import { paintRule } from '../../lib/browser/paint-rule';
import { openPanel } from '../../lib/browser/panel';
import { hasOrigin } from '../../lib/browser/site-access';
import { allowedAt, originOf } from '../../lib/core/place';
import type { Settings } from '../../lib/core/settings';
import { openDesk } from '../../lib/data/desk';
import type { Reply } from '../../lib/messages/protocol';
import type { PageHandlers, PageSender } from '../../lib/messages/serve';
import { markCss } from '../../lib/page/mark-css';
import { later } from './later';
import { pageSwitches } from './page-switches';
import { keepPage } from './pages';
import { followSighting, ruleAt } from './site-rules';
import { keepTaught } from './taught';

const DONE: Reply<null> = { ok: true, value: null };
const REFUSED: Reply<never> = { ok: false, problem: 'not-allowed' };

/**
 * What the user's switches and the browser say of the origin the browser names; the page's own word is not asked. A
 * script goes on running in an open page after its host was taken back: from then on it may nothing.
 */
async function readAllowed(sender: PageSender) {
  const settings = await readSwitches(openDesk());
  const full = allowedAt(settings, sender.origin) === 'full' && sender.frameId === 0;
  return { settings, full: full && (await hasOrigin(sender.origin)) };
}

/** What a page set going is written only if that is still allowed when its turn comes: a pause holds at once. */
function laterWhileAllowed(sender: PageSender, write: (settings: Settings) => Promise<unknown>): void {
  later(async () => {
    const { settings, full } = await readAllowed(sender);
    if (full) await write(settings);
  });
}

/** What it asks for is written after the answer. */
async function answerFirst(sender: PageSender, write: () => Promise<unknown>): Promise<Reply<null>> {
  const { full } = await readAllowed(sender);
  if (!full) return REFUSED;
  laterWhileAllowed(sender, write);
  return DONE;
}

/** Answers to page scripts: the user's switches and "done". Nothing stored about people ever goes back. */
export const pageHandlers: PageHandlers = {
  async hello(_input, sender) {
    const { settings, full } = await readAllowed(sender);
    return { ok: true, value: await pageSwitches(settings, full, sender.origin) };
  },
  async sighted(input, sender) {
    const { full } = await readAllowed(sender);
    if (!full || originOf(input.url) !== sender.origin) return REFUSED;
    const { url, visit, state, sighting } = input;
    // Nobody waits for it: how long a look into the record takes would tell the page whether the person is there.
    void keepPage({ tabId: sender.tabId, url, visit, state, sighting, how: 'script' });
    if (sighting?.messages?.length) laterWhileAllowed(sender, () => logMail(openDesk(), sighting));
    laterWhileAllowed(sender, (settings) => followSighting(settings, sender.origin, sighting));
    return DONE;
  },
  async reader({ reader }, sender) {
    const { settings, full } = await readAllowed(sender);
    if (!full) return REFUSED;
    const { tabId, origin } = sender;
    return (await startReader({ tabId, origin, rule: ruleAt(settings, origin) }, reader)) ? DONE : REFUSED;
  },
  async markStyle({ suffix }, sender) {
    const { full } = await readAllowed(sender);
    if (!full) return REFUSED;
    return (await paintRule(sender.tabId, markCss(suffix))) ? DONE : { ok: false, problem: 'failed' };
  },
  sent(input, sender) {
    return answerFirst(sender, () => keepReview(openDesk(), input));
  },
  unsent({ draftId }, sender) {
    return answerFirst(sender, () => takeBackReview(openDesk(), draftId));
  },
  taught(input, sender) {
    return answerFirst(sender, () => keepTaught(input));
  },
  // Not async before the call: the browser opens a panel only while the gesture is being handled.
  openPanel(_input, sender) {
    return openPanel(sender.windowId).then((opened) => (opened ? DONE : { ok: false, problem: 'failed' }));
  },
};
