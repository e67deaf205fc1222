import { describe, expect, it } from 'vitest';
import { isLinkedIn, readRoute } from './route';

const route = (path: string) => readRoute(new URL(`https://www.linkedin.com${path}`));

describe('an address of LinkedIn', () => {
  it.each([
    ['/in/dana-reyes-041/', 'dana-reyes-041'],
    ['/in/Dana-Reyes-041', 'dana-reyes-041'],
    ['/in/dana-reyes-041/de/', 'dana-reyes-041'],
    ['/in/dana-reyes-041/overlay/contact-info/?x=1', 'dana-reyes-041'],
    ['/in/%E7%BE%8E%E5%92%B2-7b/', '美咲-7b'],
    ['/in/%E7%BE/', '%e7%be'],
  ])('%s is the profile of %s', (path, slug) => expect(route(path)).toEqual({ kind: 'profile', slug }));

  it.each([
    ['/in/me/', 'gate'],
    ['/authwall?trk=x', 'gate'],
    ['/404/', 'gate'],
    ['/feed/', 'other'],
    ['/in/', 'other'],
    ['/messaging/', 'messaging'],
    ['/sales/lead/ACwAA,NAME_SEARCH,x', 'sales'],
    ['/preload/custom-invite/?vanityName=Dana', 'invite'],
  ])('%s is %s', (path, kind) => expect(route(path).kind).toBe(kind));

  it('knows a thread from a new message', () => {
    expect(route('/messaging/thread/2-abc/')).toEqual({ kind: 'messaging', thread: '2-abc' });
    expect(route('/messaging/thread/new/')).toEqual({ kind: 'messaging', thread: null });
  });

  it('is not taken in by look-alike hosts', () => {
    expect(isLinkedIn(new URL('https://de.linkedin.com/in/x'))).toBe(true);
    expect(isLinkedIn(new URL('https://notlinkedin.com/in/x'))).toBe(false);
    expect(isLinkedIn(new URL('https://linkedin.com.example.net/in/x'))).toBe(false);
  });
});
