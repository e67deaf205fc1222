import type { Interaction } from './record';

/** A page's clock moves by the minute: what was written since has happened all the same. */
const MINUTE = 60_000;

/** Whether it is to come still; `now` may be up to a minute old. Epoch milliseconds. */
export function isPlanned({ at }: Pick<Interaction, 'at'>, now: number): boolean {
  return at > now + MINUTE;
}

/** The last real contact, in or out. A note is not contact, and what is planned hasn't happened. */
export function lastTouch(interactions: readonly Interaction[], now: number): Interaction | null {
  let last: Interaction | null = null;
  for (const interaction of interactions) {
    if (interaction.kind === 'note' || isPlanned(interaction, now)) continue;
    if (!last || interaction.at > last.at) last = interaction;
  }
  return last;
}
