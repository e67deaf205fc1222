import { useEffect } from 'react';
import { CoachView } from '../../components/coach/coach-view';
import type { TrialMarks } from '../../components/coach/phrase-trial';
import { Banner } from '../../components/ui/banner';
import { addOwn } from '../../lib/coach/own-rules';
import { markPhrases } from '../../lib/core/own-phrase';
import type { LastDone } from '../../lib/live/use-done';
import { useNow } from '../../lib/live/use-now';
import { useQuietPeople } from '../../lib/live/use-quiet-people';
import { useSettings } from '../../lib/live/use-settings';
import { people as problems, coach as words } from '../../lib/locales';
import { checkAnySite } from './check-any-site';
import { coachPageActions } from './coach-page-actions';
import { ruleGroups } from './coach-rule-groups';
import { useHash } from './use-hash';

/** The rules of the draft coach, live; a change here counts in open drafts at once. */
export function CoachScreen({ lastDone }: { lastDone: LastDone }) {
  const part = useHash().split('/')[1];
  const settings = useSettings();
  const people = useQuietPeople();
  const now = useNow();
  const ready = settings.kind === 'ready';
  useEffect(() => {
    if (ready && part) document.getElementById(part)?.scrollIntoView();
  }, [ready, part]);
  if (settings.kind === 'failed') return <Banner tone="serious">{problems.problem[settings.problem]}</Banner>;
  if (settings.kind === 'loading') return <p role="status">{words.loading}</p>;
  return (
    <CoachView
      groups={ruleGroups}
      settings={settings.value}
      people={people.kind === 'ready' ? people.value : []}
      now={now}
      checkSite={checkAnySite}
      marksOf={marksOf}
      actions={coachPageActions(lastDone)}
    />
  );
}

/** The coach's own search, over the whole of the text: nobody signs a sentence they try out. */
const marksOf: TrialMarks = (text, phrases) =>
  addOwn([], { text, own: [[0, text.length]] }, { phrases: markPhrases(phrases) })
    .map(({ start, end }) => [start, end] as const)
    .sort(([a], [b]) => a - b);
