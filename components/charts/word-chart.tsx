import type { PledgeBalance, PledgeMark } from '../../lib/core/pledge-balance';
import { relationship } from '../../lib/locales';
import { ChartFigure } from './chart-figure';
import { UnitLegend, type UnitLook, UnitRow } from './unit-row';

const words = relationship.charts.word;

const LOOKS: Record<PledgeMark, UnitLook> = {
  kept: 'full',
  late: 'half',
  overdue: 'alarm',
  'due-later': 'empty',
  released: 'dash',
};

/** Promises of both sides, one mark each, in the order in which they were made. */
export function WordChart({ me, them }: { me: PledgeBalance; them: PledgeBalance }) {
  const all = [...me.marks, ...them.marks];
  if (all.length === 0) return <ChartFigure title={words.title} words={words.none} />;
  const used = (Object.keys(LOOKS) as PledgeMark[]).filter((mark) => all.some((row) => row.mark === mark));
  return (
    <ChartFigure title={words.title} words="">
      <div>
        <Side who={words.me} word={me} />
        <Side who={words.them} word={them} />
        <UnitLegend looks={used.map((mark) => ({ look: LOOKS[mark], words: words.legend[mark] }))} />
      </div>
    </ChartFigure>
  );
}

function Side({ who, word }: { who: string; word: PledgeBalance }) {
  const { marks, counts, judged, enough } = word;
  return (
    <UnitRow
      who={who}
      units={marks.map(({ pledge, mark }) => ({
        id: pledge.id,
        look: LOOKS[mark],
        words: `${pledge.what}: ${words.legend[mark]}`,
      }))}
      label={words.row(who, counts)}
      words={words.say(counts.kept, judged, !enough)}
      earlier={words.earlier}
    />
  );
}
