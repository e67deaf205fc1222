import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { KeepWords } from '../../components/ui/keep-words';
import { Root } from '../../components/ui/root';
import { keptWords } from '../../lib/live/kept-words';
import { AppScreen } from './app-screen';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root>
        <KeepWords value={keptWords}>
          <AppScreen />
        </KeepWords>
      </Root>
    </StrictMode>,
  );
