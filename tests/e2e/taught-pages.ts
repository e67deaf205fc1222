import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const MADE_UP = join(process.cwd(), 'tests/pages/taught/attribute-of-their-own.html');
const REDESIGNED = join(process.cwd(), 'tests/fixtures/generic/horde-read--german-with-preview.html');

/** Hears what of the user's hand reaches the page. */
const EARS = `<script>window.heard = [];
for (const name of ['click', 'mousedown', 'mouseup', 'pointerdown', 'keydown']) document.addEventListener(name, (event) => heard.push(event.type), true);
</script>`;

/** Addresses of the made-up webmail: one mail, the next one, and the whole of it redesigned. */
export const TAUGHT = { first: '/read/18', next: '/read/19', redesigned: '/read/20' } as const;

/** A webmail of a make that nobody knows, on this machine. */
export async function serveTaughtPages(): Promise<{ home: string; server: Server }> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageAt(request.url ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { home: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

function pageAt(path: string): string {
  if (path === TAUGHT.redesigned) return readFileSync(REDESIGNED, 'utf8');
  const page = readFileSync(MADE_UP, 'utf8').replace('</head>', `${EARS}</head>`);
  if (path === TAUGHT.first) return page;
  if (path !== TAUGHT.next) return '';
  return page.replaceAll('Tomás Vega', 'Ottoline Grey').replaceAll('tomas.vega@northfield', 'o.grey@harbour');
}
