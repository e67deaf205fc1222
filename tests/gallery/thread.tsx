import type { ReactElement } from 'react';
import type { PanelActions } from '../../components/panel/actions';
import { PanelScreen } from '../../components/panel/panel-screen';
import { ThreadView } from '../../components/panel/thread-view';
import type { Thread } from '../../lib/core/thread';
import { dana } from './dana';
import { NOW } from './people';
import { five, sixty, strangersOnly, threadSighting, threadWith, twoKnown } from './thread-people';

/** Threads of several: the line above the person, and everyone. */
export function threadStories(actions: PanelActions): Record<string, ReactElement> {
  const line = (on: typeof five, thread: Thread | null = threadWith(on)) => (
    <PanelScreen
      state={{ kind: 'known', file: dana, why: [], sighting: threadSighting(on) }}
      drafts={[]}
      now={NOW}
      actions={actions}
      thread={{ about: 'thread', people: threadSighting(on).people, thread }}
    />
  );
  const everyone = (on: typeof five, thread: Thread | null = threadWith(on)) => (
    <main style={{ maxWidth: 640, padding: 16 }}>
      <ThreadView
        people={threadSighting(on).people}
        {...{ thread, actions, now: NOW }}
        onShow={() => console.info('show')}
        onClose={() => console.info('close')}
      />
    </main>
  );
  return {
    'thread-line': line(twoKnown),
    'thread-line-mind': line(five),
    'thread-line-loading': line(five, null),
    'thread-two': everyone(twoKnown),
    'thread-five': everyone(five),
    'thread-strangers': everyone(strangersOnly),
    'thread-sixty': everyone(sixty),
    'thread-loading': everyone(five, null),
  };
}
