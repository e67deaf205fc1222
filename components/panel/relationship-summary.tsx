import { useId, useState } from 'react';
import type { PledgeBalance } from '../../lib/core/pledge-balance';
import type { Exchange } from '../../lib/core/record';
import type { RelationshipView } from '../../lib/core/relationship';
import { common, panel, relationship } from '../../lib/locales';
import { Ago } from '../ui/ago';
import styles from './relationship-summary.module.css';

const words = relationship.summary;

/** What a part of the summary rests on: one line a row. */
type Evidence = { id: string; at: number; words: string; mark: string };
type Part = { id: string; say: string; rows: Evidence[] };

/** Longer lists stand in their own part of the record. */
const MOST = 12;

/** In words, each with what is behind it: a press shows the rows. Never a number made of them. */
export function RelationshipSummary({ view, now }: { view: RelationshipView; now: number }) {
  const parts = partsOf(view);
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const shown = parts.find((part) => part.id === open);
  return (
    <div className={styles.summary}>
      <ul className={styles.parts}>
        <li>{words.since(view.since)}</li>
        {parts.map((part) => (
          <li key={part.id}>
            <button
              type="button"
              data-row
              className={styles.part}
              aria-expanded={part.id === open}
              aria-controls={part.id === open ? id : undefined}
              title={words.evidence(part.say)}
              onClick={() => setOpen(part.id === open ? null : part.id)}
              onKeyDown={(event) => event.key === 'Escape' && setOpen(null)}
            >
              {part.say}
            </button>
          </li>
        ))}
      </ul>
      {shown && <Rows id={id} part={shown} now={now} />}
      {parts.length === 0 && <p className={styles.quiet}>{words.nothing}</p>}
      {view.onlyTaking && <p className={styles.quiet}>{words.onlyTaking}</p>}
    </div>
  );
}

function Rows({ id, part, now }: { id: string; part: Part; now: number }) {
  const left = part.rows.length - MOST;
  return (
    <ul id={id} className={styles.rows} aria-label={words.evidence(part.say)}>
      {part.rows.slice(0, MOST).map((row) => (
        <li key={row.id} className={styles.row}>
          <bdi dir="auto">{common.brief(row.words, 160)}</bdi>{' '}
          <span className={styles.quiet}>
            {row.mark}, <Ago at={row.at} now={now} />
          </span>
        </li>
      ))}
      {left > 0 && <li className={styles.quiet}>{words.more(left)}</li>}
    </ul>
  );
}

function partsOf({ word, introduced, given, received, trust, cameToYou }: RelationshipView): Part[] {
  const signs = [...trust.them, ...trust.me];
  const parts: (Part | false)[] = [
    word.me.judged > 0 && { id: 'me', say: words.myWord(word.me.counts.kept, word.me.judged), rows: promises(word.me) },
    word.them.judged > 0 && {
      id: 'them',
      say: words.theirWord(word.them.counts.kept, word.them.judged),
      rows: promises(word.them),
    },
    introduced.byThem.length > 0 && {
      id: 'introduced',
      say: words.introducedYou(introduced.byThem.length),
      rows: introduced.byThem.map(exchange),
    },
    introduced.byMe.length > 0 && {
      id: 'introducing',
      say: words.youIntroduced(introduced.byMe.length),
      rows: introduced.byMe.map(exchange),
    },
    given.length + received.length > 0 && {
      id: 'exchanged',
      say: words.exchanged(given.length, received.length),
      rows: [...given, ...received].sort((a, b) => b.at - a.at).map(exchange),
    },
    signs.length > 0 && {
      id: 'trust',
      say: words.trust(signs.length),
      rows: signs.map(({ id, at, by, kind, what }) => ({ id, at, words: what, mark: relationship.trust.by[by][kind] })),
    },
    cameToYou !== null && {
      id: 'came',
      say: words.came,
      rows: [{ id: cameToYou.id, at: cameToYou.at, words: cameToYou.gist, mark: panel.last.kinds[cameToYou.kind] }],
    },
  ];
  return parts.filter((part): part is Part => part !== false);
}

/** Those that tell something, the newest first. */
function promises({ marks }: PledgeBalance): Evidence[] {
  return marks
    .filter(({ mark }) => mark !== 'due-later' && mark !== 'released')
    .map(({ pledge, mark }) => ({
      id: pledge.id,
      at: pledge.settledAt ?? pledge.at,
      words: pledge.what,
      mark: relationship.evidence.standings[mark],
    }))
    .reverse();
}

function exchange({ id, at, what, direction }: Exchange): Evidence {
  return { id, at, words: what, mark: relationship.evidence[direction] };
}
