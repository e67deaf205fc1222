import type { Tie, TieKind } from '../core/record-depth';
import type { WriteTx } from '../data/write-tx';

const DAY = 86_400_000;

/** From whom to whom, by their slugs; `ago` in days. Enough to see on the map how people hang together. */
const TIES: readonly [from: string, kind: TieKind, to: string, ago: number, note?: string][] = [
  ['maren-holt', 'introduced-by', 'dana-whitfield', 41, 'At the ceramics days in Kolding'],
  ['maren-holt', 'works-with', 'dana-whitfield', 41, 'Sister companies; they share the lab'],
  ['dana-whitfield', 'mixed-up-with', 'maren-holt', 9, 'Both ring as “Harbour Tiles”'],
  ['tomas-vega', 'reports-to', 'raj-patel', 33],
  ['lena-fischer', 'works-with', 'raj-patel', 13],
  ['tomas-vega', 'helped-by', 'lena-fischer', 33, 'Got him the second compressor past the board'],
  ['maria-hohenberg', 'introduced-by', 'tomas-vega', 58],
  ['sara-alhusseini', 'knows', 'maria-hohenberg', 17, 'Met at the trade fair in Porto'],
];

/** The ties among the made-up people, with fixed ids, so that adding twice adds once. */
export async function putSampleTies(tx: WriteTx, now: number): Promise<void> {
  for (const [from, kind, to, ago, note] of TIES) {
    const [contactId, otherId] = [`sample-${from}`, `sample-${to}`];
    if (!(await tx.get('contacts', contactId)) || !(await tx.get('contacts', otherId))) continue;
    const at = now - ago * DAY;
    const tie: Tie = {
      id: `${contactId}-tie-${kind}-${to}`,
      contactId,
      otherId,
      kind,
      at,
      grain: { source: 'told-me', at },
    };
    await tx.put('ties', [note === undefined ? tie : { ...tie, note }]);
  }
}
