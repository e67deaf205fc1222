import { useState } from 'react';
import type { SettingsPatch } from '../app/settings';
import { dropOrigin, hostPattern, LINKEDIN_ORIGIN, requestOrigins, SITES, siteOfOrigin } from '../browser/site-access';
import { parseWebmailAddress } from '../core/parse-webmail-address';
import type { LinkedInLevel, Settings } from '../core/settings';
import { settings as words } from '../locales';
import { changeAndTell } from './change-and-tell';
import { useGrantedOrigins } from './use-granted-origins';

type SiteState = 'off' | 'asking' | 'on' | 'refused' | 'gone';
type Site = { id: string; name: string; hosts: string; origins: readonly string[]; state: SiteState; own?: true };
type Checked = { problem: string } | { origin: string; host: string; plain: boolean };

export type SiteSwitchboard = {
  sites: Site[];
  linkedin: { level: LinkedInLevel; refused: boolean };
  /** The last change could not be stored. */
  failed: boolean;
  /** All of them ask the browser, so they must be called inside a click. */
  actions: {
    switchSite(id: string, on: boolean): void;
    askAgain(id: string): void;
    setLinkedIn(level: LinkedInLevel): void;
    checkAddress(typed: string): Checked;
    addWebmail(origin: string): void;
  };
};

/** What was asked of the browser since the page opened, by site id. */
type Asked = ReadonlyMap<string, 'asking' | 'refused'>;

/** Where Acquaint may read, with what the browser says of it, and the switches that change it. */
export function useSiteSwitches(settings: Settings): SiteSwitchboard {
  const [asked, setAsked] = useState<Asked>(new Map());
  const [failed, setFailed] = useState(false);
  const granted = useGrantedOrigins([...settings.origins, LINKEDIN_ORIGIN]);
  const sites = listSites(settings, asked).map((site) => ({
    ...site,
    state: stateOf(site, { settings, asked, granted }),
  }));
  const store = async (patch: Patch) => setFailed(!(await changeAndTell(patch)));
  const ask = async (id: string, origins: readonly string[], patch: Patch) => {
    const asking = requestOrigins(origins);
    setAsked(new Map(asked).set(id, 'asking'));
    const yes = await asking;
    setAsked((before) => (yes ? without(before, id) : new Map(before).set(id, 'refused')));
    if (yes) await store(patch);
  };
  const originsOf = (id: string) => sites.find((site) => site.id === id)?.origins ?? [];
  return {
    sites,
    linkedin: { level: settings.linkedin, refused: asked.get(LINKEDIN_ORIGIN) === 'refused' },
    failed,
    actions: {
      switchSite: (id, on) => {
        if (on) return void ask(id, originsOf(id), adding(originsOf(id)));
        setAsked((before) => without(before, id));
        void switchOff(originsOf(id), store);
      },
      askAgain: (id) => void ask(id, originsOf(id), adding(originsOf(id))),
      setLinkedIn: (level) =>
        void (level === 'off'
          ? leaveLinkedIn(store)
          : ask(LINKEDIN_ORIGIN, [LINKEDIN_ORIGIN], () => ({ linkedin: level }))),
      checkAddress: (typed) => checkAddress(typed, settings),
      addWebmail: (origin) => void ask(origin, [origin], adding([origin])),
    },
  };
}

type Patch = (stored: Settings) => SettingsPatch;

const adding =
  (origins: readonly string[]): Patch =>
  (stored) => ({ origins: [...new Set([...stored.origins, ...origins])] });

async function switchOff(origins: readonly string[], store: (patch: Patch) => Promise<void>): Promise<void> {
  let left: readonly string[] = [];
  await store((stored) => {
    left = stored.origins.filter((origin) => !origins.includes(origin));
    return { origins: [...left] };
  });
  // A host may serve two webmails on two ports; the browser knows it by its name alone.
  const stillUsed = new Set(left.map(hostPattern));
  await Promise.all(origins.filter((origin) => !stillUsed.has(hostPattern(origin))).map(dropOrigin));
}

async function leaveLinkedIn(store: (patch: Patch) => Promise<void>): Promise<void> {
  await store(() => ({ linkedin: 'off' }));
  await dropOrigin(LINKEDIN_ORIGIN);
}

/** The known sites, then the user's own webmails; also those that the browser was only asked for, to say what it said. */
function listSites({ origins }: Settings, asked: Asked): Omit<Site, 'state'>[] {
  const hostOf = (origin: string) => new URL(origin).host;
  const known = SITES.map(({ site, name, origins: own }) => ({
    id: site,
    name,
    hosts: own.length > 4 ? words.sites.countries(hostOf(own[0] ?? ''), own.length - 1) : own.map(hostOf).join(', '),
    origins: own,
  }));
  const pending = [...asked.keys()].filter((id) => id.includes('://') && id !== LINKEDIN_ORIGIN);
  const webmails = [...new Set([...origins, ...pending])]
    .filter((origin) => !siteOfOrigin(origin))
    .map((origin) => ({
      id: origin,
      name: hostOf(origin),
      hosts: origin.startsWith('http:') ? words.sites.ownPlain : words.sites.other,
      origins: [origin],
      own: true as const,
    }));
  return [...known, ...webmails];
}

type Known = { settings: Settings; asked: Asked; granted: ReadonlyMap<string, boolean> };

function stateOf(site: Omit<Site, 'state'>, { settings, asked, granted }: Known): SiteState {
  const pending = asked.get(site.id);
  if (pending) return pending;
  const on = site.origins.filter((origin) => settings.origins.includes(origin));
  if (on.length === 0) return 'off';
  return on.some((origin) => granted.get(origin) === false) ? 'gone' : 'on';
}

function checkAddress(typed: string, settings: Settings): Checked {
  const parsed = parseWebmailAddress(typed);
  const problems = words.webmail.problems;
  if ('problem' in parsed) return { problem: problems[parsed.problem] };
  const { origin, host } = parsed.ok;
  const known = siteOfOrigin(origin);
  if (known) return { problem: problems.known(known.name) };
  if (settings.neverOrigins.includes(origin)) return { problem: problems.never(host) };
  if (settings.origins.includes(origin)) return { problem: problems.already(host) };
  return parsed.ok;
}

function without(asked: Asked, id: string): Asked {
  const next = new Map(asked);
  next.delete(id);
  return next;
}
