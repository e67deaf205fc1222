// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { lock as words } from '../../lib/locales';
import { axeFindings, named, settle, show, type } from '../../tests/gallery/render';
import { NextStep } from '../ui/next-step';
import { BackupFirst } from './backup-first';
import { CurrentPassphrase } from './current-passphrase';
import { LineForLater } from './line-for-later';
import { LockOn } from './lock-on';
import { LockProtects } from './lock-protects';
import { LockedView } from './locked-view';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const nothing = () => undefined;

const GIVE = { busy: false, wrong: false, action: 'go', onGive: nothing, onCancel: nothing };

/** Two steps that are a button alone, then a field that takes the focus. */
function Steps() {
  const [at, setAt] = useState(1);
  return (
    <NextStep at={`${at}`}>
      {at > 2 ? (
        <CurrentPassphrase {...GIVE} />
      ) : (
        <button key={at} type="button" onClick={() => setAt(at + 1)}>
          {`step ${at}`}
        </button>
      )}
    </NextStep>
  );
}

/** Whatever is typed is wrong. */
function Refusing() {
  const [tried, setTried] = useState(false);
  return <LockedView busy={false} problem={tried ? 'wrong' : undefined} onUnlock={() => setTried(true)} />;
}

/** Whatever is given is wrong. */
function Wrong() {
  const [wrong, setWrong] = useState(false);
  return <CurrentPassphrase {...GIVE} wrong={wrong} onGive={() => setWrong(true)} />;
}

