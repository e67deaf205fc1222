import { checkDraft, type DraftForCheck } from '../../lib/core/check-draft';
import type { ContactFile, Grain } from '../../lib/core/record';
import { NO_ROWS } from './empty-file';

/** A Sunday morning. */
export const NOW = Date.UTC(2026, 10, 22, 10);
export const grain: Grain = { source: 'told-me', at: NOW };

/** Somebody of whom only this is known. */
export function checkedFile(change: Partial<ContactFile> = {}): ContactFile {
  return {
    contact: { id: 'c', name: 'Dana Whitfield', tags: [], grain, createdAt: NOW, updatedAt: NOW },
    ...NO_ROWS,
    ...change,
  };
}

export const draft = (text: string, change: Partial<DraftForCheck> = {}): DraftForCheck => ({
  text,
  channel: 'mail',
  now: NOW,
  ...change,
});

/** What the checks say of a mail, by kind. */
export const kindsOf = (file: ContactFile, text: string): string[] =>
  checkDraft(file, draft(text)).map((check) => check.kind);
