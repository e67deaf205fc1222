import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlook } from '../lib/sites/outlook';
import { startPage } from './page/start-page';

/** The script of Outlook on the web, on its four hosts. */
export default defineUnlistedScript(() => startPage([outlook], 'mail'));
