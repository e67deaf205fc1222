import { useState } from 'react';
import type { PanelActions, PanelDraft } from '../../components/panel/actions';
import { tellPage } from '../../lib/messages/channel';
import type { InsertOutcome } from '../../lib/messages/protocol';

type DraftActions = Pick<PanelActions, 'chooseDraft' | 'showFinding' | 'insert'>;

export type DraftHandling = {
  actions: DraftActions;
  /** The draft the user chose here, and what became of the last insertion. */
  handled(draft: PanelDraft): PanelDraft;
};

/** What the panel does to the drafts in the page: only on a click, and only through the page's own script. */
export function useDraftActions(tabId: number | undefined): DraftHandling {
  const [chosen, setChosen] = useState<string>();
  const [outcome, setOutcome] = useState<{ tabId: number; draftId: string; is: InsertOutcome }>();
  const insert: DraftActions['insert'] = (draftId, text, place) => {
    if (tabId === undefined) return;
    setOutcome(undefined);
    void tellPage(tabId, 'insert', { draftId, text, place }).then(async (reply) => {
      const is = reply.ok ? reply.value : 'failed';
      // The page could not; the panel, which has the focus, still can put it on the clipboard.
      const copied =
        is === 'failed' &&
        (await navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ));
      setOutcome({ tabId, draftId, is: copied ? 'copied' : is });
    });
  };
  return {
    actions: {
      insert,
      chooseDraft: setChosen,
      showFinding: (draftId, { start, end }) => {
        if (tabId !== undefined) void tellPage(tabId, 'showRange', { draftId, start, end });
      },
    },
    handled: (draft) => ({
      ...draft,
      current: chosen === undefined ? draft.current : draft.id === chosen,
      // Two tabs may call their first draft the same.
      ...(outcome?.draftId === draft.id && outcome.tabId === tabId ? { outcome: outcome.is } : {}),
    }),
  };
}
