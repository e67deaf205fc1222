import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/sites';

/** LinkedIn level 2: runs on a click, answers what the open profile says, and is gone. */
export default defineUnlistedScript(() => readPage(document, new URL(location.href)));
