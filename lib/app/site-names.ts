import type { SiteId } from '../core/sighting';

/** What the sites call themselves, for a row's "where from". */
export const SITE_NAMES: Record<SiteId, string> = {
  gmail: 'Gmail',
  linkedin: 'LinkedIn',
  roundcube: 'Roundcube',
  outlook: 'Outlook',
  yahoo: 'Yahoo Mail',
  proton: 'Proton Mail',
  fastmail: 'Fastmail',
  generic: 'webmail',
};
