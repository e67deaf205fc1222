/** Class names that hold, joined: `join(styles.a, busy && styles.b)`. */
export function join(...names: (string | false | undefined | null)[]): string {
  return names.filter(Boolean).join(' ');
}
