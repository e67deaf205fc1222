/** The text of a chosen file, or why it wasn't read; `biggest` in bytes: what is bigger isn't even tried. */
export async function readText(file: File, biggest: number): Promise<{ text: string } | { problem: string }> {
  if (file.size > biggest) return { problem: 'too-big' };
  const text = await file.text().catch(() => null);
  return text === null ? { problem: 'unreadable' } : { text };
}
