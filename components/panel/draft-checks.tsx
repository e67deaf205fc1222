import { useState } from 'react';
import { isSerious, type PersonCheck, restOfCheck } from '../../lib/core/check-draft';
import { panel } from '../../lib/locales';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { LineForm } from '../ui/line-form';
import type { PanelActions, PanelDraft } from './actions';
import styles from './draft-checks.module.css';

const words = panel.draft;

/** A draft is written and sent, or it isn't, within a day; then whatever was overruled is looked at anew. */
export const DRAFT_REST = 86_400_000;

type DraftChecksProps = { draft: PanelDraft; now: number; actions: PanelActions };

/** What the record says against sending it so. Each can be overruled for this draft, with a reason or without. */
export function DraftChecks({ draft, now, actions }: DraftChecksProps) {
  return (
    <ul className={styles.checks} aria-label={words.checks}>
      {draft.checks.map((check) => (
        <Row key={`${check.of?.contactId ?? ''}${restOfCheck(draft.id, check)}`} {...{ check, draft, now, actions }} />
      ))}
    </ul>
  );
}

type RowProps = DraftChecksProps & { check: PersonCheck };

function Row({ check, draft, now, actions }: RowProps) {
  const [asking, setAsking] = useState(false);
  const said = words.check(check);
  const contactId = check.of?.contactId ?? draft.contactId;
  return (
    <li className={styles.row}>
      <p className={styles.check} data-serious={isSerious(check) || undefined}>
        <Icon name="warning" />
        <bdi dir="auto">{said}</bdi>
      </p>
      {contactId !== undefined && !asking && (
        <Button
          look="quiet"
          className={styles.anyway}
          aria-label={words.anywayLabel(said)}
          onClick={() => setAsking(true)}
        >
          {words.anyway}
        </Button>
      )}
      {contactId !== undefined && asking && (
        <Overruling {...{ check, draft, now, actions, contactId }} onClose={() => setAsking(false)} />
      )}
    </li>
  );
}

type OverrulingProps = RowProps & { contactId: string; onClose: () => void };

/** Why it is sent in spite of the check: asked, never demanded. */
function Overruling({ check, draft, now, actions, contactId, onClose }: OverrulingProps) {
  const about = restOfCheck(draft.id, check);
  const overrule = (reason: string) =>
    actions.letRest(contactId, about, {
      until: now + DRAFT_REST,
      ...(reason ? { note: words.becauseNote(words.check(check), reason) } : {}),
    });
  return (
    <div className={styles.reason}>
      <LineForm
        label={words.because}
        placeholder={words.because}
        place={about}
        save={words.anyway}
        blank={{ label: words.anyway, onSave: () => void overrule('') }}
        asked
        onSave={overrule}
        onCancel={onClose}
      />
    </div>
  );
}
