import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gmail } from '../lib/sites/gmail';
import { startMail } from './page/start-mail';

/** The script of Gmail. Registered at run time by `lib/browser/page-scripts.ts`. */
export default defineUnlistedScript(() => startMail(gmail));
