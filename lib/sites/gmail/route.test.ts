import { describe, expect, it } from 'vitest';
import { readRoute, threadNumber } from './route';

const TOKEN = 'FMfcgzGkXSRKPQtjSPPRjVsgqPgkMmJB';
const routes: [address: string, kind: string][] = [
  ['#inbox', 'list'],
  ['', 'list'],
  ['#inbox/p2', 'list'],
  ['#inbox?compose=new', 'list'],
  [`#inbox/${TOKEN}`, 'thread'],
  [`#inbox/${TOKEN}?compose=CllgCJvqJtKdQ`, 'thread'],
  ['#inbox/179799e0a18c0000', 'thread'],
  ['#label/A-Long-Label-Of-Twenty', 'list'],
  [`#label/A%2FB/${TOKEN}`, 'thread'],
  ['#search/from%3Adana%40example.com', 'list'],
  [`#search/from%3Adana/${TOKEN}`, 'thread'],
  ['#settings/general', 'list'],
];

describe('an address of Gmail', () => {
  it.each(routes)('%s is a %s', (hash, kind) => {
    expect(readRoute(new URL(`https://mail.google.com/mail/u/0/${hash}`)).kind).toBe(kind);
  });

  it('tells windows and print views apart', () => {
    const kind = (path: string) => readRoute(new URL(`https://mail.google.com/mail/u/0/${path}`)).kind;
    expect(kind('?view=cm&to=dana@example.com')).toBe('window');
    expect(kind('popout?ver=1&th=%23thread-f%3A1')).toBe('window');
    expect(kind('?view=pt')).toBe('other');
  });

  it('names the same conversation in each of its codings', () => {
    const hex = BigInt('1700000000000000000').toString(16);
    expect(threadNumber(TOKEN)).toBe(hex);
    expect(threadNumber(hex)).toBe(hex);
    expect(threadNumber('thread-f:1700000000000000000')).toBe(hex);
    expect(threadNumber('FMfcgzMadeUpTokenThatMeansNothing')).toBeNull();
    expect(threadNumber('thread-a:r-123')).toBeNull();
  });
});
