/** What was typed after a note while it was being saved; all of it when its own words were changed meanwhile. */
export function restOfNote(saved: string, now: string): string {
  const typed = now.trimStart();
  return typed.startsWith(saved) ? typed.slice(saved.length).trimStart() : now;
}
