import { useState } from 'react';
import type { PanelActions, PanelDraft } from '../../components/panel/actions';
import { type ChosenDraft, shownDraft } from '../../lib/core/shown-draft';
import { tellPage } from '../../lib/messages/channel';
import type { DraftView, InsertOutcome } from '../../lib/messages/protocol';

type DraftActions = Pick<PanelActions, 'chooseDraft' | 'showFinding' | 'insert'>;

export type DraftHandling = {
  actions: DraftActions;
  /** The draft shown: the one being written, or chosen here. */
  shown: DraftView | undefined;
  /** Whether it is the one shown, and what became of the last insertion. */
  handled(draft: PanelDraft): PanelDraft;
};

/** What the panel does to the drafts in the page: only on a click, and only through the page's own script. */
export function useDraftActions(tabId: number | undefined, views: readonly DraftView[]): DraftHandling {
  const [chosen, setChosen] = useState<ChosenDraft>();
  const shown = shownDraft(views, chosen);
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
    shown,
    actions: {
      insert,
      chooseDraft: (id) => setChosen({ id, during: views.find((view) => view.current)?.id }),
      showFinding: (draftId, { start, end }) => {
        if (tabId !== undefined) void tellPage(tabId, 'showRange', { draftId, start, end });
      },
    },
    handled: (draft) => ({
      ...draft,
      current: draft.id === shown?.id,
      // Two tabs may call their first draft the same.
      ...(outcome?.draftId === draft.id && outcome.tabId === tabId ? { outcome: outcome.is } : {}),
    }),
  };
}
