import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWebmailAddress } from './parse-webmail-address';

describe('parseWebmailAddress', () => {
  it.each([
    ['mail.example.com', 'https://mail.example.com', 'mail.example.com', false],
    ['  https://mail.example.com/roundcube/?_task=mail#x ', 'https://mail.example.com', 'mail.example.com', false],
    ['HTTP://Mail.Example.com:8080/x', 'http://mail.example.com:8080', 'mail.example.com:8080', true],
    ['https://mail.example.com:443/', 'https://mail.example.com', 'mail.example.com', false],
    ['127.0.0.1:31080', 'http://127.0.0.1:31080', '127.0.0.1:31080', true],
    ['localhost:8000/mail', 'http://localhost:8000', 'localhost:8000', true],
    ['https://[::1]:8443/', 'https://[::1]:8443', '[::1]:8443', false],
    ['bücher.example', 'https://xn--bcher-kva.example', 'xn--bcher-kva.example', false],
  ])('reads %s', (typed, ...expected) => {
    const [origin, host, plain] = expected;
    expect(parseWebmailAddress(typed)).toEqual({ ok: { origin, host, plain } });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['my mail', 'search'],
    ['mail', 'nonsense'],
    ['https://', 'nonsense'],
    ['https://mail..example.com', 'nonsense'],
    ['mail.example.com:99999', 'nonsense'],
    ['ftp://mail.example.com', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['mailto:dana@example.com', 'scheme'],
    ['chrome://extensions', 'scheme'],
    ['dana@example.com', 'password'],
    ['https://dana:secret@mail.example.com', 'password'],
    ['*.example.com', 'wildcard'],
    ['www.linkedin.com', 'linkedin'],
    ['https://de.linkedin.com/in/dana', 'linkedin'],
  ])('refuses %s with a reason: %s', (typed, problem) => {
    expect(parseWebmailAddress(typed)).toEqual({ problem });
  });

  it('answers anything at all, and only with an http(s) origin', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const answer = parseWebmailAddress(typed);
        if ('ok' in answer) expect(new URL(answer.ok.origin).origin).toBe(answer.ok.origin);
      }),
    );
  });
});
