import type { IdentityKind } from './record';

/** What sort of address or number somebody typed, or null when it is none that could ever be matched. */
export function kindOfKey(typed: string): IdentityKind | null {
  const text = typed.trim();
  if (/linkedin\.com\/in\//i.test(text)) return 'linkedin';
  if (/linkedin\.com\/sales\/(?:lead|people)\//i.test(text)) return 'sales-nav';
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.replace(/^mailto:/i, ''))) return 'mail';
  const digits = text.replace(/\D/g, '');
  if (digits.length >= 6 && digits.length <= 15 && /^[+\d\s().\-/]+$/.test(text)) return 'phone';
  return null;
}
