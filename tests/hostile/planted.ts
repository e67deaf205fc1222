import { editContact } from '../../lib/app/edit-contact';
import { fileNote } from '../../lib/app/file-note';
import { saveContact } from '../../lib/app/save-contact';
import type { PieceKind } from '../../lib/core/quick-note';
import type { Desk } from '../../lib/data/desk';

/** People whom the sample pages are about, so that the record holds somebody on each; what is planted is in none of them. */
const KEYS: readonly (readonly [mail: string, slug?: string])[] = [
  ['dana.whitfield@harbourtiles.example', 'dana-whitfield'],
  ['raj.patel@northfield.example', 'raj-patel-ops'],
  ['maren.holt@harbourtiles.example', 'maren-holt'],
  ['tomas.vega@northfield.example.com'],
  ['lena.fischer@northfield.example.com'],
  ['sara.alhusseini@noorprint.example', 'sara-alhusseini-84'],
  ['daniel.okafor@northfield.example'],
  ['priya.raman@larkpartners.example'],
  ['nico.albers@fjordfreight.example'],
  ['siobhan@oneill.example'],
];

/** A word that stands nowhere else, in no rule, no page and no bundle. */
const word = (kind: string, at: number) => `${kind}qz${String(at).padStart(2, '0')}vx`;

/** `strings`: name, firm, note, promise, food: five words that nobody else has. */
export type Planted = { name: string; email: string; slug?: string; strings: string[] };

/** What `plant` puts into the record, person by person: fifty strings. */
export const planted: readonly Planted[] = KEYS.map(([email, slug], at) => {
  const [given, firm, note, pledge, food] = ['Given', 'Firm', 'note', 'pledge', 'food'].map((kind) => word(kind, at));
  const strings = [given, firm, note, pledge, food].map(String);
  return { name: `${given} Planted`, email, strings, ...(slug ? { slug } : {}) };
});

/** The fifty. */
export const plantedStrings: readonly string[] = planted.flatMap(({ strings }) => strings);

/** Saves them all; the last one is somebody with whom the coach is off. */
export async function plant(desk: Desk): Promise<void> {
  for (const [at, { name, email, slug, strings }] of planted.entries()) {
    const [, firm = '', note = '', pledge = '', food = ''] = strings;
    const { contactId } = await saveContact(desk, {
      clientId: desk.newId(),
      contact: { name, company: firm },
      identities: [
        { kind: 'mail', typed: email },
        ...(slug ? [{ kind: 'linkedin' as const, typed: `https://www.linkedin.com/in/${slug}/` }] : []),
      ],
      grain: { source: 'told-me', at: desk.now() },
    });
    const parts: [PieceKind, string][] = [
      ['note', note],
      ['promise-mine', pledge],
      ['food', food],
    ];
    const line = parts.map(([, text]) => text).join(', ');
    const pieces = parts.map(([kind, text]) => ({
      kind,
      text,
      start: line.indexOf(text),
      end: line.indexOf(text) + text.length,
    }));
    await fileNote(desk, { clientId: desk.newId(), contactId, line, pieces });
    if (at === KEYS.length - 1)
      await editContact(desk, { clientId: desk.newId(), contactId, patch: { coachOff: true } });
  }
}

/** The planted strings that stand in a text, and addresses of the people they were planted with. */
export function leaksIn(text: string): string[] {
  const lower = text.toLowerCase();
  return [...plantedStrings, ...planted.map(({ email }) => email)].filter((one) => lower.includes(one.toLowerCase()));
}
