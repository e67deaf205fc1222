import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { taughtSite } from '../lib/sites/generic/taught';
import { learnRule } from './page/handed-reader';

/** Only for hosts that the user taught: reads by their rule, which the background has left here just before. */
export default defineUnlistedScript(() => learnRule(taughtSite));
