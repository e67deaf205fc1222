import { useMemo, useState } from 'react';
import { contactBalance } from '../../lib/core/contact-balance';
import { type InboundMoment, inboundMoments } from '../../lib/core/inbound-moment';
import { isPlanned } from '../../lib/core/last-touch';
import type { ContactFile, Interaction, InteractionKind } from '../../lib/core/record';
import { readDay } from '../../lib/core/say-dates';
import { seenInFiles } from '../../lib/core/seen-in-files';
import { common, panel, timeline } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { EditInPlace } from '../ui/edit-in-place';
import { join } from '../ui/join';
import { PagedList } from '../ui/paged-list';
import { Pick } from '../ui/pick';
import type { RecordActions } from './actions';
import { BalancePicture } from './balance-picture';
import { ExampleLine } from './example-line';
import { sayKind } from './last-touch';
import { RowMenu } from './row-menu';
import styles from './story-row.module.css';
import own from './timeline-fold.module.css';

const words = panel.folds;

type Shown = 'all' | 'contact' | InteractionKind;

type TimelineFoldProps = { file: ContactFile; now: number; actions: RecordActions };

/** What happened, newest first: notes in the user's own words, the rest in one line each; above it, who comes to whom. */
export function TimelineFold({ file, now, actions }: TimelineFoldProps) {
  const { interactions, contact } = file;
  const [shown, setShown] = useState<Shown>('all');
  const about = useMemo(() => read(interactions, now), [interactions, now]);
  if (interactions.length === 0) {
    return (
      <>
        <ExampleLine
          words={words.noTimeline}
          example={words.timelineExample}
          label={words.example}
          onTry={actions.typeNote}
        />
        <Beginnings file={file} now={now} />
      </>
    );
  }
  const kinds = kindsOf(interactions);
  const rows = about.sorted.filter((row) => isShown(row, kinds[shown] ? shown : 'all'));
  return (
    <>
      <BalancePicture balance={about.balance} pronouns={contact.pronouns} />
      {Object.keys(kinds).length > 2 && (
        <p className={own.filter}>
          <Pick label={timeline.filter.label} value={kinds[shown] ? shown : 'all'} words={kinds} onPick={setShown} />
        </p>
      )}
      <PagedList rows={rows} label={words.timeline} idOf={(row) => row.id} moreLabel={words.showMore}>
        {(row) => <Row row={row} moment={about.moments.get(row.id)} now={now} actions={actions} />}
      </PagedList>
      <Beginnings file={file} now={now} />
    </>
  );
}

/** Where it began, as imported files know it: below everything else, and no contact of itself. */
function Beginnings({ file, now }: { file: ContactFile; now: number }) {
  const fact = file.facts.find(({ key }) => key === 'connected-on');
  const day = fact && readDay(fact.value, now);
  return (
    <>
      {seenInFiles(file).map(({ from, at }) => (
        <p key={from} className={styles.when}>
          <Ago at={at} now={now} /> · {timeline.imported} <bdi dir="auto">{from}</bdi>
        </p>
      ))}
      {day && (
        <p className={styles.when} title={panel.grain.whole(fact.grain)}>
          <Ago at={day.at} now={now} /> · {timeline.connected}
        </p>
      )}
    </>
  );
}

function read(interactions: readonly Interaction[], now: number) {
  return {
    sorted: [...interactions].sort((a, b) => b.at - a.at),
    balance: contactBalance(interactions, now),
    moments: new Map(inboundMoments(interactions, now).map((moment) => [moment.row.id, moment.kind])),
  };
}

/** What can be chosen: the kinds that are there, everything, and contact as opposed to notes where there are both. */
function kindsOf(interactions: readonly Interaction[]): Partial<Record<Shown, string>> {
  const there = new Set<Shown>(interactions.map(({ kind }) => kind));
  const both = there.has('note') && there.size > 2;
  const entries = Object.entries(timeline.filter.kinds) as [Shown, string][];
  return Object.fromEntries(
    entries.filter(([kind]) => kind === 'all' || (kind === 'contact' ? both : there.has(kind))),
  ) as Partial<Record<Shown, string>>;
}

function isShown({ kind }: Interaction, shown: Shown): boolean {
  return shown === 'all' || (shown === 'contact' ? kind !== 'note' : kind === shown);
}

type RowProps = { row: Interaction; moment: InboundMoment['kind'] | undefined; now: number; actions: RecordActions };

function Row({ row, moment, now, actions }: RowProps) {
  const kind = sayKind(row);
  return (
    <li className={join(styles.row, moment && own.moment)}>
      <p className={styles.when} title={panel.grain.whole(row.grain)}>
        <When row={row} now={now} /> · {kind}
        {row.minutes !== undefined && ` · ${timeline.minutes(row.minutes)}`}
        {moment && <span className={own.first}> · {timeline.moment.mark[moment]}</span>}
      </p>
      <RowMenu what={row.gist || kind} onForget={() => actions.forgetRow('interactions', row.id)} />
      {row.gist && (
        <div className={join(styles.words, row.kind === 'note' && styles.own)}>
          <EditInPlace
            value={row.gist}
            label={panel.header.edit(panel.last.kinds[row.kind])}
            required
            long
            place={row.id}
            onSave={(gist) => actions.editRow('interactions', row.id, gist)}
          />
        </div>
      )}
    </li>
  );
}

/** What is planned has no distance yet that people would say. */
function When({ row, now }: { row: Interaction; now: number }) {
  if (!isPlanned(row, now)) return <Ago at={row.at} now={now} />;
  return (
    <>
      <time dateTime={new Date(row.at).toISOString()}>{common.exact(row.at)}</time> · {timeline.planned}
    </>
  );
}
