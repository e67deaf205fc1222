/** Words outside our own pages: toolbar tooltip and context menu. */
export const words = {
  title: 'Acquaint',
  titleKnown: (name: string, open: number) =>
    open === 0 ? `Acquaint: ${name}` : `Acquaint: ${name}, ${open} open ${open === 1 ? 'promise' : 'promises'}`,
  noteSelection: 'Note “%s” about this person',
};
