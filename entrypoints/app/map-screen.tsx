import { Page } from '../../components/page/page';
import { people as words } from '../../lib/locales';

/** Being built. */
export function MapScreen() {
  return <Page title={words.nav.map}>{null}</Page>;
}
