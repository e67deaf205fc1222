import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from '../../components/ui/root';
import { LockAround } from '../app/lock-around';
import { WelcomeScreen } from './welcome-screen';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root>
        <LockAround>
          <WelcomeScreen />
        </LockAround>
      </Root>
    </StrictMode>,
  );
