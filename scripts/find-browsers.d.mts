export const BROWSER_CACHE: string;
export function findChromium(): string | null;
export function findFirefox(): string | null;

/** Path of another program on the PATH ("age"), or null. */
export function findCommand(name: string): string | null;
