// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { move as words } from '../../lib/locales';
import { axeFindings, named, settle, show } from '../../tests/gallery/render';
import { MoveSteps } from './move-steps';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const steps = { worth: true, sealed: false, busy: false, made: false, failed: undefined, onMake: () => {} };

test('two steps, what the file is worth to a stranger, and what becomes of differences', async () => {
  const onMake = vi.fn();
  const place = await show(
    <MoveSteps {...steps} onMake={onMake}>
      <p>here</p>
    </MoveSteps>,
    done.signal,
  );
  await settle(() => named(place, words.make.button).click());
  expect(onMake).toHaveBeenCalled();
  expect(place.querySelector('a')?.getAttribute('href')).toBe('#backup');
  for (const point of words.what.points) expect(place.textContent).toContain(point);
  expect(await axeFindings(place)).toEqual([]);
});

test('says that the file is sealed, that it is made, that it failed, or that there is nothing to carry', async () => {
  const sealed = await show(
    <MoveSteps {...steps} sealed made>
      {null}
    </MoveSteps>,
    done.signal,
  );
  expect(sealed.textContent).toContain(words.make.sealed);
  expect(sealed.textContent).toContain(words.make.made);
  const failed = await show(
    <MoveSteps {...steps} failed="The disk is full.">
      {null}
    </MoveSteps>,
    done.signal,
  );
  expect(failed.querySelector('[role=alert]')?.textContent).toContain('The disk is full.');
  const empty = await show(
    <MoveSteps {...steps} worth={false}>
      {null}
    </MoveSteps>,
    done.signal,
  );
  expect(empty.textContent).toContain(words.make.nothing);
  expect(empty.querySelector('button')).toBeNull();
  expect(await axeFindings(empty)).toEqual([]);
});
