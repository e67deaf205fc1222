/** Roundcube's own script, on every page of it in all versions and skins (seen 0.9-1.6), the login page too. */
const SCRIPT = 'program/js/app.';

/** Is this page one of Roundcube? Cheap, for the choice of a script; what is read there the adapter says. */
export function isRoundcube(document: Document): boolean {
  for (const { src } of document.scripts) if (src.includes(SCRIPT)) return true;
  return false;
}
