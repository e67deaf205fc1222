import { type Review, readReview } from '../app/read-review';
import { useFollowed } from './use-followed';
import { type Live, useLive } from './use-live';

/** Who is untouched for long, kept up with the record; `day` is what the answer depends on besides. */
export function useReview(day: string): Live<Review> {
  return useLive('review', readReview, day);
}

/** The same for a line on a page about something else: at most once a second. */
export function useReviewNews(day: string): Live<Review> {
  return useFollowed('review', readReview, day);
}
