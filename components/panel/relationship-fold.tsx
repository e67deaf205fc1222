import type { ContactFile, Exchange } from '../../lib/core/record';
import { type RelationshipView, readRelationship } from '../../lib/core/relationship';
import { readRhythm } from '../../lib/core/rhythm';
import { relationship as words } from '../../lib/locales';
import { GiveChart } from '../charts/give-chart';
import { RhythmChart } from '../charts/rhythm-chart';
import { WordChart } from '../charts/word-chart';
import { Ago } from '../ui/ago';
import type { RecordActions } from './actions';
import styles from './relationship-fold.module.css';
import { RelationshipSummary } from './relationship-summary';
import { StageChoice } from './stage-choice';
import { TrustList } from './trust-list';

type RelationshipFoldProps = { file: ContactFile; now: number; actions: RecordActions };

/** Where the user stands with somebody, what it has brought both ways, and what speaks for trust. */
export function RelationshipFold({ file, now, actions }: RelationshipFoldProps) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const view = readRelationship(file, now, here);
  return (
    <div className={styles.relationship}>
      <div className={styles.standing}>
        <StageChoice stage={file.contact.stage} onChoose={(stage) => actions.setStage(file.contact.id, stage)} />
        <RelationshipSummary view={view} now={now} />
      </div>
      <RhythmChart rhythm={readRhythm(file.interactions, now)} />
      <WordChart me={view.word.me} them={view.word.them} />
      <GiveChart given={view.given} received={view.received} />
      <Brought view={view} now={now} />
      <TrustList file={file} now={now} actions={actions} />
    </div>
  );
}

/** So many of one kind say enough; all of them stand under "Given and received". */
const EACH = 3;

function Brought({ view, now }: { view: RelationshipView; now: number }) {
  return (
    <section className={styles.part} aria-label={words.brought.title}>
      <h3 className={styles.title}>{words.brought.title}</h3>
      {view.deep.map(({ kind, rows }) => (
        <div key={kind} className={styles.kind}>
          <p className={styles.label}>{words.brought.kinds[kind]}</p>
          <ul>
            {rows.slice(0, EACH).map((row) => (
              <BroughtRow key={row.id} row={row} now={now} />
            ))}
          </ul>
        </div>
      ))}
      {view.missing.length > 0 && <p className={styles.quiet}>{words.brought.missing(view.missing)}</p>}
    </section>
  );
}

function BroughtRow({ row, now }: { row: Exchange; now: number }) {
  return (
    <li className={styles.brought}>
      <bdi dir="auto">{row.what}</bdi>{' '}
      <span className={styles.quiet}>
        {words.evidence[row.direction]}, <Ago at={row.at} now={now} />
      </span>
    </li>
  );
}
