import { makeCard } from '../../lib/page/hint-card';
import type { Site } from '../../lib/sites/site';
import { startPage } from './start-page';

/** A webmail: everything, the hint card too. */
export function startMail(site: Site): void {
  startPage([site], { level: 'mail', makeCard });
}
