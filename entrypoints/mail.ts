import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reviewDraft } from '../lib/coach';
import { beginLife, talkFromPage } from '../lib/messages/page-talk';
import { runPage } from '../lib/page/run-page';
import { gmail } from '../lib/sites/gmail';
import { outlook } from '../lib/sites/outlook';
import { readWith } from '../lib/sites/read-with';
import { roundcube } from '../lib/sites/roundcube';

/** The script of every webmail the user switched on. Registered at run time by `lib/browser/page-scripts.ts`. */
export default defineUnlistedScript(() => {
  const life = beginLife();
  if (!life) return;
  runPage({
    document,
    window,
    sites: readWith([gmail, outlook, roundcube]),
    review: reviewDraft,
    talk: talkFromPage(life, !import.meta.env.FIREFOX),
    signal: life.signal,
    level: 'mail',
  });
});
