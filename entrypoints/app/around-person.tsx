import { type ReactNode, useMemo } from 'react';
import { ConfusablePeople } from '../../components/panel/confusable-people';
import { ProfileChoice } from '../../components/panel/profile-choice';
import { pointsFor } from '../../lib/core/profile-points';
import type { Settings } from '../../lib/core/settings';
import { useConfusable } from '../../lib/live/use-confusable';

type AroundPersonProps = { contactId: string | undefined; settings: Settings; children: ReactNode };

/** What the parts of a person's record ask for besides the file itself: who is taken for them, and the profile's points. */
export function AroundPerson({ contactId, settings, children }: AroundPersonProps) {
  const points = useMemo(() => pointsFor(settings), [settings]);
  return (
    <ConfusablePeople value={useConfusable(contactId)}>
      <ProfileChoice value={points}>{children}</ProfileChoice>
    </ConfusablePeople>
  );
}
