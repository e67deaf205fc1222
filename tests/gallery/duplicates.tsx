import type { ReactElement, ReactNode } from 'react';
import { Frame } from '../../components/page/frame';
import { DuplicatesView } from '../../components/people/duplicates-view';
import { MergeDialog } from '../../components/people/merge-dialog';
import type { Duplicate, DuplicatePerson } from '../../lib/app/find-duplicates';
import type { DuplicateReason } from '../../lib/core/duplicates';
import { mergeContacts } from '../../lib/core/merge';
import { dana } from './dana';
import { longName, otherDana } from './others';
import { grain, NOW } from './people';

const person = (id: string, name: string, more: Partial<DuplicatePerson> = {}): DuplicatePerson => ({
  id,
  name,
  grain: grain(40),
  reach: [],
  ...more,
});

const pair = (
  keep: DuplicatePerson,
  other: DuplicatePerson,
  reasons: DuplicateReason[],
  score = reasons.reduce((most, { weight }) => Math.max(most, weight), 0),
): Duplicate => ({ keep, other, reasons, score });

/** Made-up pairs, one of each reason. */
export const somePairs: Duplicate[] = [
  pair(
    person('a', 'Dana Whitfield', {
      role: 'VP Operations',
      company: 'Harbour Tiles',
      reach: ['dana.whitfield@harbourtiles.example', '+44 113 496 0123', 'linkedin.com/in/dana-whitfield'],
    }),
    person('b', 'Whitfield, Dana', {
      company: 'Harbour Tiles Ltd',
      reach: ['dana.whitfield+fair@harbourtiles.example'],
    }),
    [
      { kind: 'mailbox', shown: 'dana.whitfield@harbourtiles.example', weight: 0.95 },
      { kind: 'company', shown: 'Harbour Tiles', weight: 0.7 },
    ],
  ),
  pair(
    person('c', 'سارة الحسيني', { role: 'مديرة المطبعة', company: 'Noor Print', reach: ['sara@noorprint.example'] }),
    person('d', 'سارة الحسيني', { reach: ['+962 6 555 0123'], company: 'Noor Print' }),
    [{ kind: 'company', shown: 'Noor Print', weight: 0.7 }],
  ),
  pair(
    person('e', longName.contact.name, {
      company: 'Packaging',
      reach: ['m.e.fernandez-castellanos@subsidiary.packaging-holding.example'],
    }),
    person('f', 'M. Fernández-Castellanos', { reach: ['+34 91 555 01 23'] }),
    [{ kind: 'phone', shown: '15550123', weight: 0.65 }],
  ),
  pair(
    person('g', 'Raj Patel', {
      role: 'Operations Manager',
      company: 'Northfield',
      reach: ['raj.patel@northfield.example'],
    }),
    person('h', 'Raj Patel', { grain: grain(3, 'imported', 'Connections.csv') }),
    [{ kind: 'bare', shown: 'Raj Patel', weight: 0.5 }],
  ),
  pair(
    person('i', 'Lena Fischer', { reach: ['linkedin.com/in/lena-fischer-4b2a91'] }),
    person('j', 'Lena Fischer', { reach: ['linkedin.com/in/lena-fischer'] }),
    [{ kind: 'slug', shown: 'lena fischer', weight: 0.6 }],
  ),
];

const manyPairs = Array.from({ length: 1_000 }, (_, at): Duplicate => {
  const name = `Person ${at}`;
  return pair(person(`${at}a`, name, { company: 'Acme' }), person(`${at}b`, name), [
    { kind: 'company', shown: 'Acme', weight: 0.7 },
  ]);
});

const idle = () => console.info('asked');

/** The list of those who may be in the record twice. */
export function duplicateStories(): Record<string, ReactElement> {
  const page = (node: ReactNode) => <Frame current="people">{node}</Frame>;
  const list = (pairs: readonly Duplicate[] | null, part = 1) =>
    page(<DuplicatesView {...{ pairs, part }} limit={1_000} onMerge={idle} onNever={idle} />);
  const other = { ...otherDana, apart: [{ id: 'x', contactId: 'dana-2', otherId: 'dana', at: NOW, grain: grain(3) }] };
  let made = 0;
  const newId = () => `made-${++made}`;
  return {
    'page-duplicates': list(somePairs),
    'page-duplicates-empty': list([]),
    'page-duplicates-looking': list(null, 0.4),
    'page-duplicates-many': list(manyPairs),
    'page-duplicates-merge': page(
      <MergeDialog
        keep={dana}
        other={other}
        preview={mergeContacts(dana, other, { now: NOW, newId })}
        busy={false}
        onSwap={idle}
        onConfirm={idle}
        onClose={idle}
      />,
    ),
  };
}
