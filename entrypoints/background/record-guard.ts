import { browser } from '../../lib/browser/api';
import { findPrivateArea } from '../../lib/browser/private-area';
import { openDesk } from '../../lib/data/desk';
import { checkDeeply } from '../../lib/data/two-copies/check-deeply';

const CHECKED = 'record-checked';

/** At every start: page scripts are kept out of the second copy. Once a browser session: the two copies are compared. */
export async function guardRecord(): Promise<void> {
  await findPrivateArea()?.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  const { [CHECKED]: checked } = await browser.storage.session.get(CHECKED);
  if (checked) return;
  // Cut short, or not possible now: the next start of the worker does it.
  await checkDeeply(openDesk().db).then(
    () => browser.storage.session.set({ [CHECKED]: true }),
    (error: unknown) => console.warn('The two copies were not compared:', error),
  );
}
