import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** The way out of a Firefox that is tested: it leads nowhere, and knows who was asked for. */
export type Proxy = { port: number; asked(): string[]; close(): void };

/** What Firefox itself asks for, extension or not. */
const BROWSERS_OWN = /(^|\.)(mozilla\.(org|com|net)|firefox\.com|mozgcp\.net|mozaws\.net)$/;

/**
 * All that isn't the loopback goes through it: requests of the background, the sidebar and the popup too, which no page's
 * own log shows. Pages of sample sites are answered before they get here.
 */
export async function openProxy(): Promise<Proxy> {
  const asked = new Set<string>();
  const hear = (address: string) => {
    const { hostname } = new URL(address.includes('://') ? address : `https://${address}`);
    if (!BROWSERS_OWN.test(hostname)) asked.add(address);
  };
  const server = createServer((request, response) => {
    hear(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket: Socket) => {
    hear(request.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Nowhere\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => [...asked],
    close: () => void server.close(),
  };
}
