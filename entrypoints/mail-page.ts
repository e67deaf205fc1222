import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeReader } from './page/handed-reader';
import { startMail } from './page/start-mail';

/** All that runs on a webmail's page but its reader, which another file of ours has left here just before. */
export default defineUnlistedScript(() => {
  const reader = takeReader();
  if (reader) startMail(reader);
});
