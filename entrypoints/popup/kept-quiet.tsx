import { useState } from 'react';
import { NoticeLine } from '../../components/popup/popup-view';
import type { PanelState } from '../../lib/core/panel-state';
import { allowAgain, resume } from '../../lib/live/leave-quiet';
import { popup as words } from '../../lib/locales';

/** Paused, or a host that is never looked at: said, with the way back. Nothing everywhere else. */
export function KeptQuiet({ state }: { state: PanelState }) {
  const [failed, setFailed] = useState(false);
  const leave = (change: () => Promise<boolean>) => () => void change().then((done) => setFailed(!done));
  if (state.kind === 'paused')
    return (
      <NoticeLine action={words.resume} onAction={leave(resume)}>
        {failed ? words.notChanged : words.paused}
      </NoticeLine>
    );
  if (state.kind !== 'never-here') return null;
  return (
    <NoticeLine action={words.allowAgain} onAction={leave(() => allowAgain(state.origin))}>
      {failed ? words.notChanged : words.neverHere}
    </NoticeLine>
  );
}
