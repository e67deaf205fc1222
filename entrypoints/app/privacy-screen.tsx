import { Page } from '../../components/page/page';
import { PrivacyText } from '../../components/settings/privacy-text';
import { privacy as words } from '../../lib/locales';

/** What is read, kept and never done. */
export function PrivacyScreen() {
  return (
    <Page title={words.title} lead={words.lead}>
      <PrivacyText />
    </Page>
  );
}
