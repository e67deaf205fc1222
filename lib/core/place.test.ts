import { describe, expect, it } from 'vitest';
import { nameOfTitle, sightingOfAddress } from './linkedin-address';
import { allowedAt, originOf, placeOf, quietAt, slugOfAddress, withoutNever } from './place';
import { DEFAULT_SETTINGS } from './settings';

describe('slugOfAddress', () => {
  it.each([
    ['https://www.linkedin.com/in/dana-whitfield/', 'dana-whitfield'],
    ['https://www.linkedin.com/in/Dana-Whitfield', 'dana-whitfield'],
    ['https://de.linkedin.com/in/j%C3%B6rg-m%C3%BCller/?originalSubdomain=de', 'jörg-müller'],
    ['https://www.linkedin.com/in/dana-whitfield/details/experience/', 'dana-whitfield'],
    ['https://www.linkedin.com/in/me/', null],
    ['https://www.linkedin.com/feed/', null],
    ['https://www.linkedin.com.evil.example/in/dana-whitfield/', null],
    ['http://www.linkedin.com/in/dana-whitfield/', null],
    ['https://www.linkedin.com/in/%E0%A4%A/', null],
    ['nonsense', null],
  ])('%s', (address, slug) => {
    expect(slugOfAddress(address)).toBe(slug);
  });
});

describe('placeOf', () => {
  it('takes Gmail compose windows out of the address, and nothing else', () => {
    expect(placeOf('https://mail.google.com/mail/u/0/#inbox/FMfc?compose=new')).toBe(
      'https://mail.google.com/mail/u/0/#inbox/FMfc',
    );
    expect(placeOf('https://mail.google.com/mail/u/0/#inbox')).toBe('https://mail.google.com/mail/u/0/#inbox');
    expect(placeOf('http://a.example/?_uid=3')).not.toBe(placeOf('http://a.example/?_uid=4'));
  });
});

describe('allowedAt', () => {
  const on = { ...DEFAULT_SETTINGS, consentAt: 1, origins: ['https://mail.google.com'], linkedin: 'address' as const };
  it.each([
    [DEFAULT_SETTINGS, 'https://mail.google.com', 'no-consent'],
    [{ ...on, paused: true }, 'https://mail.google.com', 'paused'],
    [{ ...on, neverOrigins: ['https://mail.google.com'] }, 'https://mail.google.com', 'never-here'],
    [on, 'https://mail.google.com', 'full'],
    [on, 'http://mail.google.com', 'off'],
    [on, 'https://www.linkedin.com', 'address'],
    [{ ...on, linkedin: 'browse' as const }, 'https://www.linkedin.com', 'full'],
    [{ ...on, linkedin: 'off' as const }, 'https://www.linkedin.com', 'off'],
    [{ ...on, origins: ['https://www.linkedin.com'], linkedin: 'off' as const }, 'https://www.linkedin.com', 'off'],
  ])('case %#', (settings, origin, expected) => {
    expect(allowedAt(settings, origin)).toBe(expected);
  });
});

describe('where it must be quiet', () => {
  const on = { ...DEFAULT_SETTINGS, consentAt: 1 };
  const never = (origin: string) => ({ ...on, neverOrigins: [origin] });
  const at = (origin: string | null, incognito = false) => ({ origin, incognito });
  it.each([
    [DEFAULT_SETTINGS, at('https://a.example', true), 'no-consent'],
    [{ ...on, paused: true }, at('https://a.example', true), 'private-window'],
    [on, at(null, true), 'private-window'],
    [{ ...on, paused: true }, at(null), 'paused'],
    [never('https://a.example'), at('https://a.example'), 'never-here'],
    [never('https://a.example'), at('http://a.example'), 'never-here'],
    [never('http://a.example'), at('https://a.example'), 'never-here'],
    [never('https://a.example'), at('https://a.example:8443'), null],
    [never('https://a.example'), at('https://mail.a.example'), null],
    [never('https://www.linkedin.com'), at('https://de.linkedin.com'), 'never-here'],
    [never('https://www.linkedin.com'), at('https://www.linkedin.com.evil.example'), null],
    [never('https://a.example'), at(null), null],
    [on, at('https://a.example'), null],
  ])('case %#', (settings, tab, expected) => {
    expect(quietAt(settings, tab)).toBe(expected);
  });

  it('"Allow it again" lifts all that kept it quiet, and nothing else', () => {
    const list = ['http://a.example', 'https://b.example', 'https://a.example'];
    expect(withoutNever(list, 'https://a.example')).toEqual(['https://b.example']);
    expect(withoutNever(['https://www.linkedin.com'], 'https://de.linkedin.com')).toEqual([]);
  });
});

describe('originOf', () => {
  it('is null for everything that is no web page', () => {
    for (const address of [undefined, '', 'about:blank', 'chrome://newtab/', 'file:///etc/hosts', 'javascript:1'])
      expect(originOf(address)).toBeNull();
    expect(originOf('http://127.0.0.1:31080/?_task=mail')).toBe('http://127.0.0.1:31080');
  });
});

describe('an address-only visit', () => {
  it('knows the slug, and a name only when a title came', () => {
    expect(sightingOfAddress('https://www.linkedin.com/in/dana-whitfield/')?.focus).toEqual({
      linkedin: 'dana-whitfield',
      role: 'profile',
    });
    expect(sightingOfAddress('https://www.linkedin.com/in/dana-whitfield/', 'Dana Whitfield')?.focus?.name).toBe(
      'Dana Whitfield',
    );
    expect(sightingOfAddress('https://www.linkedin.com/feed/')).toBeNull();
  });

  it.each([
    ['(3) Dana Whitfield | LinkedIn', 'Dana Whitfield'],
    ['(20+) Anne-Marie O’Neill | LinkedIn', 'Anne-Marie O’Neill'],
    ['LinkedIn', null],
    ['Feed | LinkedIn', null],
    ['Profile Not Found | LinkedIn', null],
    ['LinkedIn: Log In or Sign Up', null],
    [undefined, null],
  ])('title %j', (title, name) => {
    expect(nameOfTitle(title)).toBe(name);
  });
});
