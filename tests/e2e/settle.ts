/** What the popup opened with: the note before, offered back, or nothing. Runs in the popup. */
export function settled(saved: string): string | null {
  const field = document.querySelector('textarea');
  return field ? field.value || (document.body.innerText.includes(saved) ? 'saved-before' : 'empty') : null;
}

/** Waits until `look` gives the same answer, other than `null`, for 300 ms. */
export async function settle(look: () => Promise<string | null>): Promise<void> {
  let same = 0;
  for (let before = await look(); same < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await look();
    same = now !== null && now === before ? same + 1 : 0;
    before = now;
  }
}
