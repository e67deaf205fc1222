import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What a test answers instead of the network. */
export type Answer = { status: number; contentType: string; headers: Record<string, string>; body: string };

/** Tests and scripts run in the repo's root. */
const TESTS = join(process.cwd(), 'tests');

/** The sample sites, by the host that they stand in for. */
const SITES: Record<string, string> = { 'mail.google.com': 'pages/gmail', 'www.linkedin.com': 'pages/linkedin' };

/** As strict as the real sites: no inline code, no strings that become code. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; require-trusted-types-for 'script'";

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * The answer for an address of a sample site: a file of the site's folder when the last part of the path names one,
 * otherwise its index page. Null for every other host.
 */
export function readSample(url: URL): Answer | null {
  const folder = SITES[url.hostname];
  if (!folder) return null;
  const name = url.pathname.split('/').at(-1) ?? '';
  if (!(extname(name) in TYPES)) return readAnswer(join(TESTS, folder, 'index.html'));
  const file = join(TESTS, folder, name);
  return existsSync(file) ? readAnswer(file) : notFound();
}

/** A page of `tests/fixtures` ("gmail/thread--two-people") and the real address that it was written for. */
export function readFixture(name: string): { url: string; answer: Answer } {
  const path = join(TESTS, 'fixtures', name);
  const { url } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as { url: string };
  return { url, answer: readAnswer(`${path}.html`) };
}

function readAnswer(file: string): Answer {
  const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
  return { status: 200, contentType, headers: { 'content-security-policy': POLICY }, body: readFileSync(file, 'utf8') };
}

function notFound(): Answer {
  return { status: 404, contentType: 'text/plain', headers: {}, body: 'not here' };
}

/** Loopback is where the real webmail of the tests runs; it is let through. */
export function isLoopback(url: URL): boolean {
  return url.hostname === '127.0.0.1' || url.hostname === 'localhost';
}
