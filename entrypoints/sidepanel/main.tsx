import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { KeepWords } from '../../components/ui/keep-words';
import { PeopleFinder } from '../../components/ui/people-finder';
import { Root } from '../../components/ui/root';
import { openOwnPage } from '../../lib/browser/panel';
import { keptWords } from '../../lib/live/kept-words';
import { peopleSearch } from '../../lib/live/people-search';
import { FindAnything } from '../app/find-anything';
import { HidingAround } from '../app/hiding-around';
import { LockAround } from '../app/lock-around';
import { PanelPage } from './panel-page';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root>
        <LockAround>
          <HidingAround>
            <KeepWords value={keptWords}>
              <PeopleFinder value={peopleSearch}>
                <PanelPage />
                <FindAnything onGo={(route) => void openOwnPage(route)} />
              </PeopleFinder>
            </KeepWords>
          </HidingAround>
        </LockAround>
      </Root>
    </StrictMode>,
  );
