import { reviewWording } from '../../lib/coach/review-wording';
import { beginLife, talkFromPage } from '../../lib/messages/page-talk';
import { runPage } from '../../lib/page/run-page';
import type { Page } from '../../lib/page/talk';
import { readWith } from '../../lib/sites/read-with';
import type { Site } from '../../lib/sites/site';

/** Starts a page's script with the adapters of its family; once a page, however often it is asked to. */
export function startPage(sites: readonly Site[], how: Pick<Page, 'level' | 'makeCard'>): void {
  const life = beginLife();
  if (!life) return;
  runPage({
    document,
    window,
    sites: readWith(sites),
    review: reviewWording,
    talk: talkFromPage(life, !import.meta.env.FIREFOX),
    signal: life.signal,
    ...how,
  });
}
