import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedin } from '../lib/sites/linkedin';
import { readWith } from '../lib/sites/read-with';

/** LinkedIn level 2: runs on a click, answers what the open profile says, and is gone. */
export default defineUnlistedScript(() => readWith([linkedin]).readPage(document, new URL(location.href)));
