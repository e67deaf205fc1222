import type { AskedQuestion, ContactFile } from './record';
import type { HistoryEntry } from './record-depth';
import { HISTORY_PARTS, type HistoryPart } from './starter-questions';
import { nextStarter, partsByNeed } from './suggest-questions';

/** How much is known of one part: nothing, one thing (or guesses only), more than that. No number: nobody fills a form. */
export type Depth = 'empty' | 'thin' | 'good';

/** What could be asked next about one part. */
export type PartAsk = {
  /** Already on the user's list: this one, and no other is proposed. */
  listed?: AskedQuestion;
  /** For the person; null when there is none left, or when they dodged this part before. */
  them: string | null;
  /** For somebody who knows them. */
  around: string | null;
};

/** One part: its entries, the newest first, how deep it is, and what to ask while it isn't deep. */
export type PartView = { part: HistoryPart; entries: HistoryEntry[]; depth: Depth; ask: PartAsk | null };

export type HistoryView = {
  /** All five, in the order in which they are easy to talk about. */
  parts: PartView[];
  /** Where to go on; null when every part is known well. */
  thinnest: HistoryPart | null;
};

/** The five-part history as it is read: parts, thin spots, and one next question where it is needed most. */
export function viewHistory(file: ContactFile): HistoryView {
  const [first] = partsByNeed(file);
  const thinnest = first !== undefined && depthOf(entriesOf(file, first)) !== 'good' ? first : null;
  const parts = HISTORY_PARTS.map((part) => {
    const entries = entriesOf(file, part);
    const depth = depthOf(entries);
    const wanted = depth === 'empty' || part === thinnest;
    return { part, entries, depth, ask: wanted ? askAboutPart(file, part, part === thinnest) : null };
  });
  return { parts, thinnest };
}

function entriesOf({ history }: ContactFile, part: HistoryPart): HistoryEntry[] {
  return history.filter((row) => row.part === part).sort((one, other) => other.at - one.at);
}

/** A guess is half a thing known. */
function depthOf(entries: readonly HistoryEntry[]): Depth {
  const weight = entries.reduce((sum, { grain }) => sum + (grain.source === 'guess' ? 0.5 : 1), 0);
  return weight === 0 ? 'empty' : weight < 2 ? 'thin' : 'good';
}

/** Whoever dodged a part isn't asked about it again by us: somebody who knows them may tell. */
function askAboutPart(file: ContactFile, part: HistoryPart, thinnest: boolean): PartAsk {
  const rows = file.questions.filter((row) => row.purpose === part);
  const [listed] = rows.filter((row) => row.state === 'to-ask').sort((one, other) => one.at - other.at);
  const dodged = rows.some((row) => row.state === 'dodged' || row.state === 'never');
  const around = thinnest || dodged ? nextStarter(file, part, 'around') : null;
  if (listed) return { listed, them: null, around };
  return { them: dodged ? null : nextStarter(file, part, 'them'), around };
}
