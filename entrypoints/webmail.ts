import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForReader } from '../lib/messages/ask-for-reader';
import { isRoundcube } from '../lib/sites/roundcube/is-roundcube';

/**
 * The script of webmails that the user switched on by address: looks which make it is, and asks for the script that reads
 * it. So a page loads what it needs, and the make is found anew after every move of a host.
 */
export default defineUnlistedScript(() =>
  askForReader(location.href, () => (isRoundcube(document) ? 'roundcube' : 'generic')),
);
