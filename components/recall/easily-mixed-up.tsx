import type { Confusable } from '../../lib/app/find-confusable';
import { sketchOf } from '../../lib/core/person-sketch';
import type { ContactFile } from '../../lib/core/record';
import { mixUps as words } from '../../lib/locales';
import { Compared } from '../panel/compared';

type EasilyMixedUpProps = { file: ContactFile; others: readonly Confusable[]; now: number };

/** Beside the name one has just recalled: the one most easily taken for them, with what differs. */
export function EasilyMixedUp({ file, others, now }: EasilyMixedUpProps) {
  const [first] = others;
  if (!first) return null;
  const { name } = first.sketch.contact;
  return (
    <section aria-label={`${words.title} ${name}`}>
      <p>
        {words.notThe} <bdi dir="auto">{name}</bdi>
        {others.length > 1 && ` · ${words.more(others.length - 1)}`}
      </p>
      <Compared own={sketchOf(file.contact, file, now)} other={first.sketch} now={now} />
    </section>
  );
}
