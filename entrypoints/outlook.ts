import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlook } from '../lib/sites/outlook';
import { startMail } from './page/start-mail';

/** The script of Outlook on the web, on its four hosts. */
export default defineUnlistedScript(() => startMail(outlook));
