import type { ContactFile } from '../core/record';
import { askAbout } from '../library/ask-about';
import { chooseQuestions } from '../library/choose-questions';
import { loadIssues } from '../library/load-issues';
import type { Choice } from '../library/types';

/** Questions for one person, from the issue library. Reads no storage and writes none. */
export type QuestionsFor = (file: ContactFile) => Choice;

/** Loads the issue library. The same file gives the same answer at no cost: a panel asks with every key typed. */
export async function loadQuestions(): Promise<QuestionsFor> {
  const issues = await loadIssues();
  const chosen = new WeakMap<ContactFile, Choice>();
  return (file) => {
    const choice = chosen.get(file) ?? chooseQuestions(issues, askAbout(file));
    chosen.set(file, choice);
    return choice;
  };
}
