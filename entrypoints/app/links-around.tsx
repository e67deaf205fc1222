import type { ReactNode } from 'react';
import { PersonLinks } from '../../components/panel/person-links';
import type { LinkView } from '../../lib/core/links';
import { useLinks } from '../../lib/live/use-links';

const NONE: readonly LinkView[] = [];

/** Reads a person's ties for whatever shows them inside; none without a person. */
export function LinksAround({ contactId, children }: { contactId: string | undefined; children: ReactNode }) {
  const links = useLinks(contactId);
  return <PersonLinks value={links.kind === 'ready' ? links.value : NONE}>{children}</PersonLinks>;
}
