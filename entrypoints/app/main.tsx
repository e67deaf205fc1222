import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { KeepWords } from '../../components/ui/keep-words';
import { PeopleFinder } from '../../components/ui/people-finder';
import { Root } from '../../components/ui/root';
import { keptWords } from '../../lib/live/kept-words';
import { peopleSearch } from '../../lib/live/people-search';
import { AppScreen } from './app-screen';
import { HidingAround } from './hiding-around';
import { LockAround } from './lock-around';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root>
        <LockAround>
          <HidingAround byKey>
            <KeepWords value={keptWords}>
              <PeopleFinder value={peopleSearch}>
                <AppScreen />
              </PeopleFinder>
            </KeepWords>
          </HidingAround>
        </LockAround>
      </Root>
    </StrictMode>,
  );
