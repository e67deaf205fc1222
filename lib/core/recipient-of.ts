import type { ContactFile } from './record';

/**
 * What the coach may know of the person a draft goes to; used in the panel only.
 * `firstTouch` is known only when something is: no interaction but notes means nothing was ever written.
 */
export function recipientOf(file: ContactFile) {
  const { contact, account, interactions } = file;
  const industry = contact.industry ?? account?.industry;
  return {
    name: contact.goesBy ?? contact.name,
    firstTouch: interactions.every((entry) => entry.kind === 'note'),
    ...(contact.role ? { role: contact.role } : {}),
    ...(industry ? { industry } : {}),
    ...(contact.company ? { company: contact.company } : {}),
    ...(contact.stage ? { stage: contact.stage } : {}),
  };
}
