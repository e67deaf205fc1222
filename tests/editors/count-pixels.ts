import { inflateSync } from 'node:zlib';

export type Colour = [red: number, green: number, blue: number];

/** How far a pixel may be from the colour on each channel: thin lines are drawn with soft edges. */
const NEAR = 24;

/** Pixels of a PNG picture (8 bits, no interlace, as browsers make them) that have about this colour. */
export function countPixels(png: Uint8Array, colour: Colour): number {
  const { width, height, channels, rows } = readPng(Buffer.from(png));
  let count = 0;
  for (let at = 0; at < width * height * channels; at += channels) {
    if (colour.every((value, channel) => Math.abs((rows[at + channel] ?? 0) - value) <= NEAR)) count += 1;
  }
  return count;
}

type Picture = { width: number; height: number; channels: number; rows: Buffer };

function readPng(png: Buffer): Picture {
  const parts: Buffer[] = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const kind = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (kind === 'IDAT') parts.push(data);
    if (kind !== 'IHDR') continue;
    width = data.readUInt32BE(0);
    height = data.readUInt32BE(4);
    channels = data[9] === 6 ? 4 : 3;
  }
  const stride = width * channels;
  const raw = inflateSync(Buffer.concat(parts));
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    const line = raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1));
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : (rows[y * stride + x - channels] ?? 0);
      const up = y === 0 ? 0 : (rows[(y - 1) * stride + x] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (rows[(y - 1) * stride + x - channels] ?? 0);
      rows[y * stride + x] = (line[x] ?? 0) + predict(filter, { left, up, corner });
    }
  }
  return { width, height, channels, rows };
}

/** What the filters of the PNG standard add to a byte. */
function predict(filter: number, { left, up, corner }: { left: number; up: number; corner: number }): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
