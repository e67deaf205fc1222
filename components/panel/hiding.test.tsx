// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { drafts } from '../../tests/gallery/drafts';
import { mailSighting, NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { asks } from '../../tests/gallery/stories';
import { type PersonActions, PersonView } from '../people/person-view';
import { HiddenLine } from '../ui/hidden-line';
import { PrivateHidden } from '../ui/private-hidden';
import { PanelScreen } from './panel-screen';

let done = new AbortController();
const { actions } = silentActions();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

/** Everything of the record above the business card, as it could be read anywhere in the page. */
const PRIVATE = [
  'Hates Mondays',
  'Hull fire',
  'Twin girls',
  'intro to Raj',
  'defect sheet',
  'Mobile first',
  'onboarding',
  'Who helped you most',
];

function Panel() {
  const [hidden, hide] = useState(false);
  const note = { text: 'she hates Mondays', pieces: [], status: 'idle' as const };
  return (
    <PrivateHidden value={{ hidden, hide }}>
      <PanelScreen
        state={{ kind: 'known', file: dana, why: [], sighting: mailSighting() }}
        {...{ asks, note, actions }}
        drafts={[drafts.serious]}
        now={NOW}
      />
    </PrivateHidden>
  );
}

const readable = (place: Element) => place.innerHTML;

test('h hides all but the card: nothing else is in the page, so nothing can be read, selected or spoken', async () => {
  const place = await show(<Panel />, done.signal);
  expect(readable(place)).toContain('intro to Raj');
  await press(document.body, 'h');
  for (const words of PRIVATE) expect(readable(place), words).not.toContain(words);
  expect(place.textContent).toContain('Dana Whitfield');
  expect(place.textContent).toContain('VP Operations');
  expect(place.querySelector('[role=status]')?.textContent).toContain('Press h to show it again');
  expect(place.querySelector('footer textarea')).toBeNull();
  await press(document.body, 'v');
  for (const words of PRIVATE) expect(readable(place), words).not.toContain(words);
  expect(await axeFindings(place)).toEqual([]);
  await press(document.body, 'h');
  expect(readable(place)).toContain('intro to Raj');
});

test('a click shows it again', async () => {
  const place = await show(<Panel />, done.signal);
  await press(document.body, 'h');
  await settle(() => named(place, 'Show again').click());
  expect(readable(place)).toContain('intro to Raj');
});

test('on the person’s page: the card and how to reach them stay', async () => {
  const place = await show(
    <PrivateHidden value={{ hidden: true, hide: () => {} }}>
      <HiddenLine />
      <PersonView
        file={dana}
        actions={actions as unknown as PersonActions}
        merges={[]}
        now={NOW}
        note={<p>she hates Mondays</p>}
      />
    </PrivateHidden>,
    done.signal,
  );
  for (const words of [...PRIVATE, 'she hates Mondays', 'customer', 'Customer'])
    expect(readable(place), words).not.toContain(words);
  expect(place.textContent).toContain('Dana Whitfield');
  expect(place.textContent).toContain('+44 113 496 0123');
  expect(await axeFindings(place)).toEqual([]);
});
