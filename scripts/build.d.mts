/** Builds the extension; answers the first build that fails, or the last. `cwd`: another checkout than this one. */
export function build(options?: {
  mode?: string;
  browsers?: string[];
  log?: (browser: string) => string;
  cwd?: string;
  extra?: Record<string, string>;
}): Promise<{ code: number; output: string }>;
