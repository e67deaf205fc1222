import type { privacy } from '../lib/locales/en/privacy';

/** docs/privacy.md as it should be. */
export function privacyDoc(words: typeof privacy): string;
