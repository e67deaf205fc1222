import { useState } from 'react';
import type { Finding } from '../../lib/coach/types';
import { panel } from '../../lib/locales';
import { Button } from '../ui/button';
import type { PanelActions, PanelDraft } from './actions';
import { DraftBars } from './draft-bars';
import { DraftChecks } from './draft-checks';
import { CoachMenu, RuleOffer, SilentCoach } from './draft-coach';
import { DraftPromises } from './draft-promises';
import { DraftQuestions } from './draft-questions';
import { DraftReview } from './draft-review';
import styles from './draft-strip.module.css';
import { FindingList } from './finding-list';

const words = panel.draft;

type DraftStripProps = {
  drafts: PanelDraft[];
  /** Whom the panel shows below; absent while it shows nobody in the record. */
  shownId?: string | undefined;
  /** Epoch milliseconds. */
  now: number;
  actions: PanelActions;
};

/** On top of the panel while something is being written: to whom, the verdict, the lines, and what to ask instead. */
export function DraftStrip({ drafts, shownId, now, actions }: DraftStripProps) {
  const draft = drafts.find((row) => row.current) ?? drafts[0];
  if (!draft) return null;
  return (
    <section className={styles.strip} aria-label={words.title} data-go="draft">
      {drafts.length > 1 && <Switcher drafts={drafts} shown={draft.id} actions={actions} />}
      <Recipient draft={draft} alone={drafts.length === 1} shownId={shownId} actions={actions} />
      <OneDraft key={draft.id} draft={draft} now={now} actions={actions} />
    </section>
  );
}

type SwitcherProps = { drafts: PanelDraft[]; shown: string; actions: PanelActions };

function Switcher({ drafts, shown, actions }: SwitcherProps) {
  return (
    <fieldset className={styles.switcher} aria-label={words.switcher}>
      {drafts.map((draft) => (
        <button
          key={draft.id}
          type="button"
          className={styles.tab}
          aria-pressed={draft.id === shown}
          title={draft.subject}
          onClick={() => actions.chooseDraft(draft.id)}
        >
          <bdi>{sayRecipients(draft)}</bdi>
        </button>
      ))}
    </fieldset>
  );
}

type RecipientProps = Omit<DraftStripProps, 'drafts' | 'now'> & {
  draft: PanelDraft;
  /** No other draft is open: no tab says to whom it goes. */
  alone: boolean;
};

/** To whom it goes, and where that isn't the person below, the way to see them. */
function Recipient({ draft, alone, shownId, actions }: RecipientProps) {
  const { contactId, recipients } = draft;
  const elsewhere = contactId !== undefined && contactId !== shownId;
  const show = words.showRecipient(recipients[0]?.name ?? '');
  if (recipients.length === 0 || (!alone && !elsewhere)) return null;
  return (
    <p className={styles.to}>
      {alone && <bdi className={styles.name}>{sayRecipients(draft)}</bdi>}
      {elsewhere && (
        <Button look="quiet" aria-label={show} onClick={() => actions.chooseOne(contactId)}>
          {alone ? words.showBelow : show}
        </Button>
      )}
    </p>
  );
}

type OneDraftProps = { draft: PanelDraft; now: number; actions: PanelActions };

function OneDraft({ draft, now, actions }: OneDraftProps) {
  const [chosenKey, setChosenKey] = useState<string>();
  const { review, checks, off, silence, contactId } = draft;
  const empty = draft.text.trim() === '';
  const quiet = off || silence !== undefined;
  const silent = quiet || (!empty && review.verdict === 'not-prospecting');
  const chosen = review.findings.find((finding) => keyOf(finding) === chosenKey);
  const choose = (finding: Finding) => {
    setChosenKey(keyOf(finding));
    actions.showFinding(draft.id, finding);
  };
  return (
    <>
      <div className={styles.top}>
        {silence ? <SilentCoach {...{ silence, actions }} /> : <Verdict draft={draft} />}
        <CoachMenu draft={draft} actions={actions} />
      </div>
      {!empty && !silent && review.sentences.length > 0 && <DraftBars sentences={review.sentences} />}
      {checks.length > 0 && <DraftChecks draft={draft} now={now} actions={actions} />}
      {contactId !== undefined && <DraftPromises {...{ draft, contactId, now, actions }} />}
      {!quiet && review.findings.length > 0 && (
        <FindingList
          findings={review.findings}
          chosen={chosen}
          onChoose={choose}
          onDismiss={(finding) => actions.notAPitch(finding, contactId)}
          onPhrases={() => actions.openPage('coach/phrases')}
        />
      )}
      {!quiet && <RuleOffer draft={draft} actions={actions} />}
      {silent && draft.outcome && <p role="status">{words.outcomes[draft.outcome]}</p>}
      {!silent && <DraftQuestions draft={draft} chosen={chosen} actions={actions} />}
      {!silent && !empty && <DraftReview draft={draft} />}
    </>
  );
}

function Verdict({ draft }: { draft: PanelDraft }) {
  const { verdict, sentences } = draft.review;
  if (draft.off) return <p className={styles.about}>{words.off}</p>;
  if (draft.text.trim() === '') {
    return (
      <header>
        <h2 className={styles.verdict}>{words.empty}</h2>
        <p className={styles.about}>{words.emptyAbout}</p>
      </header>
    );
  }
  if (verdict === 'not-prospecting') return <p className={styles.about}>{words.verdicts[verdict]}</p>;
  const amount = (serves: string) => sentences.filter((row) => row.serves === serves).length;
  return (
    <header className={styles.head} aria-live="polite">
      <h2 className={styles.verdict} data-verdict={verdict}>
        {words.verdicts[verdict]}
      </h2>
      <p className={styles.about}>{words.about(amount('writer'), amount('reader'))}</p>
    </header>
  );
}

/** A finding stays the same one while the text before it moves. */
function keyOf(finding: Finding): string {
  return `${finding.ruleId} ${finding.actual}`;
}

function sayRecipients(draft: PanelDraft): string {
  const names = draft.recipients.map((person) => person.name ?? person.email ?? '').filter(Boolean);
  return names.length === 0 ? (draft.subject ?? words.noRecipient) : words.to(names.join(', '));
}
