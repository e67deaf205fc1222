import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlineStructure } from '../lib/sites/blank-structure';

/** "Copy diagnostics": runs on a click, answers how the page is built without a word of it, and is gone. */
export default defineUnlistedScript(() => outlineStructure(document));
