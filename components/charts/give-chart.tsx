import type { Exchange } from '../../lib/core/record';
import { DEEP_KINDS } from '../../lib/core/relationship';
import { common, relationship } from '../../lib/locales';
import { ChartFigure } from './chart-figure';
import { UnitLegend, UnitRow } from './unit-row';

const words = relationship.charts.give;

/** What was given and received, one mark each, in the order in which it was; what goes deep is filled. */
export function GiveChart({ given, received }: { given: readonly Exchange[]; received: readonly Exchange[] }) {
  const all = [...given, ...received];
  if (all.length === 0) return <ChartFigure title={words.title} words={words.none} />;
  const looks = [
    ...(all.some(isDeep) ? [{ look: 'square' as const, words: words.deep }] : []),
    ...(all.every(isDeep) ? [] : [{ look: 'frame' as const, words: words.plain }]),
  ];
  return (
    <ChartFigure title={words.title} words="">
      <div>
        <Side who={words.given} rows={given} />
        <Side who={words.received} rows={received} />
        <UnitLegend looks={looks} />
      </div>
    </ChartFigure>
  );
}

function Side({ who, rows }: { who: string; rows: readonly Exchange[] }) {
  return (
    <UnitRow
      who={who}
      units={[...rows]
        .sort((a, b) => a.at - b.at)
        .map((row) => ({ id: row.id, look: isDeep(row) ? 'square' : 'frame', words: row.what }))}
      label={words.row(who, rows.length, rows.filter(isDeep).length)}
      words={common.number(rows.length)}
      earlier={relationship.charts.word.earlier}
    />
  );
}

function isDeep({ kind }: Exchange): boolean {
  return DEEP_KINDS.some((deep) => deep === kind);
}
