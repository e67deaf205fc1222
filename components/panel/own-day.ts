import { dayIn } from '../../lib/core/days';

/** The user's own day at a moment, "YYYY-MM-DD": this machine's zone is theirs. */
export function ownDay(at: number): string {
  return dayIn(ownZone(), at);
}

/** The zone of this machine. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
