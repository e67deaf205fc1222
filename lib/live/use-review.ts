import { type Review, readReview } from '../app/read-review';
import { type Live, useLive } from './use-live';

/** Who is untouched for long, kept up with the record; `day` is what the answer depends on besides. */
export function useReview(day: string): Live<Review> {
  return useLive('review', readReview, day);
}
