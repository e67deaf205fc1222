/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8, as 64 hex digits. The browser's own answers with a promise, which no question
 * inside a database transaction may wait for; for an address this is also the faster of the two.
 */
export function sha256(text: string): string {
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  const blocks = padded(text);
  for (let at = 0; at < blocks.length; at += 16) takeBlock(state, words, blocks.subarray(at, at + 16));
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The text as 32-bit words, closed with a one bit and its length in bits. */
function padded(text: string): Uint32Array {
  const bytes = utf8(text);
  const blocks = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16);
  for (const [at, byte] of [...bytes, 0x80].entries()) {
    const word = at >> 2;
    blocks[word] = (blocks[word] ?? 0) | (byte << (24 - (at % 4) * 8));
  }
  blocks[blocks.length - 2] = Math.floor(bytes.length / 2 ** 29);
  blocks[blocks.length - 1] = bytes.length << 3;
  return blocks;
}

/** Half a surrogate pair becomes the replacement character, as everywhere on the web. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  const escaped = encodeURIComponent(text.toWellFormed());
  for (let at = 0; at < escaped.length; at++) {
    if (escaped[at] !== '%') bytes.push(escaped.charCodeAt(at));
    else {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16));
      at += 2;
    }
  }
  return bytes;
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function takeBlock(state: Uint32Array, words: Uint32Array, block: Uint32Array): void {
  words.set(block);
  for (let at = 16; at < 64; at++) {
    const [near, far] = [words[at - 2] ?? 0, words[at - 15] ?? 0];
    const small = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const large = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words[at] = (words[at - 16] ?? 0) + small + (words[at - 7] ?? 0) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at++) {
    const mixed = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
    const one = (h + mixed + (ROUND[at] ?? 0) + (words[at] ?? 0)) | 0;
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word;
}

/** The first 32 bits of the fractional parts of the roots of the first primes, as the standard makes them. */
function rootBits(count: number, root: (prime: number) => number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32));
}

const START = rootBits(8, Math.sqrt);
const ROUND = rootBits(64, Math.cbrt);
