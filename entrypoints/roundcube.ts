import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { roundcube } from '../lib/sites/roundcube';
import { startMail } from './page/start-mail';

/** The script of Roundcube at any host; `webmail.ts` asks for it. */
export default defineUnlistedScript(() => startMail(roundcube));
