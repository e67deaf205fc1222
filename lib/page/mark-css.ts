import type { Severity } from '../coach/types';

/**
 * Name of the highlight of one severity. Any page can list the names, and some look for extensions: so it says nothing,
 * and its suffix is new for every page load.
 */
export function markName(suffix: string, severity: Severity): string {
  return `t${severity}-${suffix}`;
}

/** Middle tones: at least 3 : 1 on white and on the night themes of webmails. */
const TONES: Record<Severity, { line: string; tint: string }> = {
  1: { line: '#1A9083', tint: 'rgba(26, 144, 131, 0.10)' },
  2: { line: '#B7791F', tint: 'rgba(183, 121, 31, 0.12)' },
  3: { line: '#C8553D', tint: 'rgba(200, 85, 61, 0.12)' },
};

/**
 * The paint rules for marks with this suffix: a dotted underline and a faint tint, unlike any spelling mark. Plain text
 * without a DOM, so that the background can add it to a page (`scripting.insertCSS`).
 */
export function markCss(suffix: string): string {
  const rule = (severity: Severity) => {
    const { line, tint } = TONES[severity];
    const text = `underline dotted ${line} 2px`;
    return `::highlight(${markName(suffix, severity)}){text-decoration:${text};text-underline-offset:2px;background-color:${tint}}`;
  };
  return ([1, 2, 3] as const).map(rule).join('\n');
}
