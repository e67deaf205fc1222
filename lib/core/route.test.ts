import { describe, expect, it } from 'vitest';
import { readRoute } from './route';

describe('readRoute', () => {
  it.each([
    ['', { page: 'today' }],
    ['#', { page: 'today' }],
    ['#today', { page: 'today' }],
    ['#accounts/a%2Fb', { page: 'account', accountId: 'a/b' }],
    ['#map', { page: 'map' }],
    ['#people', { page: 'people' }],
    ['#/people', { page: 'people' }],
    ['#people/', { page: 'people' }],
    ['#people/abc-1', { page: 'person', contactId: 'abc-1' }],
    ['#people/a%2Fb', { page: 'person', contactId: 'a/b' }],
    ['#people/%E0%A4%A', { page: 'unknown' }],
    ['#tag/north', { page: 'people', tag: 'north' }],
    ['#tag/a%2Fb', { page: 'people', tag: 'a/b' }],
    ['#tag/%E0%A4%A', { page: 'unknown' }],
    ['#tag', { page: 'unknown' }],
    ['#review', { page: 'review' }],
    ['#trash', { page: 'trash' }],
    ['#import', { page: 'import' }],
    ['#duplicates', { page: 'duplicates' }],
    ['#backup', { page: 'backup' }],
    ['#restore', { page: 'restore' }],
    ['#settings', { page: 'settings' }],
    ['#privacy', { page: 'privacy' }],
    ['#javascript:alert(1)', { page: 'unknown' }],
  ])('%s', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });
});