describe('the locked screen', () => {
  const screen = (more: Partial<Parameters<typeof LockedView>[0]> = {}) => (
    <LockedView busy={false} problem={undefined} onUnlock={nothing} {...more} />
  );

  test('one field and a calm sentence; Enter unlocks', async () => {
    const onUnlock = vi.fn();
    const place = await show(screen({ onUnlock }), done.signal);
    expect(place.textContent).toContain(words.screen.text);
    const field = place.querySelector('input');
    expect(document.activeElement).toBe(field);
    await type(field, 'seven made up words');
    await settle(() => place.querySelector('form')?.requestSubmit());
    expect(onUnlock).toHaveBeenCalledWith('seven made up words', 'passphrase');
    expect(await axeFindings(place)).toEqual([]);
  });

  test('a wrong passphrase is said at the field, and what was typed stays', async () => {
    const place = await show(screen({ problem: 'wrong' }), done.signal);
    await type(place.querySelector('input'), 'not the one');
    expect(place.textContent).toContain(words.screen.problems.wrong);
    expect(place.querySelector('input')?.value).toBe('not the one');
    expect(place.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(await axeFindings(place)).toEqual([]);
  });

  test('after a wrong one the next try begins with the first key', async () => {
    const place = await show(<Refusing />, done.signal);
    const field = place.querySelector('input');
    await type(field, 'not the one');
    await settle(() => place.querySelector('form')?.requestSubmit());
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, 'not the one'.length]);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('forgotten: the sheet’s key opens it as well', async () => {
    const onUnlock = vi.fn();
    const place = await show(screen({ onUnlock, problem: 'wrong' }), done.signal);
    await settle(() => named(place, words.screen.forgot).click());
    expect(place.textContent).not.toContain(words.screen.problems.wrongRecovery);
    await type(place.querySelector('input'), 'AGE-SECRET-KEY-1ABC');
    await settle(() => place.querySelector('form')?.requestSubmit());
    expect(onUnlock).toHaveBeenCalledWith('AGE-SECRET-KEY-1ABC', 'recovery');
    expect(place.textContent).toContain(words.screen.problems.wrongRecovery);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('while it is being opened it says why that takes a moment', async () => {
    const place = await show(screen({ busy: true }), done.signal);
    expect(place.textContent).toContain(words.screen.wait);
    expect(await axeFindings(place)).toEqual([]);
  });
});

describe('a line for later', () => {
  test('about whom the page shows: kept, the field is empty again', async () => {
    const onKeep = vi.fn(async () => true);
    const place = await show(<LineForLater person="Dana" waiting={0} onKeep={onKeep} />, done.signal);
    await type(place.querySelector('textarea'), ' prefers mornings ');
    await settle(() => named(place, words.quick.keep).click());
    expect(onKeep).toHaveBeenCalledWith({ text: 'prefers mornings', who: '' });
    expect(place.textContent).toContain(words.quick.kept);
    expect(place.querySelector('textarea')?.value).toBe('');
    expect(await axeFindings(place)).toEqual([]);
  });

  test('that can’t be kept stays in the field', async () => {
    const place = await show(<LineForLater person={null} waiting={2} onKeep={async () => false} />, done.signal);
    expect(place.textContent).toContain(words.quick.waiting(2));
    await type(place.querySelector('textarea'), 'prefers mornings');
    await type(place.querySelector('input'), 'Raj');
    await settle(() => named(place, words.quick.keep).click());
    expect(place.textContent).toContain(words.quick.failed);
    expect(place.querySelector('textarea')?.value).toBe('prefers mornings');
    expect(await axeFindings(place)).toEqual([]);
  });
});

describe('its settings', () => {
  test('as it stands: when it locks, and what can be changed', async () => {
    const [onMinutes, onLock] = [vi.fn(), vi.fn()];
    const place = await show(
      <LockOn
        {...{ minutes: 15, unfinished: false, busy: false, onMinutes, onLock }}
        onChange={nothing}
        onRenew={nothing}
        onTurnOff={nothing}
      />,
      done.signal,
    );
    const select = place.querySelector('select');
    await settle(() => {
      if (select) select.value = '60';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle(() => named(place, words.settings.now).click());
    expect(onMinutes).toHaveBeenCalledWith(60);
    expect(onLock).toHaveBeenCalledOnce();
    expect(await axeFindings(place)).toEqual([]);
  });

  test('what it protects and what not, in full', async () => {
    const place = await show(<LockProtects />, done.signal);
    for (const line of [words.settings.yesTitle, ...words.settings.yes, ...words.settings.no])
      expect(place.textContent).toContain(line);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('a backup file first; without one only on the user’s own word', async () => {
    const onTurnOn = vi.fn();
    const first = { busy: false, onTurnOn, onCancel: nothing } as const;
    const place = await show(<BackupFirst {...first} failed={false} />, done.signal);
    expect(place.textContent).not.toContain(words.settings.backup.haveOne);
    await settle(() => named(place, words.settings.backup.make).click());
    const failed = await show(<BackupFirst {...first} failed />, done.signal);
    await settle(() => named(failed, words.settings.backup.haveOne).click());
    expect(onTurnOn.mock.calls).toEqual([[true], [false]]);
    expect(await axeFindings(failed)).toEqual([]);
  });

  test('the next step takes the focus that went with the last one, unless a field of it has it', async () => {
    const place = await show(<Steps />, done.signal);
    expect(document.activeElement).toBe(document.body);
    named(place, 'step 1').focus();
    await settle(() => named(place, 'step 1').click());
    const step = place.querySelector('[tabindex="-1"]');
    expect(document.activeElement).toBe(step);
    await settle(() => named(place, 'step 2').click());
    expect(document.activeElement).toBe(place.querySelector('input'));
    expect(await axeFindings(place)).toEqual([]);
  });

  test('a wrong passphrase stays in its field, which has the focus again', async () => {
    const place = await show(<Wrong />, done.signal);
    const field = place.querySelector('input');
    await type(field, 'not the one');
    named(place, 'go').focus();
    await settle(() => named(place, 'go').click());
    expect(place.querySelector('[role=alert]')?.textContent).toBe(words.screen.problems.wrong);
    expect([document.activeElement, place.querySelector('input'), field?.value]).toEqual([field, field, 'not the one']);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('the passphrase is asked for before anything of it changes', async () => {
    const onGive = vi.fn();
    const place = await show(
      <CurrentPassphrase busy={false} wrong action={words.settings.turnOff} onGive={onGive} onCancel={nothing} />,
      done.signal,
    );
    expect(place.textContent).toContain(words.screen.problems.wrong);
    await type(place.querySelector('input'), 'seven made up words');
    await settle(() => place.querySelector('form')?.requestSubmit());
    expect(onGive).toHaveBeenCalledWith('seven made up words');
    expect(await axeFindings(place)).toEqual([]);
  });
});
