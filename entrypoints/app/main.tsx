import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from '../../components/ui/root';
import { AppScreen } from './app-screen';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root>
        <AppScreen />
      </Root>
    </StrictMode>,
  );
