/** Words of the field that finds everything (Ctrl or Cmd and K). */
export const palette = {
  label: 'Find people, words and pages',
  placeholder: 'A name, a word, or where to go',
  people: 'People',
  words: 'Words',
  actions: 'Go to',
  nothing: (query: string) => `Nothing here says “${query}”.`,
  start: 'Type a name, or a word you noted.',
  brief: (name: string) => `Brief before a call with ${name}`,
  /** In place of private words. */
  isPrivate: 'Something private',
  addPerson: (name: string) => `Add ${name}`,
  tables: {
    facts: 'fact',
    interactions: 'note',
    pledges: 'promise',
    exchanges: 'given or received',
    questions: 'question',
    history: 'story',
    decisions: 'how they decide',
    heard: 'they said',
    ties: 'tie',
    trust: 'trust',
  },
  /** What else one may type to get to a page. */
  pages: {
    today: ['Today', 'due promises birthdays'],
    people: ['People', 'contacts everyone'],
    accounts: ['Accounts', 'companies'],
    map: ['Map', 'ties who knows whom'],
    recall: ['Recall', 'cards practice names'],
    import: ['Import', 'csv vcard connections file'],
    backup: ['Backup', 'save file restore'],
    trash: ['Trash', 'deleted undo restore'],
    settings: ['Settings', 'switches sites privacy shortcuts'],
  } as Record<string, [title: string, more: string]>,
  key: 'Ctrl K',
};
