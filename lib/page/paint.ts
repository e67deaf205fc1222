import type { Severity } from '../coach/types';
import { markCss, markName } from './mark-css';
import { readWindow } from './selection';

export type Mark = { range: Range; severity: Severity };

/** What one draft shows now. `element` says which window and which shadow root its marks belong to. */
export type Painting = { draftId: string; element: HTMLElement; marks: readonly Mark[] };

export type Painter = {
  /** Draws the marks of a draft in place of the ones it had. */
  paint(painting: Painting): void;
  /** Takes a draft's marks away. */
  forget(draftId: string): void;
  /** Takes every mark away, and with them every name in the registries. */
  clear(): void;
};

type PageWindow = Window & typeof globalThis;
type Drawn = { window: PageWindow; marks: readonly Mark[] };

/** Below the tools that find in the page, above the page's own (0). */
const PRIORITY = 1;

/**
 * Paints marks with CSS highlights: nothing is added to the document or the editor, in any frame. Each frame has its own
 * registry; each shadow root and frame needs the rule in its own scope (Firefox looks nowhere else). `styled`: the rule
 * stands in the top document already.
 */
export function createPainter({ suffix, styled }: { suffix: string; styled: boolean }): Painter {
  const drawn = new Map<string, Drawn>();
  const sheets: Sheets = new WeakMap();

  function readHighlight(window: PageWindow, severity: Severity): Highlight | null {
    return window.CSS?.highlights?.get(markName(suffix, severity)) ?? null;
  }

  function openHighlight(window: PageWindow, severity: Severity): Highlight | null {
    const found = readHighlight(window, severity);
    if (found || !window.CSS?.highlights) return found;
    const made = new window.Highlight();
    made.priority = PRIORITY;
    window.CSS.highlights.set(markName(suffix, severity), made);
    return made;
  }

  function wipe({ window, marks }: Drawn): void {
    for (const { range, severity } of marks) readHighlight(window, severity)?.delete(range);
  }

  /** Names stand in the registry only while something is marked: any page can list them. */
  function dropEmpty(window: PageWindow): void {
    for (const severity of [1, 2, 3] as const) {
      if (readHighlight(window, severity)?.size === 0) window.CSS.highlights.delete(markName(suffix, severity));
    }
  }

  function paint({ draftId, element, marks }: Painting): void {
    const old = drawn.get(draftId);
    const window = readWindow(element) ?? old?.window;
    if (old) wipe(old);
    drawn.delete(draftId);
    if (window && marks.length > 0) {
      adoptRule(element, { suffix, styled, sheets });
      for (const { range, severity } of marks) openHighlight(window, severity)?.add(range);
      drawn.set(draftId, { window, marks });
    }
    if (window) dropEmpty(window);
  }

  function forget(draftId: string): void {
    const old = drawn.get(draftId);
    if (!old) return;
    drawn.delete(draftId);
    wipe(old);
    dropEmpty(old.window);
  }

  return {
    paint,
    forget,
    clear() {
      for (const draftId of [...drawn.keys()]) forget(draftId);
    },
  };
}

/** The sheet that each document or shadow root was given. */
type Sheets = WeakMap<Node, CSSStyleSheet>;

/** Style sheets are adopted by script: no node, and no policy of the page forbids it. */
function adoptRule(element: HTMLElement, rule: { suffix: string; styled: boolean; sheets: Sheets }): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const window = readWindow(element);
  if (!window || (rule.styled && root === globalThis.document)) return;
  const old = rule.sheets.get(root);
  // A page that sets its own list drops ours.
  if (old && root.adoptedStyleSheets.includes(old)) return;
  const sheet = old ?? new window.CSSStyleSheet();
  if (!old) sheet.replaceSync(markCss(rule.suffix));
  rule.sheets.set(root, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
