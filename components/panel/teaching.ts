import type { TaughtPart, TeachRefusal } from '../../lib/core/site-rule';
import type { teach } from '../../lib/locales';
import type { TaughtWords } from '../../lib/messages/teach-table';

/** Why it ended, or didn't come to a rule. */
export type TeachTrouble = keyof Pick<typeof teach.trouble, 'escape' | 'moved' | 'gone' | 'not-told-apart' | 'nothing'>;

/** How far the user has come in showing a page. */
export type TeachShown = {
  host: string;
  /** What the next click is to mean; 'starting' until the page answers, 'review' when all was asked. */
  part: TaughtPart | 'starting' | 'review';
  /** Something is being written on the page: the parts of that are asked for too. */
  writing: boolean;
  /** What was understood of each click. A part that was left out has an empty list. */
  shown: Partial<Record<TaughtPart, TaughtWords[]>>;
  /** Where the keys are. */
  near?: TaughtWords;
  refused?: TeachRefusal;
  trouble?: TeachTrouble;
  saving?: boolean;
};

/** What the user can do with it. */
export type TeachActions = {
  /** Goes on to the next part, with or without something for this one. */
  next(): void;
  /** That was wrong: lets go of what was shown of it, and asks again. */
  again(part: TaughtPart): void;
  move(by: 1 | -1): void;
  take(): void;
  save(): void;
  restart(): void;
  cancel(): void;
};
