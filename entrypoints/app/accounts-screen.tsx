import { Page } from '../../components/page/page';
import { people as words } from '../../lib/locales';

/** Being built. */
export function AccountsScreen() {
  return <Page title={words.nav.accounts}>{null}</Page>;
}
