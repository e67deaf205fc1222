import { type Confusable, findConfusable } from '../app/find-confusable';
import { useLive } from './use-live';

const NOBODY: readonly Confusable[] = [];

/** Who is easily taken for this person, with what tells them apart; nobody while it is looked up, or without a person. */
export function useConfusable(contactId: string | undefined): readonly Confusable[] {
  const found = useLive(`confusable ${contactId}`, async (desk) =>
    contactId === undefined ? [] : findConfusable(desk, contactId),
  );
  return found.kind === 'ready' ? found.value : NOBODY;
}
