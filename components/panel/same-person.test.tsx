// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { panel as words } from '../../lib/locales';
import { dana } from '../../tests/gallery/dana';
import { raj } from '../../tests/gallery/others';
import { grain, linkedinSighting, mailSighting, NOW } from '../../tests/gallery/people';
import { axeFindings, named, settle, show } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { ConflictView } from './conflict-view';
import { UnknownView } from './unknown-view';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const { actions, asked } = silentActions();
afterEach(() => void asked.splice(0));

describe('a profile under a new address', () => {
  const person = { name: 'Dana Whitfield', linkedin: 'dana-whitfield-coo', role: 'profile' as const };

  test('says what it was, and joins on a click', async () => {
    const place = await show(
      <UnknownView person={person} namesakes={[dana]} sighting={linkedinSighting(person)} actions={actions} />,
      done.signal,
    );
    expect(place.textContent).toContain('Was dana-whitfield, now dana-whitfield-coo?');
    expect(place.textContent).not.toContain(words.unknown.nameOnly);
    await settle(() => named(place, `${words.unknown.yes}: Dana Whitfield`).click());
    expect(asked).toEqual([['joinTo', 'dana']]);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('a name alone stays a name alone', async () => {
    const mail = { name: 'Dana Whitfield', email: 'other@x.example', role: 'sender' as const };
    const place = await show(
      <UnknownView person={mail} namesakes={[dana]} sighting={mailSighting(mail)} actions={actions} />,
      done.signal,
    );
    expect(place.textContent).toContain(words.unknown.nameOnly);
  });
});

describe('two people fit', () => {
  const conflict = (files: (typeof dana)[]) =>
    show(<ConflictView files={files} why={[]} now={NOW} actions={actions} />, done.signal);

  test('they may be one person', async () => {
    expect((await conflict([dana, raj])).textContent).toContain(words.conflict.same);
  });

  test('that isn’t offered of a pair that is never the same', async () => {
    const apart = [{ id: 'x', contactId: 'raj', otherId: 'dana', at: NOW, grain: grain(1) }];
    const place = await conflict([dana, { ...raj, apart }]);
    expect(place.textContent).not.toContain(words.conflict.same);
    expect(await axeFindings(place)).toEqual([]);
  });
});
