import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { privacy } from '../lib/locales';
import { privacyDoc } from '../scripts/privacy-doc.mjs';
import { ROOT } from './house/source';

type Manifest = {
  name: string;
  description: string;
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  browser_specific_settings?: { gecko: { data_collection_permissions: object } };
};

const readManifest = (browser: string): Manifest =>
  JSON.parse(readFileSync(join(ROOT, '.output', `${browser}-mv3`, 'manifest.json'), 'utf8'));

/** All that a browser may ask the user for. */
const permissionsOf = (manifest: Manifest) =>
  [...manifest.permissions, ...manifest.optional_permissions, ...manifest.optional_host_permissions].sort();

const BROWSERS = ['chrome', 'firefox'] as const;

describe.each(BROWSERS)('the texts of the %s store', (browser) => {
  const text = readFileSync(join(ROOT, 'docs/store', `${browser}.md`), 'utf8');
  const manifest = readManifest(browser);
  /** What stands under a heading, up to the next one of its rank. */
  const part = (title: string) =>
    new RegExp(`^## ${title}\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(text)?.[1]?.trim();

  test('its names are those of the manifest, and no field is longer than the store takes', () => {
    expect(part('Name')).toBe(manifest.name);
    expect(part('Short description')).toBe(manifest.description);
    expect(manifest.description.length).toBeLessThanOrEqual(132);
    expect(part('Long description')?.length).toBeGreaterThan(500);
    expect(part('Long description')?.length).toBeLessThanOrEqual(10_000);
    expect(part('Single purpose')?.length).toBeGreaterThan(60);
    expect(part('Single purpose')?.length).toBeLessThanOrEqual(1_000);
  });

  test('it justifies exactly the permissions that were built, each in at most 1,000 characters', () => {
    const reasons = [
      ...(part('Permission justifications') ?? '').matchAll(/^### (.+)\n\n([\s\S]+?)(?=\n### |$(?![\s\S]))/gm),
    ];
    expect(reasons.map(([, name]) => name).sort()).toEqual(permissionsOf(manifest));
    for (const [, name, why = ''] of reasons) {
      expect(why.length, name).toBeGreaterThan(40);
      expect(why.length, name).toBeLessThanOrEqual(1_000);
    }
  });

  test('pictures are listed, and the privacy text is there', () => {
    expect(part('Screenshots')?.match(/^\d\. /gm)?.length).toBe(5);
    expect(part('Privacy policy')).toContain('docs/privacy.md');
    expect(existsSync(join(ROOT, 'docs/privacy.md'))).toBe(true);
  });
});

test('what is collected is told as the manifest tells it: nothing', () => {
  const { data_collection_permissions: told } = readManifest('firefox').browser_specific_settings?.gecko ?? {};
  expect(told).toEqual({ required: ['none'] });
  expect(readFileSync(join(ROOT, 'docs/store/firefox.md'), 'utf8')).toContain('{required: ["none"]}');
});

describe('the privacy page', () => {
  const built = [...new Set(BROWSERS.flatMap((browser) => permissionsOf(readManifest(browser))))].sort();

  test('explains every permission of both builds, and none that is in neither', () => {
    expect(privacy.permissions.rows.map(({ name }) => name).sort()).toEqual(built);
  });

  test('says when, of each that is not there from installing on', () => {
    const always = privacy.permissions.rows.filter(({ when }) => when === undefined).map(({ name }) => name);
    expect(always.sort()).toEqual(
      [...new Set(BROWSERS.flatMap((browser) => readManifest(browser).permissions))].sort(),
    );
  });

  test('docs/privacy.md says the same (else: node scripts/privacy-doc.mjs)', () => {
    const doc = readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8');
    expect(doc).toBe(privacyDoc(privacy));
    for (const name of built) expect(doc).toContain(`| \`${name}\` |`);
  });
});
