import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { KeepWords } from '../../components/ui/keep-words';
import { Root } from '../../components/ui/root';
import { keptWords } from '../../lib/live/kept-words';
import { PanelPage } from './panel-page';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root>
        <KeepWords value={keptWords}>
          <PanelPage />
        </KeepWords>
      </Root>
    </StrictMode>,
  );
