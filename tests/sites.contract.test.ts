import { describe, expect, it } from 'vitest';
import type { Sighting } from '../lib/core/sighting';
import { findDrafts, readPage, SITES } from '../lib/sites';
import { type Fixture, keyOf, listFixtures, outline, outlineDraft, promised } from './sites/fixtures';
import { openPage, wholeMarkup } from './sites/open-page';

const fixtures = listFixtures();

describe.each(fixtures)('$name', (fixture) => {
  it('is read as its .json says, twice, and left as it was', async () => {
    const { document, close } = await openPage(fixture.html, fixture.url);
    const url = new URL(fixture.url);
    const before = wholeMarkup(document);
    const sighting = readPage(document, url);
    const drafts = findDrafts(document, url);
    expect(outline(sighting)).toEqual(promised(fixture.sighting));
    expect(drafts.map((draft, at) => outlineDraft(draft, fixture.drafts[at]))).toEqual(fixture.drafts);
    expect(readPage(document, url)).toEqual(sighting);
    expect(findDrafts(document, url)).toMatchObject(drafts.map(({ id, kind }) => ({ id, kind })));
    expect(wholeMarkup(document)).toBe(before);
    await close();
  });

  it('gives drafts that can be told apart, with the button that sends them', async () => {
    const { document, close } = await openPage(fixture.html, fixture.url);
    const drafts = findDrafts(document, new URL(fixture.url));
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
    for (const { element, root, send } of drafts) {
      const frames = [...root.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
      expect(root.contains(element) || frames.includes(element.ownerDocument)).toBe(true);
      expect(send.length).toBeGreaterThan(0);
      for (const button of send) expect(root.contains(button)).toBe(true);
    }
    await close();
  });
});

describe('alien pages', () => {
  const alien =
    '<main><h1>Ticket 7: Dana Reyes</h1><p email="x@example.com">x@example.com</p><div contenteditable="true" role="textbox">hi</div></main>';
  const addresses = [
    'https://tracker.example.com/?_task=mail',
    'https://mail.google.com.example.net/mail/u/0/#inbox/FMfcgzGkXSRKPQtjSPPRjVsgqPgkMmJB',
    'https://notlinkedin.com/in/dana/',
    'about:blank',
  ];

  it.each(addresses)('%s is nobody’s', async (address) => {
    const { document, close } = await openPage(alien, address);
    expect(readPage(document, new URL(address))).toBeNull();
    expect(findDrafts(document, new URL(address))).toEqual([]);
    await close();
  });

  it.each(SITES)(
    '$id reads nobody from a page of its host that it does not know, and never throws',
    async (site) => {
      for (const fixture of fixtures.filter(({ name }) => name.startsWith(`${site.id}/`))) {
        for (const html of ['', alien, '<table><tr><td>', fixture.html.slice(0, fixture.html.length / 2)]) {
          const { document, close } = await openPage(html, fixture.url);
          const sighting = readPage(document, new URL(fixture.url));
          findDrafts(document, new URL(fixture.url)).map((draft) => draft.text());
          if (html === alien || html === '') expect(wrongPerson(fixture, sighting)).toBeNull();
          await close();
        }
      }
    },
    60_000,
  );
});

/** Who was taken for the one the page is about, though it isn't them; null when right or not sure. */
function wrongPerson(fixture: Fixture, sighting: Sighting | null): string | null {
  const got = sighting?.focus && keyOf(sighting.focus);
  const right = fixture.sighting?.focus && keyOf(fixture.sighting.focus);
  return got && got !== right ? got : null;
}
