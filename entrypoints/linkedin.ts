import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedin } from '../lib/sites/linkedin';
import { startPage } from './page/start-page';

/** LinkedIn level 3 only ("read as I browse"). Adds nothing to the page: marks are painted, words stay in the panel. */
export default defineUnlistedScript(() => startPage([linkedin], { level: 'linkedin' }));
