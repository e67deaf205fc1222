import type { ExportKind, ExportWhat, ExportWho, Preview } from '../../lib/app/export-people';
import { exportWords as words } from '../../lib/locales';
import { Page } from '../page/page';
import { Section } from '../page/section';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import { Switch } from '../ui/switch';
import { ExportPreview } from './export-preview';
import styles from './export-view.module.css';
import { FormatChoice } from './format-choice';
import { WhoChoice } from './who-choice';

export type ExportViewProps = {
  kind: ExportKind;
  who: ExportWho;
  what: ExportWhat;
  tags: readonly { tag: string; count: number }[];
  accounts: readonly { id: string; name: string }[];
  /** How many people fit, and how the file begins; null while they are counted. */
  chosen: { count: number; preview: Preview | null } | null;
  progress: { done: number; total: number } | null;
  /** What came of the last click, in words. */
  said: { text: string; failed: boolean } | null;
  onKind: (kind: ExportKind) => void;
  onWho: (who: ExportWho) => void;
  onWhat: (what: ExportWhat) => void;
  onSave: () => void;
  onStop: () => void;
};

/** The kind of file, who and what is in it, how it begins, and the one button. */
export function ExportView(props: ExportViewProps) {
  const { kind, progress, onKind } = props;
  const busy = progress !== null;
  const isWhole = kind === 'everything';
  return (
    <Page title={words.title} lead={words.lead}>
      <Section title={words.format}>
        <FormatChoice kind={kind} onKind={onKind} disabled={busy} />
      </Section>
      {!isWhole && (
        <Section title={words.who}>
          <WhoChoice {...props} disabled={busy} />
        </Section>
      )}
      {!isWhole && (
        <Section title={words.what}>
          <What {...props} />
        </Section>
      )}
      <Section title={isWhole ? undefined : words.preview}>
        {!isWhole && props.chosen && <ExportPreview preview={props.chosen.preview} />}
        <Save {...props} />
      </Section>
    </Page>
  );
}

const CARDS: readonly ExportKind[] = ['vcard-3', 'vcard-4'];

/** Only what this kind of file has a place for. */
function What({ kind, what, progress, onWhat }: ExportViewProps) {
  const isCard = CARDS.includes(kind);
  const isShort = isCard || kind === 'google-csv';
  const line = (part: 'notes' | 'timeline' | 'promises') => (
    <Switch
      label={words[part].label}
      about={words[part].text}
      on={what[part]}
      disabled={progress !== null}
      onChange={(on) => onWhat({ ...what, [part]: on })}
    />
  );
  return (
    <div className={styles.what}>
      {line('notes')}
      {!isShort && line('promises')}
      {!isShort && line('timeline')}
      {!isCard && (
        <Switch
          label={words.private.label}
          about={words.private.text}
          on={what.privateToo}
          disabled={progress !== null}
          onChange={(privateToo) => onWhat({ ...what, privateToo })}
        />
      )}
      {isShort && <p className={styles.about}>{isCard ? words.cardsLeaveOut : words.googleLeavesOut}</p>}
    </div>
  );
}

function Save({ kind, chosen, progress, said, onSave, onStop }: ExportViewProps) {
  if (progress) {
    const isKnown = progress.total > 0;
    return (
      <>
        <Progress
          label={words.making}
          value={isKnown ? progress.done / progress.total : undefined}
          {...(isKnown ? { detail: words.progress(progress.done, progress.total) } : {})}
        />
        {kind !== 'everything' && (
          <div>
            <Button onClick={onStop}>{words.cancel}</Button>
          </div>
        )}
      </>
    );
  }
  const count = chosen?.count ?? 0;
  const isWhole = kind === 'everything';
  return (
    <>
      <div>
        <Button look="main" disabled={!isWhole && count === 0} onClick={onSave}>
          {isWhole ? words.saveEverything : chosen ? words.save(count) : words.counting}
        </Button>
      </div>
      {said && <Banner tone={said.failed ? 'serious' : 'plain'}>{said.text}</Banner>}
    </>
  );
}
