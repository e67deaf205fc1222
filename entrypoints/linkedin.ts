import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reviewDraft } from '../lib/coach';
import { beginLife, talkFromPage } from '../lib/messages/page-talk';
import { runPage } from '../lib/page/run-page';
import { linkedin } from '../lib/sites/linkedin';
import { readWith } from '../lib/sites/read-with';

/** LinkedIn level 3 only ("read as I browse"). Adds nothing to the page: marks are painted, words stay in the panel. */
export default defineUnlistedScript(() => {
  const life = beginLife();
  if (!life) return;
  runPage({
    document,
    window,
    sites: readWith([linkedin]),
    review: reviewDraft,
    talk: talkFromPage(life, !import.meta.env.FIREFOX),
    signal: life.signal,
    level: 'linkedin',
  });
});
