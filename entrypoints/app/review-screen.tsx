import { useContext } from 'react';
import { ReviewView } from '../../components/review/review-view';
import { Rights } from '../../components/rights/rights-of';
import { Banner } from '../../components/ui/banner';
import { deleteContact } from '../../lib/app/delete-contact';
import type { Receipt } from '../../lib/app/desk';
import { localDay } from '../../lib/app/local-day';
import { keepReviewed, type Review } from '../../lib/app/read-review';
import { desk } from '../../lib/live/desk';
import type { LastDone } from '../../lib/live/use-done';
import { useNow } from '../../lib/live/use-now';
import { useReview } from '../../lib/live/use-review';
import { people, rights } from '../../lib/locales';
import { RightsAround } from './rights-around';
import { run as runVerb } from './run-verb';

const words = rights.review;

/** People untouched for long, to keep or to let go. */
export function ReviewScreen({ lastDone }: { lastDone: LastDone }) {
  const now = useNow();
  const review = useReview(localDay(now));
  if (review.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (review.kind === 'failed') return <Banner tone="serious">{people.problem[review.problem]}</Banner>;
  return (
    <RightsAround say={lastDone.say}>
      <Listed review={review.value} lastDone={lastDone} now={now} />
    </RightsAround>
  );
}

function Listed({ review, lastDone, now }: { review: Review; lastDone: LastDone; now: number }) {
  const asks = useContext(Rights);
  const run = (said: string, work: () => Promise<Receipt>) => void runVerb(lastDone, said, work);
  const head = (contactId: string) => ({ clientId: desk().newId(), contactId });
  return (
    <ReviewView
      {...review}
      now={now}
      actions={{
        keep: ({ contactId, name }) =>
          run(words.kept(name, review.months), () => keepReviewed(desk(), head(contactId))),
        remove: ({ contactId, name }) => run(people.person.deleted(name), () => deleteContact(desk(), head(contactId))),
        erase: ({ contactId }) => asks?.open('erase', contactId),
      }}
    />
  );
}
