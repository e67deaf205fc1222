import { ago } from '../../lib/core/say-dates';
import { common } from '../../lib/locales';

/** A moment as people say it; exact on hover and for machines. */
export function Ago({ at, now }: { at: number; now: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={common.exact(at)}>
      {common.say(ago(at, now))}
    </time>
  );
}
