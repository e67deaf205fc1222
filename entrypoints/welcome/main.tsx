import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from '../../components/ui/root';
import { WelcomeScreen } from './welcome-screen';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root>
        <WelcomeScreen />
      </Root>
    </StrictMode>,
  );
