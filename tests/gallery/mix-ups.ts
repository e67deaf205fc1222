import type { Confusable } from '../../lib/app/find-confusable';
import { sketchOf } from '../../lib/core/person-sketch';
import { blankFile, fact, NOW, touch } from './people';

const contact = (id: string, name: string) => ({ ...blankFile(id, name).contact, company: 'Harbour Tiles' });

/** Two people of Dana's account who are easily taken for her. */
export const confusableWithDana: readonly Confusable[] = [
  {
    why: 'alike-first-name',
    sketch: sketchOf(
      { ...contact('diana', 'Diana Moss'), role: 'Shift lead, line 2', location: 'Hull' },
      {
        facts: [fact('diana', 'family: Son Ben, 7'), fact('diana', 'sport: Runs the Hull half marathon')],
        interactions: [touch('diana', 30, { kind: 'call', direction: 'in', gist: 'glaze delivery' })],
      },
      NOW,
    ),
  },
  {
    why: 'said',
    tieId: 'tie-1',
    sketch: sketchOf(contact('wittfeld', 'Dana Wittfeld'), { facts: [], interactions: [] }, NOW),
  },
];
