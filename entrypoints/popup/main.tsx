import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PopupFrame } from '../../components/popup/popup-frame';
import { Root } from '../../components/ui/root';
import { HidingAround } from '../app/hiding-around';
import { LockAround } from '../app/lock-around';
import { PopupScreen } from './popup-screen';

const NoteMeanwhile = lazy(() => import('./note-meanwhile').then((file) => ({ default: file.NoteMeanwhile })));

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root>
        <PopupFrame>
          <LockAround meanwhile={<NoteMeanwhile />}>
            <HidingAround>
              <PopupScreen />
            </HidingAround>
          </LockAround>
        </PopupFrame>
      </Root>
    </StrictMode>,
  );
