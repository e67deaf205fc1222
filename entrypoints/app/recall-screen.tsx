import { RecallView } from '../../components/recall/recall-view';
import { Banner } from '../../components/ui/banner';
import { useNow } from '../../lib/live/use-now';
import { useRecall } from '../../lib/live/use-recall';
import { people, recall as words } from '../../lib/locales';

/** Recall practice: a few cards on the people one is to be in touch with next. */
export function RecallScreen() {
  const now = useNow();
  const { recall, problem, busy, show, grade, takeBack, again } = useRecall();
  if (recall.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (recall.kind === 'failed') return <Banner tone="serious">{people.problem[recall.problem]}</Banner>;
  const { session, waiting, next } = recall;
  return (
    <RecallView
      {...{ session, waiting, next, now, problem, busy }}
      nobody={recall.people === 0}
      actions={{ show, grade, takeBack, again }}
    />
  );
}
