import { RULE_CAPS, type TrailStep } from './site-rule';

/**
 * One element of a way on a page. `thin`: it adds nothing of its own, being an only child, or having just one: a wrapper
 * that a redesign may bring.
 */
export type WayStep = TrailStep & { thin?: boolean };

/** How well a way fits a trail, 0..1, and where. */
export type TrailFit = {
  score: number;
  /** What it lacks, in levels: a place that is another costs a quarter of one, however long the way is. */
  cost: number;
  /** Its names are others throughout: only the build was compared. */
  renamed: boolean;
  /** Levels of the trail, from the element outwards, whose place among their likes is another. */
  moved: number[];
  /** For each level of the trail the level of the way that is its; -1 where it is gone. */
  levels: number[];
};

/** The way must fit this well; without any name in common it must be built nearly the same. */
const LEAST = 0.74;
const LEAST_RENAMED = 0.86;
/** Levels from the element outwards that must agree in at least one name, where names agree at all. */
const NEAR = 4;
/** A page's way with fewer names of the trail than this share was renamed as a whole. */
const RENAMED = 0.34;

const COST = { tag: 0.8, role: 0.35, names: 0.5, attributes: 0.2, place: 0.25, wrapper: 0.25, inserted: 3, gone: 0.7 };

/** Levels near the element count most. */
const weightOf = (fromEnd: number): number => (fromEnd < 5 ? 1 : fromEnd < 10 ? 0.6 : 0.3);

/** Fits a way on a page to a taught one; null where it isn't the same part of the page. */
export function fitTrail(trail: readonly TrailStep[], whole: readonly WayStep[]): TrailFit | null {
  // Of a longer way the trail holds the inner end only.
  const way = trail.length < RULE_CAPS.steps ? whole : whole.slice(-RULE_CAPS.steps);
  if (trail.length === 0 || trail.at(-1)?.tag !== way.at(-1)?.tag) return null;
  const named = align(trail, way, true);
  const { asked, hit } = countNames(trail, way, named.levels);
  const renamed = asked > 0 && hit / asked < RENAMED;
  const best = renamed ? align(trail, way, false) : named;
  const moved = movedLevels(trail, way, best.levels);
  if (best.score < (renamed || asked === 0 ? LEAST_RENAMED : LEAST)) return null;
  if (!renamed && !agreesNear(trail, way, best.levels)) return null;
  return { score: best.score, cost: best.cost, renamed, moved, levels: best.levels };
}

type Alignment = { score: number; cost: number; levels: number[] };
type Move = 0 | 1 | 2;

/** The cheapest way to lay one over the other: levels may be inserted or gone, the element itself not. */
function align(trail: readonly TrailStep[], way: readonly WayStep[], byName: boolean): Alignment {
  const rows = trail.length;
  const columns = way.length;
  const costs: number[][] = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const moves: Move[][] = Array.from({ length: rows + 1 }, () => new Array<Move>(columns + 1).fill(0));
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      if (row === 0 && column === 0) continue;
      const [cost, move] = cheapest({ trail, way, byName, costs, row, column });
      const line = costs[row];
      const told = moves[row];
      if (line) line[column] = cost;
      if (told) told[column] = move;
    }
  }
  const whole = trail.reduce((sum, _, at) => sum + weightOf(rows - 1 - at), 0);
  const cost = costs[rows]?.[columns] ?? Number.POSITIVE_INFINITY;
  return { score: Math.max(0, 1 - cost / whole), cost, levels: readLevels(moves, rows, columns) };
}

type Cell = {
  trail: readonly TrailStep[];
  way: readonly WayStep[];
  byName: boolean;
  costs: readonly (readonly number[])[];
  row: number;
  column: number;
};

const MATCH: Move = 0;
const INSERT: Move = 1;
const DROP: Move = 2;

function cheapest({ trail, way, byName, costs, row, column }: Cell): [cost: number, move: Move] {
  const fromEnd = trail.length - row;
  const weight = weightOf(Math.max(0, fromEnd));
  const [step, found] = [trail[row - 1], way[column - 1]];
  const before = (up: number, left: number): number => costs[row - up]?.[column - left] ?? Number.POSITIVE_INFINITY;
  const last = row === trail.length && column === way.length;
  const options: [number, Move][] = [];
  if (step && found) options.push([before(1, 1) + weight * differ(step, found, byName), MATCH]);
  if (found && !last) options.push([before(0, 1) + weight * (found.thin ? COST.wrapper : COST.inserted), INSERT]);
  if (step && !last) options.push([before(1, 0) + weight * COST.gone, DROP]);
  return options.reduce((best, each) => (each[0] < best[0] ? each : best), [Number.POSITIVE_INFINITY, MATCH]);
}

/** How unlike two elements are, 0..1. */
function differ(step: TrailStep, found: WayStep, byName: boolean): number {
  let cost = step.tag === found.tag ? 0 : COST.tag;
  if (step.role !== found.role) cost += COST.role;
  if (byName && step.names) cost += COST.names * (1 - shared(step.names, found.names) / step.names.length);
  cost += COST.attributes * (1 - alike(step.attributes, found.attributes));
  if (step.at !== found.at) cost += COST.place;
  return Math.min(1, cost);
}

function shared(names: readonly string[], others: readonly string[] = []): number {
  return names.filter((name) => others.includes(name)).length;
}

function alike(names: readonly string[] = [], others: readonly string[] = []): number {
  const all = new Set([...names, ...others]).size;
  return all === 0 ? 1 : shared(names, others) / all;
}

function readLevels(moves: readonly (readonly Move[])[], rows: number, columns: number): number[] {
  const levels = new Array<number>(rows).fill(-1);
  let row = rows;
  let column = columns;
  while (row > 0 || column > 0) {
    const move = moves[row]?.[column];
    if (move === INSERT) column -= 1;
    else if (move === DROP) row -= 1;
    else {
      if (row > 0) levels[row - 1] = column - 1;
      row -= 1;
      column -= 1;
    }
  }
  return levels;
}

function countNames(trail: readonly TrailStep[], way: readonly WayStep[], levels: readonly number[]) {
  let asked = 0;
  let hit = 0;
  for (const [at, step] of trail.entries()) {
    if (!step.names) continue;
    asked += 1;
    if (shared(step.names, way[levels[at] ?? -1]?.names) > 0) hit += 1;
  }
  return { asked, hit };
}

/** Where a page keeps its names, another part of it has others: near the element at least one must agree on each level. */
function agreesNear(trail: readonly TrailStep[], way: readonly WayStep[], levels: readonly number[]): boolean {
  return trail.every((step, at) => {
    const names = way[levels[at] ?? -1]?.names;
    if (step.must && shared(step.must, names) < step.must.length) return false;
    return trail.length - at > NEAR || !step.names || shared(step.names, names) > 0;
  });
}

function movedLevels(trail: readonly TrailStep[], way: readonly WayStep[], levels: readonly number[]): number[] {
  const moved: number[] = [];
  for (const [at, step] of trail.entries()) {
    const found = way[levels[at] ?? -1];
    if (found && found.at !== step.at) moved.push(trail.length - 1 - at);
  }
  return moved;
}
