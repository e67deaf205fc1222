import { Page } from '../../components/page/page';
import { PrivacyText } from '../../components/settings/privacy-text';
import { settings as words } from '../../lib/locales';

/** What is read, kept and never done. */
export function PrivacyScreen() {
  return (
    <Page title={words.privacy.title} lead={words.privacy.lead}>
      <PrivacyText />
    </Page>
  );
}
