import { type NoteSubject, nameOfSubject } from '../core/note-subject';
import type { SubjectOption } from '../core/page-subjects';
import { popup as words } from '../locales';
import { useFoundPeople } from './use-found-people';

export type SubjectChoice = { id: string; label: string; detail: string; subject: NoteSubject };

const MOST = 8;

/**
 * Whom a note could be about: with nothing typed, whoever the page shows and then recent people; else the best hits,
 * and at the end a new person of the typed name.
 */
export function useSubjectChoices(
  typed: string,
  onPage: readonly SubjectOption[],
): { choices: SubjectChoice[]; looking: boolean } {
  const query = typed.trim();
  const found = useFoundPeople(query, MOST);
  const fromRecord =
    found.kind === 'ready' && !found.value.stale
      ? found.value.hits.map(({ contactId, name, role, company }) => ({
          id: contactId,
          label: name,
          detail: [role, company].filter(Boolean).join(' · '),
          subject: { kind: 'contact', contactId, name } as const,
        }))
      : [];
  const fromPage = query === '' ? onPage.map(choiceOnPage) : [];
  const here = new Set(fromPage.map(({ id }) => id));
  const added = query === '' ? [] : [{ id: 'new', label: words.addPerson(query), detail: '', subject: asNew(query) }];
  const choices = [...fromPage, ...fromRecord.filter(({ id }) => !here.has(id)), ...added];
  return { choices, looking: found.kind === 'loading' || (found.kind === 'ready' && found.value.stale) };
}

function choiceOnPage({ subject, detail }: SubjectOption, index: number): SubjectChoice {
  const id = subject.kind === 'contact' ? subject.contactId : `page-${index}`;
  const label = nameOfSubject(subject);
  return { id, label, detail: [detail, words.fromThisPage].filter(Boolean).join(' · '), subject };
}

function asNew(name: string): NoteSubject {
  return { kind: 'new', name };
}
