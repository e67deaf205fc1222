/** Roundcube's own script, on every page of it in all versions and skins (seen 0.9-1.6), the login page too. */
const SCRIPT = 'script[src*="program/js/app."], script[src*="program/js/app.min"]';

/** Is this page one of Roundcube? Cheap, for the choice of a script; what is read there the adapter says. */
export function isRoundcube(document: Document): boolean {
  return document.querySelector(SCRIPT) !== null;
}
