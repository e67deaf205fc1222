import { Page } from '../../components/page/page';
import type { LastDone } from '../../lib/live/use-done';
import { people as words } from '../../lib/locales';

/** Being built. */
export function AccountScreen(_props: { accountId: string; lastDone: LastDone }) {
  return <Page title={words.nav.accounts}>{null}</Page>;
}
