export const BROWSER_CACHE: string;
export function findChromium(): string | null;
export function findFirefox(): string | null;
