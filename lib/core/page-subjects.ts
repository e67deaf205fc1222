import { type NoteSubject, nameOfPerson } from './note-subject';
import type { PanelState } from './panel-state';
import type { ContactFile } from './record';

/** Somebody the page may be about, with a second line that tells two of one name apart. */
export type SubjectOption = { subject: NoteSubject; detail: string };

const about = ({ contact }: ContactFile): SubjectOption => ({
  subject: { kind: 'contact', contactId: contact.id, name: contact.name },
  detail: [contact.role, contact.company].filter(Boolean).join(' · '),
});

/**
 * Everyone the active page offers to file a note under. The first is taken unasked only when `sure`; where the page
 * leaves a doubt the user chooses.
 */
export function subjectsOfPage(state: PanelState): { options: SubjectOption[]; sure: boolean } {
  switch (state.kind) {
    case 'known':
      return { options: [about(state.file)], sure: true };
    case 'unknown': {
      const { person, sighting } = state;
      const page = { kind: 'page', person, sighting } as const;
      return { options: [{ subject: page, detail: detailOf(person) }, ...state.namesakes.map(about)], sure: true };
    }
    case 'conflict':
      return { options: state.files.map(about), sure: false };
    case 'unsure': {
      const { sighting } = state;
      const options = state.candidates.map((person) => ({
        subject: { kind: 'page', person, sighting } as const,
        detail: detailOf(person),
      }));
      return { options: options.filter(({ subject }) => nameOfPerson(subject.person) !== ''), sure: false };
    }
    default:
      return { options: [], sure: false };
  }
}

function detailOf(person: { name?: string; email?: string; headline?: string; company?: string }): string {
  const line = person.headline ?? person.company ?? (person.name ? person.email : undefined);
  return line ?? '';
}
