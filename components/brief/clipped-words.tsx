import { clip } from '../../lib/core/clip';

/** Words in their own direction, no longer than there is room for; whole on hover. */
export function ClippedWords({ words, most }: { words: string; most: number }) {
  const shown = clip(words, most);
  return (
    <bdi dir="auto" title={shown === words ? undefined : words.slice(0, 2_000)}>
      {shown}
    </bdi>
  );
}
