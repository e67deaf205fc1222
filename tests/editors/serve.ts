import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { EDITORS_SITE } from './build';

/** As strict as a page gets: no inline style or script, Trusted Types. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; require-trusted-types-for 'script'";

export type Served = { base: string; close(): void };

/** Serves the built test page on loopback; `?strict` in an address turns the page's own policy on. */
export async function serveEditors(): Promise<Served> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(url.pathname === '/' ? '/index.html' : url.pathname);
    const body = await readFile(join(EDITORS_SITE, path)).catch(() => null);
    response.statusCode = body ? 200 : 404;
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
    if (url.searchParams.has('strict')) response.setHeader('content-security-policy', STRICT);
    response.end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
