import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours of a theme: name → [red, green, blue]. */
function readTheme(after: string): Map<string, number[]> {
  const block = css.slice(css.indexOf(after)).match(/\{([^{}]*)\}/)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)].map((found) => [
      found[1] ?? '',
      [0, 2, 4].map((at) => Number.parseInt((found[2] ?? '').slice(at, at + 2), 16)),
    ]),
  );
}

function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Map<string, number[]>, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => {
    const colour = theme.get(name);
    if (!colour) throw new Error(`tokens.css has no --${name}`);
    return luminance(colour);
  });
  const [light = 0, dark = 0] = [a ?? 0, b ?? 0].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const THEMES = { light: readTheme(':root[data-theme="light"]'), dark: readTheme('\n:root[data-theme="dark"]') };
const PAPERS = ['paper', 'paper-raised', 'paper-sunk'];
const TEXTS = ['ink', 'ink-soft', 'accent', 'amber', 'brick'];

for (const [name, theme] of Object.entries(THEMES)) {
  test(`${name}: every text colour reaches 4.5 on every paper`, () => {
    for (const text of TEXTS)
      for (const paper of PAPERS)
        expect(contrast(theme, text, paper), `${text} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    for (const [text, tint] of [
      ['ink', 'accent-tint'],
      ['ink', 'amber-tint'],
      ['ink', 'brick-tint'],
      ['amber', 'amber-tint'],
      ['brick', 'brick-tint'],
      ['on-accent', 'accent'],
      ['paper', 'ink'],
    ] as const)
      expect(contrast(theme, text, tint), `${text} on ${tint}`).toBeGreaterThanOrEqual(4.5);
  });

  test(`${name}: borders of controls and marks reach 3`, () => {
    for (const mark of ['line-strong', 'amber-mark', 'accent', 'brick'])
      for (const paper of PAPERS) expect(contrast(theme, mark, paper), `${mark} on ${paper}`).toBeGreaterThanOrEqual(3);
  });
}

test('dark by preference and dark by attribute are the same', () => {
  expect(readTheme(':root:not([data-theme="light"])')).toEqual(THEMES.dark);
});
