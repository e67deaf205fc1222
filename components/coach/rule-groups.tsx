import { useState } from 'react';
import { coach, review } from '../../lib/locales';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import { VisuallyHidden } from '../ui/visually-hidden';
import { type CoachRule, findRules, type RuleGroup } from './coach-rules';
import styles from './rule-groups.module.css';

const words = coach.rules;

type RuleGroupsProps = {
  groups: readonly RuleGroup[];
  /** Rules and kinds that are off. */
  rulesOff: readonly string[];
  onSwitch: (id: string, on: boolean) => void;
  onAllOn: () => void;
};

/** Everything the coach listens for: each kind and each of its rules with a switch of its own, and why it is there. */
export function RuleGroups({ groups, rulesOff, onSwitch, onAllOn }: RuleGroupsProps) {
  const [typed, setTyped] = useState('');
  const shown = findRules(groups, typed);
  const searching = typed.trim() !== '';
  return (
    <>
      <div className={styles.head}>
        <TextField
          label={words.find}
          hint={words.findHint}
          className={styles.find}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {rulesOff.length > 0 && (
          <p className={styles.off} role="status">
            {words.someOff(rulesOff.length)}
            <Button look="quiet" onClick={onAllOn}>
              {words.allOn}
            </Button>
          </p>
        )}
      </div>
      {shown.length === 0 && <p className={styles.nothing}>{words.nothing(typed)}</p>}
      <ul className={styles.groups} aria-label={words.title}>
        {shown.map((group) => (
          <Group key={group.category} {...{ group, rulesOff, onSwitch, searching }} />
        ))}
      </ul>
    </>
  );
}

type GroupProps = Pick<RuleGroupsProps, 'rulesOff' | 'onSwitch'> & { group: RuleGroup; searching: boolean };

function Group({ group, rulesOff, onSwitch, searching }: GroupProps) {
  const { category, why, rules } = group;
  const on = !rulesOff.includes(category);
  return (
    <li className={styles.group}>
      <Switch label={coach.sayRule(category)} about={why} on={on} onChange={(next) => onSwitch(category, next)} />
      {rules.length > 0 && (
        // Opens with what was found, and closes again with the search.
        <Fold key={String(searching)} title={words.fold(rules.length)} open={searching}>
          {!on && <p className={styles.nothing}>{words.off}</p>}
          <ul className={styles.rules} aria-label={coach.sayRule(category)} data-off={!on || undefined}>
            {rules.map((rule) => (
              <Rule key={rule.id} rule={rule} shut={!on} on={!rulesOff.includes(rule.id)} onSwitch={onSwitch} />
            ))}
          </ul>
        </Fold>
      )}
    </li>
  );
}

type RuleProps = { rule: CoachRule; shut: boolean; on: boolean; onSwitch: RuleGroupsProps['onSwitch'] };

function Rule({ rule, shut, on, onSwitch }: RuleProps) {
  const { id, why } = rule;
  return (
    <li className={styles.rule}>
      <Switch label={coach.sayRule(id)} about={why} on={on} disabled={shut} onChange={(next) => onSwitch(id, next)} />
      <More rule={rule} />
    </li>
  );
}

/** What to write instead, what is known about it, what it marks and lets pass: made only when it is asked for. */
function More({ rule }: { rule: CoachRule }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary} data-row>
        {words.moreShort}
        <VisuallyHidden> {words.more(coach.sayRule(rule.id))}</VisuallyHidden>
      </summary>
      {open && <Known rule={rule} />}
    </details>
  );
}

function Known({ rule: { severity, instead, evidence, flag, pass } }: { rule: CoachRule }) {
  return (
    <div className={styles.known}>
      <p data-severity={severity}>{words.severities[severity]}</p>
      <p>{words.instead(instead)}</p>
      {evidence && (
        <p className={styles.evidence}>
          {review.evidence(evidence)}
          {evidence.counter && ` ${review.counter(evidence.counter)}`}
        </p>
      )}
      <Examples title={words.flags} lines={flag} severity={severity} />
      <Examples title={words.passes} lines={pass} />
    </div>
  );
}

function Examples({ title, lines, severity }: { title: string; lines: readonly string[]; severity?: number }) {
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.examples}>
        {lines.map((line) => (
          <li key={line}>
            <span className={severity ? styles.mark : undefined} data-severity={severity}>
              {line}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
