import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { roundcube } from '../lib/sites/roundcube';
import { startMail } from './page/start-mail';

/** The script of webmails that the user switched on by address. */
export default defineUnlistedScript(() => startMail(roundcube));
