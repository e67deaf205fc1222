import { fold } from './fold';

/** What a file without any key tells of somebody. */
export type ImportCard = { name?: string; company?: string; role?: string };

/** A person without any key is recognised again only as exactly the same card; nothing is ever added to it. */
export function cardOf({ name, company, role }: ImportCard): string {
  return [name, company, role].map((part) => fold(part ?? '')).join('\n');
}
