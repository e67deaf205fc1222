/**
 * Installs what is missing, and nothing else: packages, browsers. Runs on the machine's own Node (20.10 or newer),
 * before anything is installed. `node scripts/setup.mjs` alone does the same as the start of `npm start` and `npm test`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BROWSER_CACHE, findChromium, findCommand, findFirefox } from './find-browsers.mjs';
import { projectEnv, ROOT, runCommand } from './run-command.mjs';

/** Throws an Error whose message is one sentence for a person: what is missing and what to do. */
export async function setup({ firefox = true, openers = firefox } = {}) {
  requireNode();
  await installPackages(ROOT, ['ci', '--no-audit', '--no-fund']);
  await installEditors();
  await installBrowsers(firefox);
  if (openers) await installOpeners();
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 10)) return;
  throw new Error(`Node 20.10 or newer is needed to begin; this is ${process.versions.node}. See https://nodejs.org.`);
}

async function installPackages(folder, args) {
  if (isInstalled(folder)) return;
  console.log(`Installing packages in ${folder} …`);
  const { code } = await runCommand('npm', args, { cwd: folder, env: process.env });
  if (code !== 0) throw new Error(`npm could not install the packages in ${folder}; its own words stand above.`);
}

/** The nine editors that replacing is tested in are packages of the tests alone, apart from the project's own. */
async function installEditors() {
  const folder = join(ROOT, 'tests', 'editors');
  if (!existsSync(join(folder, 'package.json'))) return;
  const locked = existsSync(join(folder, 'package-lock.json'));
  await installPackages(folder, [locked ? 'ci' : 'install', '--no-audit', '--no-fund']);
}

/** Does node_modules hold exactly what the lock says? Packages for other systems may be absent. */
function isInstalled(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const present = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted) return present !== null;
  if (!present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return present[path] ? present[path].version === version : optional === true;
  });
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

async function installBrowsers(firefox) {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (firefox && !findFirefox()) missing.push('firefox-esr');
  if (missing.length === 0) return;
  await installByApt(missing);
  if (!findChromium()) await runCommand('playwright-core', ['install', '--with-deps', 'chromium'], { minutes: 10 });
  if (firefox && !findFirefox()) {
    await runCommand('browsers', ['install', 'firefox@stable', '--path', BROWSER_CACHE], { minutes: 10 });
  }
  if (!findChromium()) throw new Error(`Chromium is missing. Install it, or set CHROME_BIN to its path.`);
  if (firefox && !findFirefox()) throw new Error('Firefox is missing. Install it, or set FIREFOX_BIN to its path.');
}

/** With these a user opens a sealed backup without us; a test does the same, and fails where they can't be had. */
async function installOpeners() {
  const missing = () => ['age', 'jq'].filter((name) => !findCommand(name));
  if (missing().length > 0) await installByApt(missing());
  for (const name of missing()) console.error(`${name} is missing: install it, or the test that opens a backup fails.`);
}

/** A spreadsheet to open our tables in: half a gigabyte, so only the long tests ask for it. */
export async function installSpreadsheet() {
  if (!findCommand('soffice')) await installByApt(['libreoffice-calc']);
}

/** Debian, Ubuntu and their like, as root or where sudo asks nothing. Elsewhere it does nothing. */
async function installByApt(names) {
  const env = projectEnv({ DEBIAN_FRONTEND: 'noninteractive' });
  const tools = '/usr/bin/apt-get';
  if (!existsSync(tools)) return;
  const root = process.getuid?.() === 0;
  if (!root && (await runCommand('sudo', ['-n', 'true'], { env })).code !== 0) return;
  console.log(`Installing ${names.join(' and ')} …`);
  const apt = (...args) =>
    runCommand(root ? tools : 'sudo', root ? args : ['-n', tools, ...args], { env, minutes: 10 });
  await apt('-qq', 'update');
  // One by one: where the system has no package of one name, the other is installed all the same.
  for (const name of names) {
    await apt('-qq', '-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', name);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setup().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
