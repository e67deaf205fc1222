import type { Rehearsal } from '../../lib/app/restore';
import { restore } from '../../lib/locales';
import { Banner } from '../ui/banner';

const words = restore.plan;

/** Whoever was erased: here, so that the file doesn't bring them back, or where the file was made, so that they go here too. */
export function ErasedPeople({
  rehearsal: { keptOut, toErase },
}: {
  rehearsal: Pick<Rehearsal, 'keptOut' | 'toErase'>;
}) {
  const names = toErase.first.map(({ name }) => name);
  return (
    <>
      {keptOut > 0 && <p>{words.keptOut(keptOut)}</p>}
      {toErase.count > 0 && (
        <Banner tone="serious" title={words.toErase(names, toErase.count)}>
          {words.toEraseAbout}
        </Banner>
      )}
    </>
  );
}
