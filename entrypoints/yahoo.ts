import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { yahoo } from '../lib/sites/yahoo';
import { startMail } from './page/start-mail';

/** The script of Yahoo Mail. Registered at run time by `lib/browser/page-scripts.ts`. */
export default defineUnlistedScript(() => startMail(yahoo));
