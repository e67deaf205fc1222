import type { Severity } from '../coach/types';
import { markCss, markName } from './mark-css';
import { readWindow } from './selection';

export type Mark = { range: Range; severity: Severity };

/** What one draft shows now. `element` says which window and which shadow root its marks belong to. */
export type Painting = { draftId: string; element: HTMLElement; marks: readonly Mark[] };

type PageWindow = Window & typeof globalThis;
type Drawn = { window: PageWindow; marks: readonly Mark[] };

const SEVERITIES = [1, 2, 3] as const;

/** Below the tools that find in the page, above the page's own (0). */
const PRIORITY = 1;

/**
 * Paints marks with CSS highlights: nothing is added to the document or the editor, in any frame. Each frame has its own
 * registry; each shadow root and frame needs the rule in its own scope (Firefox looks nowhere else).
 */
export class Painter {
  readonly #drawn = new Map<string, Drawn>();
  /** The sheet that each document or shadow root was given. */
  readonly #sheets = new WeakMap<Node, CSSStyleSheet>();

  /** `styled`: the rule for this suffix stands in the top document already. */
  constructor(
    private readonly suffix: string,
    private readonly styled: boolean,
  ) {}

  /** Draws the marks of a draft in place of the ones it had. */
  paint({ draftId, element, marks }: Painting): void {
    const old = this.#drawn.get(draftId);
    const window = readWindow(element) ?? old?.window;
    if (old) this.#wipe(old);
    this.#drawn.delete(draftId);
    if (window && marks.length > 0) {
      this.#adoptRule(element, window);
      for (const severity of SEVERITIES) {
        const own = marks.filter((mark) => mark.severity === severity);
        const highlight = own.length > 0 ? this.#openHighlight(window, severity) : null;
        for (const { range } of own) highlight?.add(range);
      }
      this.#drawn.set(draftId, { window, marks });
    }
    if (window) this.#dropEmpty(window);
  }

  /** Takes a draft's marks away. */
  forget(draftId: string): void {
    const old = this.#drawn.get(draftId);
    if (!old) return;
    this.#drawn.delete(draftId);
    this.#wipe(old);
    this.#dropEmpty(old.window);
  }

  /** Takes every mark away, and with them every name in the registries. */
  clear(): void {
    for (const draftId of [...this.#drawn.keys()]) this.forget(draftId);
  }

  #readHighlight(window: PageWindow, severity: Severity): Highlight | null {
    return window.CSS?.highlights?.get(markName(this.suffix, severity)) ?? null;
  }

  #openHighlight(window: PageWindow, severity: Severity): Highlight | null {
    const found = this.#readHighlight(window, severity);
    if (found || !window.CSS?.highlights) return found;
    const made = new window.Highlight();
    made.priority = PRIORITY;
    window.CSS.highlights.set(markName(this.suffix, severity), made);
    return made;
  }

  #wipe({ window, marks }: Drawn): void {
    for (const severity of SEVERITIES) {
      const highlight = this.#readHighlight(window, severity);
      const own = marks.filter((mark) => mark.severity === severity);
      // Nobody else's are in it: all at once is quicker than one by one.
      if (highlight?.size === own.length) highlight.clear();
      else for (const { range } of own) highlight?.delete(range);
    }
  }

  /** Names stand in the registry only while something is marked: any page can list them. */
  #dropEmpty(window: PageWindow): void {
    for (const severity of SEVERITIES) {
      const highlight = this.#readHighlight(window, severity);
      if (highlight?.size === 0) window.CSS.highlights.delete(markName(this.suffix, severity));
    }
  }

  /** Style sheets are adopted by script: no node, and no policy of the page forbids it. */
  #adoptRule(element: HTMLElement, window: PageWindow): void {
    const root = element.getRootNode() as Document | ShadowRoot;
    if (this.styled && root === globalThis.document) return;
    const old = this.#sheets.get(root);
    // A page that sets its own list drops ours.
    if (old && root.adoptedStyleSheets.includes(old)) return;
    const sheet = old ?? new window.CSSStyleSheet();
    if (!old) sheet.replaceSync(markCss(this.suffix));
    this.#sheets.set(root, sheet);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
