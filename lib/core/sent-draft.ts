import type { SentReview } from './record-coach';
import type { Person } from './sighting';

/** What a page tells of a draft that was sent; none of its text. */
export type SentDraft = Omit<SentReview, 'id' | 'contactId' | 'at' | 'answeredAt'> & {
  /** Made for this sending alone. */
  draftId: string;
  recipients: Person[];
};
