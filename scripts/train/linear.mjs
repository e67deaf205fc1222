// Logistic regression for sparse rows, deterministic: full batches, no randomness.

/** Log odds of one row. `values` default to 1 each. */
export function weigh({ weights, bias }, ids, values) {
  let sum = bias;
  for (let i = 0; i < ids.length; i++) sum += weights[ids[i]] * (values ? values[i] : 1);
  return sum;
}

/** Rows as flat arrays: the gradient is taken hundreds of times. */
function flatten(rows) {
  const starts = new Int32Array(rows.length + 1);
  for (const [i, { ids }] of rows.entries()) starts[i + 1] = starts[i] + ids.length;
  const ids = new Int32Array(starts[rows.length]);
  const values = new Float64Array(ids.length).fill(1);
  for (const [i, row] of rows.entries()) {
    ids.set(row.ids, starts[i]);
    if (row.values) values.set(row.values, starts[i]);
  }
  return { starts, ids, values, rows };
}

/** Gradient of the log loss over all rows; the bias stands last. */
function addGradient({ starts, ids, values, rows }, weights, gradient) {
  const last = weights.length - 1;
  for (let i = 0; i < rows.length; i++) {
    const { y, weight = 1 } = rows[i];
    let sum = weights[last];
    for (let k = starts[i]; k < starts[i + 1]; k++) sum += weights[ids[k]] * values[k];
    const delta = (1 / (1 + Math.exp(-sum)) - y) * weight;
    for (let k = starts[i]; k < starts[i + 1]; k++) gradient[ids[k]] += delta * values[k];
    gradient[last] += delta;
  }
}

/**
 * Adam on the mean log loss with a separate L2 hold for every weight.
 * @param rows {ids, values?, y: 0 | 1, weight?}[]  @param size number of weights  @param options {hold(id), rounds}
 */
export function fitRows(rows, size, { hold, rounds }) {
  const weights = new Float64Array(size + 1);
  const gradient = new Float64Array(size + 1);
  const drift = new Float64Array(size + 1);
  const spread = new Float64Array(size + 1);
  const flat = flatten(rows);
  const holds = Float64Array.from({ length: size + 1 }, (_, id) => (id < size ? hold(id) : 0));
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    addGradient(flat, weights, gradient);
    const rate = 0.05 * (round > rounds * 0.7 ? 0.3 : 1);
    for (let id = 0; id <= size; id++) {
      const slope = (gradient[id] + holds[id] * weights[id]) / rows.length;
      if (slope === 0 && drift[id] === 0) continue;
      drift[id] = 0.9 * drift[id] + 0.1 * slope;
      spread[id] = 0.999 * spread[id] + 0.001 * slope * slope;
      const step = (rate * drift[id]) / (1 - 0.9 ** round);
      weights[id] -= step / (Math.sqrt(spread[id] / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return { weights: weights.subarray(0, size), bias: weights[size] };
}

const SINGLE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const PAIRS = Array.from({ length: 83 }, (_, i) => String.fromCharCode(35 + i))
  .filter((char) => char !== '\\')
  .join('');

/** About how many bits a step costs once all is compressed: nothing is cheapest. */
const bitsOf = (steps) => (steps === 0 ? 0.3 : 2.5 + 2 * Math.log2(Math.abs(steps)));

/**
 * Rounds to whole steps; `levels` each way, the largest weight sets the step. Of the two nearest steps and nothing, the one
 * that is worth its bits: a weight that few rows use is worth little. `thrift` is the squared error a bit may cost, by row.
 */
function roundPart(weights, levels, { uses, thrift }) {
  const largest = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 1e-9);
  const step = Number((largest / levels).toPrecision(6));
  const costOf = (steps, i) => uses[i] * (weights[i] - steps * step) ** 2 + thrift * bitsOf(steps);
  const steps = Array.from(weights, (weight, i) => {
    const near = Math.floor(weight / step);
    const choices = [near, near + 1, 0].filter((value) => Math.abs(value) <= levels);
    return choices.reduce((best, value) => (costOf(value, i) < costOf(best, i) ? value : best));
  });
  return { step, steps: steps.map((value) => value + 0) };
}

/** Mean square of each weight's value over the rows: how much of it one row sees. */
function measureUses(rows, size) {
  const uses = new Float64Array(size);
  for (const { ids, values } of rows)
    for (let i = 0; i < ids.length; i++) uses[ids[i]] += (values ? values[i] ** 2 : 1) / rows.length;
  return rows.length > 0 ? uses : uses.fill(1);
}

/** One character a weight, or with four levels or fewer, one for two weights. See `unpack` in lib/coach/model.ts. */
function writePart({ step, steps }, levels) {
  let data = '';
  if (levels > 4) for (const value of steps) data += SINGLE[value >= 0 ? value : 31 - value];
  else for (let i = 0; i < steps.length; i += 2) data += PAIRS[(steps[i] + 4) * 9 + (steps[i + 1] ?? 0) + 4];
  return levels > 4 ? { data, step } : { data, step, pairs: true };
}

/** What the rounded weights say of the same rows, on average less than the exact ones: rounding must not shift the verdict. */
function measureShift(exact, rounded, rows) {
  let shift = 0;
  for (const { ids, values } of rows)
    shift += weigh(exact, ids, values) - weigh({ weights: rounded, bias: exact.bias }, ids, values);
  return rows.length > 0 ? shift / rows.length : 0;
}

/**
 * Rounded weights in parts that bear different coarseness: single words few levels, numbers many.
 * @param parts {until, levels}[]: up to which weight, how many steps each way (31 at most)
 * @param rows the rows it was fitted on: they say what a weight is worth, and put right what rounding shifts
 * What rounds to nothing compresses away.
 */
export function pack({ weights, bias }, parts, { rows = [], thrift = 0 } = {}) {
  const uses = measureUses(rows, weights.length);
  let from = 0;
  const rounded = parts.map(({ until, levels }) => {
    const part = roundPart(weights.slice(from, until), levels, { uses: uses.subarray(from, until), thrift });
    from = until;
    return part;
  });
  const values = rounded.flatMap(({ step, steps }) => steps.map((value) => value * step));
  const shift = measureShift({ weights, bias }, values, rows);
  return {
    parts: rounded.map((part, i) => writePart(part, parts[i].levels)),
    bias: Number((bias + shift).toPrecision(6)),
  };
}
