import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from '../../components/ui/root';
import { HidingAround } from '../app/hiding-around';
import { PopupScreen } from './popup-screen';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root>
        <HidingAround>
          <PopupScreen />
        </HidingAround>
      </Root>
    </StrictMode>,
  );
