import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fastmail } from '../lib/sites/fastmail';
import { startMail } from './page/start-mail';

/** The script of Fastmail. Registered at run time by `lib/browser/page-scripts.ts`. */
export default defineUnlistedScript(() => startMail(fastmail));
