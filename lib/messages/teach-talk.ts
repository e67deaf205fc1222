import { type Port, pageRuntime } from '../browser/page-runtime';
import { TEACH_PORT, type TeachAsk, type TeachTold } from './teach-table';

/** The page's end of one teaching. */
export type TeachTalk = {
  tell(told: TeachTold): void;
  onAsk(handler: (ask: TeachAsk) => void): void;
  signal: AbortSignal;
};

type AskingPort = Port & { onMessage: { addListener(listener: (message: unknown) => void): void } };

/** Waits for the panel, and for nobody else. A second panel that begins ends the first one's teaching. */
export function listenForTeacher(begin: (talk: TeachTalk) => void): void {
  let life = new AbortController();
  pageRuntime().onConnect.addListener((connected) => {
    if (connected.name !== TEACH_PORT || connected.sender?.tab) return;
    life.abort();
    life = new AbortController();
    const mine = life;
    const port = connected as AskingPort;
    port.onDisconnect.addListener(() => mine.abort());
    begin({
      tell: (told) => {
        if (!mine.signal.aborted) port.postMessage(told);
      },
      onAsk: (handler) => port.onMessage.addListener((message) => handler(message as TeachAsk)),
      signal: mine.signal,
    });
  });
}
