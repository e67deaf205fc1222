/** Eight letters and digits that no page can know beforehand. */
export function makeName({ crypto }: Window): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
