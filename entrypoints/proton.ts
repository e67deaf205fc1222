import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { proton } from '../lib/sites/proton';
import { startMail } from './page/start-mail';

/** The script of Proton Mail. Registered at run time by `lib/browser/page-scripts.ts`. */
export default defineUnlistedScript(() => startMail(proton));
