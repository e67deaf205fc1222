/**
 * The product's page script in its real world, with the test in place of the background: what the page script says is
 * kept, and what an open panel or a keyboard command would say comes by events from the test.
 */

import type { DraftsMessage, InsertOutcome, PageSwitches, ToPage } from '../../lib/messages/protocol';
import { makeCard } from '../../lib/page/hint-card';
import { runPage } from '../../lib/page/run-page';
import type { DraftsListener, PageTalk } from '../../lib/page/talk';
import { findDrafts, readPage } from '../../lib/sites';
import { reviewPhrases } from './review-phrases';

type Seen = Parameters<PageTalk['sighted']>[0];
type Taught = Parameters<PageTalk['taught']>[0];

export type Say =
  | { say: 'seen' }
  | { say: 'drafts' }
  | { say: 'explain' }
  | { say: 'end' }
  | { say: 'switch'; switches: PageSwitches }
  | { say: 'insert'; input: ToPage['insert']['input'] }
  | { say: 'show'; input: ToPage['showRange']['input'] };

/** What the page script has said so far. */
export type Heard = {
  seen: Seen[];
  /** When each of them was said, in milliseconds since 1970. */
  at: number[];
  taught: Taught[];
  drafts: DraftsMessage['drafts'];
  posts: number;
  panelAsked: number;
};

const heard: Heard = { seen: [], at: [], taught: [], drafts: [], posts: 0, panelAsked: 0 };
let switches: PageSwitches = { reading: true, coaching: true, rulesOff: [] };
const on: {
  readAgain?: () => void;
  explain?: () => void;
  insert?: (input: ToPage['insert']['input']) => Promise<InsertOutcome>;
  show?: (input: ToPage['showRange']['input']) => void;
  connect?: (panel: DraftsListener) => void;
} = {};

const talk: PageTalk = {
  hello: async () => switches,
  sighted: (seen) => {
    heard.seen.push(seen);
    heard.at.push(Date.now());
  },
  markStyle: async () => false,
  sent: () => undefined,
  unsent: () => undefined,
  taught: (what) => heard.taught.push(what),
  openPanel: () => {
    heard.panelAsked += 1;
  },
  onReadAgain: (handler) => {
    on.readAgain = handler;
  },
  onInsert: (handler) => {
    on.insert = handler;
  },
  onShowRange: (handler) => {
    on.show = handler;
  },
  onExplain: (handler) => {
    on.explain = handler;
  },
  onDraftsPort: (connect) => {
    on.connect = connect;
  },
};

async function answer(said: Say): Promise<unknown> {
  if (said.say === 'insert') return on.insert?.(said.input);
  if (said.say === 'show') on.show?.(said.input);
  if (said.say === 'explain') on.explain?.();
  if (said.say === 'end') life.abort();
  if (said.say === 'switch') {
    switches = said.switches;
    on.readAgain?.();
  }
  if (said.say === 'drafts' && heard.posts === 0) {
    const post = ({ drafts }: DraftsMessage) => {
      heard.drafts = drafts;
      heard.posts += 1;
    };
    on.connect?.({ post, onClose: () => undefined });
  }
  return heard;
}

const life = new AbortController();
document.addEventListener('acquaint-ask', (event) => {
  const said = JSON.parse((event as CustomEvent<string>).detail) as Say;
  const reply = (value: unknown) =>
    document.dispatchEvent(new CustomEvent('acquaint-answer', { detail: JSON.stringify(value ?? null) }));
  answer(said).then(reply, (error) => reply({ error: String(error) }));
});
runPage({
  document,
  window,
  sites: { readPage, findDrafts },
  review: reviewPhrases,
  talk,
  signal: life.signal,
  level: 'mail',
  makeCard,
});
