import type { Interaction } from './record';

/** The last real contact, in or out. A note is not contact, and what is planned hasn't happened. */
export function lastTouch(interactions: readonly Interaction[], now: number): Interaction | null {
  let last: Interaction | null = null;
  for (const interaction of interactions) {
    if (interaction.kind === 'note' || interaction.at > now) continue;
    if (!last || interaction.at > last.at) last = interaction;
  }
  return last;
}
