import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from '../../components/ui/root';
import { PanelPage } from './panel-page';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root>
        <PanelPage />
      </Root>
    </StrictMode>,
  );
