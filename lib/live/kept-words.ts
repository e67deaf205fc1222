import { findUnsaved, forgetUnsaved, keepUnsaved } from '../data/unsaved';
import { desk } from './desk';

/** What stands in the fields of this extension's pages and isn't stored yet. */
export const keptWords = {
  keep: (place: string, text: string) =>
    void keepUnsaved(`field:${place}`, { text, clientId: place, at: desk().now() }),
  find: (place: string) => findUnsaved(`field:${place}`)?.text ?? null,
  forget: (place: string) => forgetUnsaved(`field:${place}`, place),
};
