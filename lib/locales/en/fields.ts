/** Words under a field whose words aren't stored. */
export const fields = {
  refused: 'Not saved. Your words are still here; Enter tries again.',
  unsaved: 'You hadn’t saved this. Enter saves it, Escape drops it.',
};
