import type { PanelDraft } from '../../components/panel/actions';
import { reviewDraft } from '../../lib/coach';
import type { Question } from '../../lib/coach/types';
import { checkDraft } from '../../lib/core/check-draft';
import { ownWords } from '../../lib/core/own-words';
import { recipientOf } from '../../lib/core/recipient-of';
import type { Channel, ContactFile } from '../../lib/core/record';
import type { DraftView } from '../../lib/messages/protocol';

export type Around = {
  /** What is held on the person this draft goes to; absent for strangers and for several recipients. */
  file: ContactFile | undefined;
  /** Questions from the issue library for that person. */
  questions: Question[];
  rulesOff: readonly string[];
  now: number;
};

/** The same coach as in the page, told everything known of the person: its result stays in the panel. */
export function panelDraft(view: DraftView, { file, questions, rulesOff, now }: Around): PanelDraft {
  const { id, kind, channel, recipients, subject, text, quoted, current, off } = view;
  const review = reviewDraft(
    { text, channel, kind, quoted, ...(subject === undefined ? {} : { subject }) },
    { rulesOff: [...rulesOff, ...view.resting], now, ...(file ? { recipients: [recipientOf(file)] } : {}) },
  );
  const by: Channel = channel === 'mail' || channel === 'other' ? 'mail' : 'linkedin';
  return {
    id,
    kind,
    // A page often has the bare address only; whose it is, the record knows.
    recipients: file ? recipients.map((person) => ({ ...person, name: person.name ?? file.contact.name })) : recipients,
    text,
    current,
    off,
    review,
    questions: questions.length > 0 ? questions : review.questions,
    checks: file ? checkDraft(file, { text: ownWords(text, quoted), channel: by, now }) : [],
    ...(subject === undefined ? {} : { subject }),
    ...(file ? { contactId: file.contact.id } : {}),
  };
}
