import { Page } from '../../components/page/page';
import { Section } from '../../components/page/section';
import { Button } from '../../components/ui/button';
import { openOwnPage } from '../../lib/browser/panel';
import { people } from '../../lib/locales';

/** Instead of a page that stores something, before the user agreed. */
export function ConsentFirst({ title, lead }: { title: string; lead: string }) {
  return (
    <Page title={title} lead={lead}>
      <Section>
        <div>
          <Button look="main" onClick={() => void openOwnPage('welcome')}>
            {people.noConsent.go}
          </Button>
        </div>
      </Section>
    </Page>
  );
}
