import type { Person, Sighting } from '../../lib/core/sighting';
import { findDrafts, readPage } from '../../lib/sites';
import { type Fixture, keyOf } from './fixtures';

/** What came of reading a page that means to deceive, or that has changed. */
export type Verdict = {
  /** Everyone the page was wrong about, in words; empty when nobody was. */
  wrong: string[];
  /** `nobody` where the page is about nobody anyway. */
  outcome: 'kept' | 'not sure' | 'nobody';
  drafts: [found: number, meant: number];
};

/** Whom the page is about, whom its drafts go to, and who must not be named anywhere. */
export type Truth = {
  url: string;
  focus: string | undefined;
  name?: string | undefined;
  recipients: string[];
  drafts: number;
  stranger: RegExp;
};

/** The truth about a saved page, as its .json says. */
export function truthOf({ url, sighting, drafts }: Fixture, stranger: RegExp): Truth {
  const focus = sighting?.focus && keyOf(sighting.focus);
  return {
    url,
    focus,
    name: sighting?.focus?.name,
    recipients: drafts.flatMap(({ recipients }) => recipients),
    drafts: drafts.length,
    stranger,
  };
}

/** Below this the panel asks instead of showing. */
const SURE = 0.5;

/** Reads a page and holds it against the truth. Not sure is never wrong; a name alone is somebody too. */
export function judge(document: Document, truth: Truth): Verdict {
  const url = new URL(truth.url);
  const sighting = readPage(document, url);
  const found = findDrafts(document, url);
  const got = sighting?.focus && keyOf(sighting.focus);
  const sure = (sighting?.confidence ?? 0) >= SURE;
  // Nobody is known by a name: the right one beside no address is as good as not sure.
  const nameless = sighting?.focus && !sighting.focus.email && got === truth.name;
  const wrong = got && got !== truth.focus && sure && !nameless ? [`focus ${got}`] : [];
  // Where no part of the page is known to be the mail's words, who is named in them may stand among the people.
  const checked = sure ? everyoneIn(sighting) : [];
  for (const person of checked) {
    if (truth.stranger.test(JSON.stringify(person))) wrong.push(`among them ${keyOf(person)} ${person.name ?? ''}`);
  }
  for (const person of found.flatMap(({ recipients }) => recipients)) {
    const nobody = keyOf(person) === person.name && !truth.stranger.test(JSON.stringify(person));
    if (!nobody && !truth.recipients.includes(keyOf(person) ?? '')) wrong.push(`draft to ${keyOf(person)}`);
  }
  if (found.length > truth.drafts) wrong.push(`${found.length} drafts`);
  const outcome = truth.focus === undefined ? 'nobody' : got === truth.focus && sure ? 'kept' : 'not sure';
  return { wrong, outcome, drafts: [found.length, truth.drafts] };
}

function everyoneIn(sighting: Sighting | null): Person[] {
  const messages = sighting?.messages ?? [];
  return [...(sighting?.people ?? []), ...messages.flatMap(({ from, to = [] }) => [from, ...to])];
}
