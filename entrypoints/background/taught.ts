import { matchSighting } from '../../lib/app/match-sighting';
import { teach, unteach } from '../../lib/app/teach';
import { browser } from '../../lib/browser/api';
import type { Person } from '../../lib/core/sighting';
import { openDesk } from '../../lib/data/desk';
import { tellPage } from '../../lib/messages/channel';
import type { FromPage } from '../../lib/messages/protocol';
import { noteStranger } from './stranger-rests';

/** "Not a pitch" on a page's card, or its undo: kept, and every open page asks again what it may mark. */
export async function keepTaught({ ruleId, words, on, to }: FromPage['taught']['input']): Promise<void> {
  const desk = openDesk();
  const contactId = await readOne(to);
  const input = { clientId: desk.newId(), ruleId, words, ...(contactId ? { contactId } : {}) };
  await (on ? teach(desk, input) : unteach(desk, input));
  const [focus, ...others] = to;
  if (!contactId && focus && others.length === 0) await noteStranger(focus, ruleId, on);
  await askPagesAgain();
}

/** The one person a draft goes to, when they are in the record. */
async function readOne([focus, ...others]: readonly Person[]): Promise<string | null> {
  if (!focus || others.length > 0) return null;
  const sighting = {
    site: 'generic',
    view: 'compose',
    people: [focus],
    focus,
    confidence: 1,
    path: ['draft'],
  } as const;
  const match = await matchSighting(openDesk(), { ...sighting, people: [focus], path: ['draft'] });
  return match.kind === 'known' ? match.contactId : null;
}

async function askPagesAgain(): Promise<void> {
  for (const { id, incognito } of await browser.tabs.query({}))
    if (id !== undefined && !incognito) void tellPage(id, 'readAgain', {});
}
