/** Words of the debrief: three things learned, right after a call or a meeting. */
export const debrief = {
  title: 'Three things you learned',
  about: 'Enter goes on, an empty line ends it.',
  line: (at: number) => ['First thing', 'Second thing', 'Third thing'][at] ?? 'One more thing',
  examples: ['twins turn 13 in May', 'she promised the defect sheet by Friday', 'wants fewer suppliers next year'],
  understood: 'Understood as',
  save: 'Save',
  saving: 'Saving…',
  skip: 'Skip',
  later: 'Later',
  failed: 'Not saved. Your words are still here.',
  waiting: 'What you learned last time isn’t saved yet.',
  noted: (name: string) => `Filed under ${name}.`,
};
