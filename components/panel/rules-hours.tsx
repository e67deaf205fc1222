import { useEffect, useId, useState } from 'react';
import { readHours } from '../../lib/core/read-rule';
import type { Rules } from '../../lib/core/record';
import { same } from '../../lib/core/same';
import { rules as words } from '../../lib/locales';
import { Button, IconButton } from '../ui/button';
import styles from './rules-hours.module.css';
import { sayDays } from './say-rules';

type Range = Rules['hours'][number];
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const OFFICE: Range = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

type RulesHoursProps = { hours: readonly Range[]; onChange: (hours: Range[]) => void };

/** Days and hours that suit them, one line a range. Over midnight is fine. */
export function RulesHours({ hours, onChange }: RulesHoursProps) {
  return (
    <div className={styles.hours}>
      {hours.map((range, at) => (
        <RangeLine
          // biome-ignore lint/suspicious/noArrayIndexKey: a range has nothing else to be known by, and they never move
          key={at}
          range={range}
          onChange={(next) => onChange(hours.map((one, index) => (index === at ? next : one)))}
          onRemove={() => onChange(hours.filter((_, index) => index !== at))}
        />
      ))}
      <Button look="quiet" onClick={() => onChange([...hours, OFFICE])}>
        {words.hours.add}
      </Button>
    </div>
  );
}

type RangeLineProps = { range: Range; onChange: (range: Range) => void; onRemove: () => void };

function RangeLine({ range, onChange, onRemove }: RangeLineProps) {
  const id = useId();
  const { shown, problem, change, finish } = useRange(range, onChange);
  const said = words.hours.range(sayDays(shown.days), shown.from, shown.to);
  const time = (which: 'from' | 'to') => (
    <input
      type="time"
      className={styles.time}
      aria-label={words.hours[which]}
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem ? id : undefined}
      value={shown[which]}
      onChange={(event) => change({ ...shown, [which]: event.target.value })}
      onBlur={finish}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in the line
    <div className={styles.range} role="group" aria-label={said}>
      <Days days={shown.days} onChange={(days) => finish({ ...shown, days })} />
      <span className={styles.times}>
        {time('from')}–{time('to')}
        <IconButton icon="cross" label={words.hours.remove(said)} onClick={onRemove} />
      </span>
      {shown.from > shown.to && shown.to !== '' && <p className={styles.about}>{words.hours.overnight}</p>}
      {problem && (
        <p id={id} className={styles.problem} role="alert">
          {words.problems[problem]}
        </p>
      )}
    </div>
  );
}

function Days({ days, onChange }: { days: readonly number[]; onChange: (days: number[]) => void }) {
  return (
    <span className={styles.days}>
      {DAYS.map((day) => (
        <button
          key={day}
          type="button"
          className={styles.day}
          aria-pressed={days.includes(day)}
          aria-label={words.hours.day(day)}
          onClick={() => onChange(DAYS.filter((one) => (one === day ? !days.includes(day) : days.includes(one))))}
        >
          {words.hours.initial(day)}
        </button>
      ))}
    </span>
  );
}

/** What stands in the fields, until the record says the same. Days are stored at once, times when their field is left. */
function useRange(range: Range, onChange: (range: Range) => void) {
  const [typed, setTyped] = useState<Range | null>(null);
  useEffect(() => {
    setTyped((now) => (now && same(now, range) ? null : now));
  }, [range]);
  const shown = typed ?? range;
  const finish = (next: unknown) => {
    const wanted = isRange(next) ? next : shown;
    setTyped(same(wanted, range) ? null : wanted);
    if (readHours(wanted) === null && !same(wanted, range)) onChange(wanted);
  };
  return { shown, problem: typed ? readHours(typed) : null, change: setTyped, finish };
}

function isRange(next: unknown): next is Range {
  return typeof next === 'object' && next !== null && 'days' in next;
}
