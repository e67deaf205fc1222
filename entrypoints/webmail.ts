import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { roundcube } from '../lib/sites/roundcube';
import { startPage } from './page/start-page';

/** The script of webmails that the user switched on by address. */
export default defineUnlistedScript(() => startPage([roundcube], 'mail'));
