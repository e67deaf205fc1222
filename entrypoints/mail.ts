import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reviewDraft } from '../lib/coach';
import { beginLife, talkFromPage } from '../lib/messages/page-talk';
import { runPage } from '../lib/page/run-page';
import { findDrafts, readPage } from '../lib/sites';

/** The script of every webmail the user switched on. Registered at run time by `lib/browser/page-scripts.ts`. */
export default defineUnlistedScript(() => {
  const life = beginLife();
  if (!life) return;
  runPage({
    document,
    window,
    sites: { readPage, findDrafts },
    review: reviewDraft,
    talk: talkFromPage(life, !import.meta.env.FIREFOX),
    signal: life.signal,
    level: 'mail',
  });
});
