import type { SentReview } from './record-coach';
import type { Person } from './sighting';

/** What a page tells of a draft that was sent; none of its text. */
export type SentDraft = Omit<SentReview, 'id' | 'contactId' | 'at' | 'marks' | 'answeredAt'> & {
  /** Made for this sending alone. */
  draftId: string;
  recipients: Person[];
  /** The category of each mark, one a mark. */
  marks: string[];
};
