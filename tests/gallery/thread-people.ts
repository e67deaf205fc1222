import type { Match } from '../../lib/core/panel-state';
import type { ContactFile } from '../../lib/core/record';
import type { Person, Sighting } from '../../lib/core/sighting';
import { type Thread, threadOf } from '../../lib/core/thread';
import { dana } from './dana';
import { longName, otherDana, raj, sara } from './others';
import { DAY, fact, grain, mailSighting, NOW, pledge } from './people';

/** Made-up threads: whom the page names, and who of them is in the record. */
type On = { person: Person; file?: ContactFile; match?: Match };

const mail = (address: string): ContactFile['identities'][number] => ({
  id: address,
  contactId: address,
  kind: 'mail',
  value: address,
  typed: address,
  grain: grain(50),
});

const strictDana: ContactFile = {
  ...dana,
  rules: {
    ...(dana.rules ?? { id: 'dana', channels: [], hours: [], grain: grain(50) }),
    doNotCopy: ['dana.whitfield@harbourtiles.example', '@rival.example'],
  },
};

const restingRaj: ContactFile = {
  ...raj,
  rules: {
    id: 'raj',
    channels: [{ channel: 'mail', standing: 'never' }],
    hours: [],
    cadence: { leaveAloneUntil: NOW + 20 * DAY },
    grain: grain(12),
  },
  pledges: [pledge('raj', 'them', { what: 'line 2 downtime figures', due: '2026-11-20' })],
  facts: [fact('raj', 'pet: a greyhound called Juno')],
};

const known = (file: ContactFile, email: string, more: Partial<Person> = {}): On => ({
  person: { name: file.contact.name, email, role: 'recipient', ...more },
  file,
});

const stranger = (name: string | undefined, email: string, role: Person['role'] = 'recipient'): On => ({
  person: { ...(name ? { name } : {}), email, role },
});

export const threadSighting = (on: readonly On[]): Sighting => ({
  ...mailSighting(on[0]?.person),
  people: on.map(({ person }) => person),
  subject: 'Line 2: glaze drift',
});

export function threadWith(on: readonly On[]): Thread {
  const files = new Map(on.flatMap(({ file }) => (file ? [[file.contact.id, file] as const] : [])));
  const matches = on.map(({ person, file, match }) => ({
    person,
    match:
      match ??
      (file
        ? ({ kind: 'known', contactId: file.contact.id, why: [] } as const)
        : ({ kind: 'unknown', person, namesakes: [] } as const)),
  }));
  return threadOf(threadSighting(on), { matches, files }, NOW);
}

export const twoKnown: On[] = [
  known(dana, 'dana.whitfield@harbourtiles.example', { role: 'sender' }),
  known(raj, 'raj.patel@northfield.example'),
];

const namesake: On = {
  person: { name: 'Dana Whitfield', email: 'dana.w@post.example', role: 'recipient' },
  match: { kind: 'unknown', person: { role: 'recipient' }, namesakes: ['dana'] },
};

/** Known and unknown, with something to mind of most kinds. */
export const five: On[] = [
  known(sara, 'sara@noorprint.example', { role: 'sender' }),
  known(strictDana, 'dana.whitfield@harbourtiles.example', { copied: true }),
  known(restingRaj, 'raj.patel@northfield.example'),
  stranger('Ines Sommer', 'ines.sommer@rival.example'),
  namesake,
];

export const strangersOnly: On[] = [
  stranger('Tomás Vega', 'tomas.vega@northfield.example', 'sender'),
  stranger(undefined, 'purchasing.desk.second.floor.with.a.very.long.name@subsidiary.northfield-holding.example'),
  stranger('Orders', 'orders@northfield.example'),
  { person: { name: 'Jo', role: 'recipient' } },
];

const FIRST = ['Ada', 'Bruno', 'Chiara', 'Deniz', 'Eszter', 'Femi', 'Grace', 'Henrik', 'Ilse', 'João'];
const LAST = ['Álvarez', 'Brandt', 'Chukwu', 'Demir', 'Eriksen', 'Fischer'];

/** So many that one must look for somebody: long names, other scripts, both Danas. */
export const sixty: On[] = [
  ...five.slice(0, 4),
  known({ ...longName, identities: [mail('maria@long.example')] }, 'maria@long.example'),
  known({ ...otherDana, identities: [mail('dana@northfield-mills.example')] }, 'dana@northfield-mills.example'),
  ...Array.from({ length: 54 }, (_, at) => {
    const name = `${FIRST[at % FIRST.length]} ${LAST[at % LAST.length]}`;
    return stranger(name, `person.${at}@harbourtiles.example`);
  }),
];
