/** The user's own day at a moment, as "YYYY-MM-DD": this machine's zone is theirs. */
export function localDay(at: number): string {
  const local = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}
