import type { ReactNode } from 'react';
import { Page } from '../../components/page/page';
import { Button } from '../../components/ui/button';
import { openOwnPage } from '../../lib/browser/panel';
import type { Route } from '../../lib/core/route';
import { people } from '../../lib/locales';

const words = people.noConsent;

/** Pages that are of use before the user agreed: the switches, the coach's own rules, and what it does with it all. */
type Open = 'settings' | 'coach' | 'privacy' | 'unknown';

const PURPOSES: Record<Exclude<Route['page'], Open>, string> & { [page in Open]?: never } = words.pages;

type ConsentFirstProps = { agreed: boolean; page: Route['page']; title: string; children: ReactNode };

/**
 * Before the user agreed nothing about anyone is kept, and no button of these pages could do what it says: instead each tells
 * what it will be for, and leads to the welcome page.
 */
export function ConsentFirst({ agreed, page, title, children }: ConsentFirstProps) {
  const purpose = PURPOSES[page];
  if (agreed || purpose === undefined) return children;
  return (
    <Page title={title} lead={purpose}>
      <p>{words.text}</p>
      <div>
        <Button look="main" onClick={() => void openOwnPage('welcome')}>
          {words.go}
        </Button>
      </div>
    </Page>
  );
}
