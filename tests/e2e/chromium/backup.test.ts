import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people, backup as words } from '../../../lib/locales';
import { findAxeProblems } from '../look-inside';
import { addPerson, answerFolderPicker, goTo, hasSealed, makeOlder, readFolder, shoot } from './backups';
import { type Chromium, openChromium } from './browser';
import { begin } from './journeys';

const PASSPHRASE = 'glazed tiles drift in March';

/** From "what you note is only in this browser" to files that are made by themselves, in a folder. */
describe('backups into a folder', () => {
  let chromium: Chromium;
  let app: Page;
  beforeAll(async () => {
    chromium = await openChromium();
    chromium.context.setDefaultTimeout(30_000);
    await answerFolderPicker(chromium);
    await begin(chromium);
    app = await chromium.openExtensionPage('app#backup');
  });
  afterAll(async () => expect(await chromium.close()).toEqual([]));

  const files = async () => Object.keys(await readFolder(app)).sort();
  const press = (name: string) => app.getByRole('button', { name, exact: true }).click();

  test('sample people are worth no file, and no line', async () => {
    await app.getByText(words.status.nothing).waitFor();
    expect(await app.getByRole('button', { name: words.status.now }).count()).toBe(0);
    expect(await findAxeProblems(app)).toEqual([]);
    await shoot(app, 'backup-nothing');
    await goTo(app, '#people');
    await app.getByRole('heading', { name: people.title }).waitFor();
    expect(await app.getByText(words.line.kinds.choose).count()).toBe(0);
  });

  test('after the first person one line asks to choose a place, and can be put away for the day', async () => {
    await addPerson(app, 'سارة المنصوري');
    await app.getByText(words.line.kinds.choose).waitFor();
    await shoot(app, 'backup-line');
    expect(await findAxeProblems(app)).toEqual([]);
    await press(words.line.choose);
    await app.getByText(words.status.none).waitFor();
    await shoot(app, 'backup-none');
    expect(await findAxeProblems(app)).toEqual([]);
  });

  test('a folder is picked, and the first file is there at once: read back, checked, plain JSON', async () => {
    await press(words.place.pick);
    await app.getByText(words.status.made).waitFor();
    await app.getByText(words.place.folderIs('picked')).waitFor();
    const made = await readFolder(app);
    expect(Object.keys(made)).toHaveLength(1);
    const [text = ''] = Object.values(made);
    expect(text).toMatch(/^\{"format":"acquaint-backup","version":1,"sha256":"[0-9a-f]{64}","body":/);
    expect(text).toContain('سارة المنصوري');
    expect(await findAxeProblems(app)).toEqual([]);
    await shoot(app, 'backup-done');
  });

  test('a day later, something changed: the worker makes the next one by itself, on its alarm', async () => {
    await addPerson(app, 'Odile Marchetti');
    await goTo(app, '#settings');
    await makeOlder(app, 1);
    const before = await files();
    await app.close();
    const page = await chromium.openExtensionPage('welcome');
    // An empty file stands there while it is written.
    const newest = async () => Object.entries(await readFolder(page)).filter(([name]) => !before.includes(name));
    // Rung again until it is heard: a page that is only just closed may still hold the turn.
    const ring = async () => {
      const [worker] = chromium.context.serviceWorkers();
      await worker?.evaluate(() => chrome.alarms.create('backup', { when: Date.now() }));
    };
    const rungAgain = async () => {
      const text = (await newest())[0]?.[1];
      if (!text) await ring();
      return text;
    };
    await expect.poll(rungAgain, { timeout: 20_000, interval: 1_000 }).toContain('Odile Marchetti');
    expect(await newest()).toHaveLength(1);
    await page.close();
    app = await chromium.openExtensionPage('app#backup');
  });

  test('old ones of ours go, what we didn’t make stays, also with a name like ours', async () => {
    await app.evaluate(async () => {
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('picked');
      for (const name of ['acquaint-2019-01-01-100000.json', 'letters.txt']) {
        const stream = await (await root.getFileHandle(name, { create: true })).createWritable();
        await stream.write('not ours');
        await stream.close();
      }
    });
    for (let turn = 0; turn < 3; turn++) {
      await press(words.status.now);
      await app.getByText(words.status.made).waitFor();
      await expect.poll(() => app.getByRole('progressbar').count()).toBe(0);
    }
    const left = await files();
    expect(left).toContain('acquaint-2019-01-01-100000.json');
    expect(left).toContain('letters.txt');
    // Yesterday's and today's newest: those made earlier today had their turn.
    expect(left).toHaveLength(4);
  });

  test('a passphrase: typed twice, its strength in words, the sheet once, then sealed files', async () => {
    await press(words.sealing.turnOn);
    await app.getByRole('textbox', { name: words.sealing.first, exact: true }).fill('harbour9');
    await app.getByText(words.sealing.strength.weak).waitFor();
    await app.getByRole('textbox', { name: words.sealing.first, exact: true }).fill(PASSPHRASE);
    await app.getByText(words.sealing.strength.strong).waitFor();
    await app.getByRole('textbox', { name: words.sealing.second, exact: true }).fill('glazed tiles drift in Maych');
    await app.getByText(words.sealing.differ).waitFor();
    await shoot(app, 'backup-passphrase');
    expect(await findAxeProblems(app)).toEqual([]);
    await app.getByRole('textbox', { name: words.sealing.second, exact: true }).fill(PASSPHRASE);
    await press(words.sealing.set);
    const key = await app.locator('[data-key]').getAttribute('data-key');
    expect(key).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
    await shoot(app, 'backup-sheet');
    expect(await findAxeProblems(app)).toEqual([]);
    await app.emulateMedia({ media: 'print' });
    await app.screenshot({ path: '.output/shots/backup-sheet-print.png' });
    expect(await app.getByRole('navigation').isVisible()).toBe(false);
    await app.emulateMedia({ media: 'screen' });
    const before = await files();
    await press(words.sheet.done);
    await app.getByText(words.sealing.on).waitFor();
    expect(await app.locator('[data-key]').count()).toBe(0);
    await expect.poll(() => hasSealed(app)).toBe(true);
    const made = await readFolder(app);
    const sealed = Object.entries(made).find(([name]) => !before.includes(name));
    expect(sealed?.[1]).toMatch(/^age-encryption\.org\/v1\n/);
    expect(sealed?.[1]).not.toContain('Odile');
  });

  test('the browser takes its yes back: said at once, and one click puts it right', async () => {
    await app.evaluate(() => sessionStorage.setItem('folder', 'asks'));
    await app.addInitScript(() => {
      if (sessionStorage.getItem('folder') !== 'asks') return;
      const handle = FileSystemDirectoryHandle.prototype as unknown as Record<string, unknown>;
      Object.assign(handle, {
        queryPermission: async () => sessionStorage.getItem('yes') ?? 'prompt',
        requestPermission: async () => {
          sessionStorage.setItem('yes', 'granted');
          return 'granted';
        },
      });
    });
    await addPerson(app, 'Bengt Åkesson');
    await makeOlder(app, 1);
    await app.reload();
    await app.getByText(words.line.kinds.ask).waitFor();
    await shoot(app, 'backup-line-asks');
    await goTo(app, '#backup');
    await app.getByText(words.place.askTitle).waitFor();
    await shoot(app, 'backup-asks');
    expect(await findAxeProblems(app)).toEqual([]);
    const before = (await files()).length;
    await press(words.place.askButton);
    await app.getByText(words.status.made).waitFor();
    expect((await files()).length).toBeGreaterThanOrEqual(before);
    expect(await app.getByText(words.place.askTitle).count()).toBe(0);
  });

  test('the folder is gone: said, with the way to another one; older files stay listed', async () => {
    await app.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      await root.removeEntry('picked', { recursive: true });
    });
    await app.reload();
    await app.getByText(words.place.goneTitle('picked')).waitFor();
    await shoot(app, 'backup-gone');
    expect(await findAxeProblems(app)).toEqual([]);
    await app.getByRole('button', { name: words.place.pick, exact: true }).first().click();
    await app.getByText(words.status.made).waitFor();
    expect(await files()).toHaveLength(1);
  });

  test('a full disk: said with its reason, nothing half-written is left, and the next try works', async () => {
    const before = await files();
    await app.evaluate(() => {
      const proto = FileSystemWritableFileStream.prototype as unknown as { write: unknown; kept?: unknown };
      proto.kept = proto.write;
      proto.write = async () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await press(words.status.now);
    await app.getByText(words.problems.full ?? '').waitFor();
    await shoot(app, 'backup-full');
    expect(await files()).toEqual(before);
    await app.evaluate(() => {
      const proto = FileSystemWritableFileStream.prototype as unknown as { write: unknown; kept?: unknown };
      proto.write = proto.kept;
    });
    await press(words.status.now);
    await app.getByText(words.status.made).waitFor();
  });

  test('a disk that keeps something else than it was given is found out, and the older file stays', async () => {
    const before = await files();
    await app.evaluate(() => {
      const proto = FileSystemWritableFileStream.prototype as unknown as {
        write(data: Uint8Array): Promise<void>;
        kept?: unknown;
      };
      const write = proto.write;
      proto.write = function (this: unknown, data: Uint8Array) {
        const bent = data.slice();
        bent[200] = (bent[200] ?? 0) ^ 1;
        return write.call(this, bent);
      };
    });
    await press(words.status.now);
    await app.getByText(words.problems.differs ?? '').waitFor();
    expect(await files()).toEqual(before);
    await app.reload();
  });

  test('a week without a file is on the badge, and the panel’s line leads to where it is put right', async () => {
    await app.evaluate(() => sessionStorage.clear());
    await addPerson(app, 'Tomasz Wójcik');
    await makeOlder(app, 9, { forgetPlace: true });
    const panel = await chromium.openExtensionPage('sidepanel');
    await panel.getByText(words.line.kinds.gone).waitFor();
    await shoot(panel, 'backup-panel-line');
    expect(await findAxeProblems(panel)).toEqual([]);
    await app.evaluate(() => chrome.alarms.create('backup', { when: Date.now() }));
    await expect.poll(() => app.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');
    await expect.poll(() => app.evaluate(() => chrome.action.getTitle({}))).toBe(words.badgeTitle);
    await panel.getByRole('button', { name: words.line.dismiss }).click();
    await expect.poll(() => panel.getByText(words.line.kinds.gone).count()).toBe(0);
    await panel.close();
  });
});
