import { InsightsView } from '../../components/insights/insights-view';
import { Banner } from '../../components/ui/banner';
import { changeSettings } from '../../lib/app/settings';
import { desk } from '../../lib/live/desk';
import type { LastDone } from '../../lib/live/use-done';
import { useForgetReviews } from '../../lib/live/use-forget-reviews';
import { useInsights } from '../../lib/live/use-insights';
import { useNow } from '../../lib/live/use-now';
import { useSettings } from '../../lib/live/use-settings';
import { people, settings as settingsWords, insights as words } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';

/** What became of the drafts that were sent. */
export function InsightsScreen({ lastDone }: { lastDone: LastDone }) {
  const insights = useInsights(useNow());
  const settings = useSettings();
  const { busy, forget } = useForgetReviews(lastDone);
  if (insights.kind === 'loading' || settings.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (insights.kind === 'failed') return <Banner tone="serious">{people.problem[insights.problem]}</Banner>;
  if (settings.kind === 'failed') return <Banner tone="serious">{people.problem[settings.problem]}</Banner>;
  const { results, ...across } = insights.value;
  const { keepReviews, consentAt } = settings.value;
  const keep = async (on: boolean) => {
    try {
      await changeSettings(desk(), { keepReviews: on });
      void announce('settings');
    } catch {
      lastDone.say(settingsWords.failed);
    }
  };
  return (
    <InsightsView
      {...{ results, across }}
      keep={{
        on: keepReviews !== false,
        disabled: consentAt === undefined,
        count: results.sent + results.scheduled,
        busy,
        onKeep: (on) => void keep(on),
        onDeleteAll: forget,
      }}
    />
  );
}
