import { localDay } from '../../lib/app/local-day';
import { useReviewNews } from '../../lib/live/use-review';
import { rights } from '../../lib/locales';

/** On Today: that there are people to review, and where. Nothing while there are none. */
export function ReviewLine({ now }: { now: number }) {
  const review = useReviewNews(localDay(now));
  const count = review.kind === 'ready' ? review.value.people.length : 0;
  if (count === 0) return null;
  return (
    <p>
      <a href="#review">{rights.review.today(count)}</a>
    </p>
  );
}
