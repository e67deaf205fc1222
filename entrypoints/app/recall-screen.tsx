import { Page } from '../../components/page/page';
import { people as words } from '../../lib/locales';

/** Being built. */
export function RecallScreen() {
  return <Page title={words.nav.recall}>{null}</Page>;
}
