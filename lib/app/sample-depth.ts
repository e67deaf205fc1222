import type { Source } from '../core/record';
import type { Evidence } from '../core/record-depth';
import type { WriteTx } from '../data/write-tx';
import type { Sample, SampleRef } from './sample-data';

const DAY = 86_400_000;

/** What rows of a table are called in the ids of samples. */
const NAMES: Record<Evidence['table'], string> = {
  history: 'history',
  heard: 'heard',
  facts: 'fact',
  interactions: 'touch',
};

type Whose = { contactId: string; now: number };

/** What shaped a sample person, what they said, how they tend to decide, and what speaks for trust; the ids are fixed, as all of theirs. */
export async function putDepth(tx: WriteTx, sample: Sample, { contactId, now }: Whose): Promise<void> {
  const row = (id: string, ago: number, source: Source = 'told-me') => {
    const at = now - ago * DAY;
    return { id, contactId, at, grain: { source, at } };
  };
  await tx.put(
    'history',
    (sample.history ?? []).map(([part, story, ago, { source, other, ...more } = {}], index) => ({
      ...row(`${contactId}-history${index}`, ago, source),
      part,
      story,
      ...more,
      ...(other === undefined ? {} : { otherId: `sample-${other}` }),
    })),
  );
  await tx.put(
    'heard',
    (sample.heard ?? []).map(([kind, words, ago, source], index) => ({
      ...row(`${contactId}-heard${index}`, ago, source),
      kind,
      words,
    })),
  );
  await tx.put(
    'decisions',
    (sample.decisions ?? []).map(([statement, rests, ago], index) => ({
      ...row(`${contactId}-decision${index}`, ago, 'guess'),
      statement,
      rests: rests.map((ref) => ({ table: tableOf(ref), id: idOfRef(contactId, ref) })),
    })),
  );
  await putTrust(tx, sample, { contactId, now });
}

async function putTrust(tx: WriteTx, { trust = [] }: Sample, { contactId, now }: Whose): Promise<void> {
  await tx.put(
    'trust',
    trust.map(([by, kind, what, ago], index) => {
      const at = now - ago * DAY;
      return {
        id: `${contactId}-trust${index}`,
        contactId,
        by,
        kind,
        what,
        at,
        grain: { source: 'told-me' as const, at },
      };
    }),
  );
}

/** The id of a sample's row, by its table and where it stands there. */
export function idOfRef(contactId: string, ref: SampleRef): string {
  return `${contactId}-${NAMES[tableOf(ref)]}${ref.split(' ')[1]}`;
}

function tableOf(ref: SampleRef): Evidence['table'] {
  return ref.split(' ')[0] as Evidence['table'];
}
