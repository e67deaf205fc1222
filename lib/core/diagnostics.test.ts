import { expect, test } from 'vitest';
import { writeDiagnostics } from './diagnostics';
import type { Sighting } from './sighting';

const sighting: Sighting = {
  site: 'generic',
  view: 'message',
  account: 'alex.moreno@example.com',
  people: [
    { role: 'sender', name: 'Dana Reyes', email: 'dana.reyes@example.com' },
    { role: 'recipient', name: 'Tomás Vega' },
  ],
  subject: 'Crates for Dana',
  confidence: 0.3,
  path: ['sender:title', 'two-headers', 'from dana.reyes@example.com'],
};

test('says which rung answered and what was found, and no word of the page', () => {
  const text = writeDiagnostics({
    version: '0.6.0',
    state: 'read',
    sighting,
    url: 'https://mail.dana-reyes.example/box/dana.reyes@example.com/read?mailbox=INBOX&id=7&dana@x=1#m',
    structure: 'body',
  });
  expect(text).toBe(`Acquaint 0.6.0
state: read
address: https: 3 parts, keys: mailbox id, hash: yes
site: generic, view: message, confidence: 0.3
path: sender:title > two-headers > …
people: 2, with an address: 1, about one of them: no
account: found, subject: found

body`);
});

test('a page that told nothing and can’t be looked at is said as that', () => {
  const text = writeDiagnostics({
    version: '1',
    state: 'unreadable',
    sighting: null,
    url: 'about:blank',
    structure: null,
  });
  expect(text).toContain('nothing was found');
  expect(text).toContain('the page could not be looked at');
});
