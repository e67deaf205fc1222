import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { generic } from '../lib/sites/generic';
import { handReader } from './page/handed-reader';

/** The reader of every webmail that has none of its own. `mail-page.js`, started right after it, takes it. */
export default defineUnlistedScript(() => handReader(generic));
