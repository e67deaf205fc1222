/** A tab chosen in the panel, and the draft that had the caret then (absent when none had). */
export type ChosenDraft = { id: string; during: string | undefined };

/**
 * Which of the open drafts the panel shows: the one with the caret. One chosen in the panel instead holds until the user
 * writes in another, for what is said of a draft must be about the one being written.
 */
export function shownDraft<D extends { id: string; current: boolean }>(
  drafts: readonly D[],
  chosen: ChosenDraft | undefined,
): D | undefined {
  const written = drafts.find((draft) => draft.current);
  const held = chosen?.during === written?.id ? drafts.find((draft) => draft.id === chosen?.id) : undefined;
  return held ?? written ?? drafts[0];
}
