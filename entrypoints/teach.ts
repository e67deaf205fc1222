import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenForTeacher } from '../lib/messages/teach-talk';
import { pickParts } from '../lib/page/pick-parts';
import { makeRule } from '../lib/sites/generic/taught/make-rule';
import { candidatesFor, understand } from '../lib/sites/generic/taught/understand';
import { takeReader } from './page/handed-reader';

type World = { acquaintTeach?: true };

/** "Teach this page": loaded on a click in the panel, into pages that the generic reader reads and into no other. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world.acquaintTeach || takeReader()?.id !== 'generic') return;
  world.acquaintTeach = true;
  listenForTeacher((talk) => pickParts({ document, window }, { understand, candidatesFor, makeRule }, talk));
});
