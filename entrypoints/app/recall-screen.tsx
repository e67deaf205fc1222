import { EasilyMixedUp } from '../../components/recall/easily-mixed-up';
import { RecallView } from '../../components/recall/recall-view';
import { Banner } from '../../components/ui/banner';
import { useConfusable } from '../../lib/live/use-confusable';
import { useContactFile } from '../../lib/live/use-contact-file';
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
  const [card] = session.left;
  return (
    <RecallView
      {...{ session, waiting, next, now, problem, busy }}
      nobody={recall.people === 0}
      beside={card?.about === 'name' && session.shown && <Beside key={card.id} {...card} now={now} />}
      actions={{ show, grade, takeBack, again }}
    />
  );
}

function Beside({ contactId, now }: { contactId: string; now: number }) {
  const file = useContactFile(contactId);
  const others = useConfusable(contactId);
  return file.kind === 'ready' && file.value ? <EasilyMixedUp {...{ others, now }} file={file.value} /> : null;
}
