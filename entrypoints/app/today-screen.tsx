import { Page } from '../../components/page/page';
import type { LastDone } from '../../lib/live/use-done';
import { people as words } from '../../lib/locales';

/** Being built. */
export function TodayScreen(_props: { lastDone: LastDone }) {
  return <Page title={words.nav.today}>{null}</Page>;
}
