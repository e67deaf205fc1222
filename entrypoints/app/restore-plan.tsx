import { Difference } from '../../components/restore/difference';
import { ErasedPeople } from '../../components/restore/erased-people';
import { ModeChoice } from '../../components/restore/mode-choice';
import { PlanHead } from '../../components/restore/plan-head';
import { Banner } from '../../components/ui/banner';
import { Button } from '../../components/ui/button';
import { ButtonRow } from '../../components/ui/button-row';
import { Progress } from '../../components/ui/progress';
import { Switch } from '../../components/ui/switch';
import type { BackupHealth } from '../../lib/app/backup-schedule';
import type { Rehearsal } from '../../lib/app/restore';
import { openOwnPage } from '../../lib/browser/panel';
import type { Live } from '../../lib/live/use-live';
import type { Restoring } from '../../lib/live/use-restore';
import { backup, restore as words } from '../../lib/locales';

/** What every step of a restore needs. */
export type RestorePlanProps = {
  restoring: Restoring;
  health: Live<BackupHealth>;
  now: number;
  /** From another computer that is in use as well: there is nothing to choose. */
  moving?: boolean;
};

/** What the file would change, how it is to be done, and the doing. */
export function RestorePlan({ restoring, health, now, moving = false }: RestorePlanProps) {
  const { rehearsal, mode, bringBack, fileName, step, unsafe } = restoring;
  if (!rehearsal) return null;
  const deleted = rehearsal.deletedHere;
  const asks = step === 'ready';
  const chooses = asks && !moving;
  return (
    <>
      <PlanHead
        file={fileName}
        people={rehearsal.people}
        madeAt={rehearsal.madeAt}
        foreign={!moving && !rehearsal.sameRecord && !rehearsal.emptyHere}
        now={now}
      />
      {chooses && !rehearsal.emptyHere && <ModeChoice mode={mode} onMode={restoring.setMode} />}
      <Difference {...{ rehearsal, mode, bringBack }} />
      <ErasedPeople rehearsal={rehearsal} />
      {chooses && mode === 'merge' && deleted.count > 0 && (
        <Switch
          label={words.plan.bringBack}
          about={words.plan.bringBackHint}
          on={bringBack}
          onChange={restoring.setBringBack}
        />
      )}
      {asks && mode === 'replace' && rehearsal.settingsDiffer && <p>{words.plan.settings}</p>}
      {unsafe && <Unsafe problem={unsafe} />}
      {asks ? <Apply {...{ restoring, rehearsal, health }} /> : <Doing restoring={restoring} />}
    </>
  );
}

function Unsafe({ problem }: { problem: string }) {
  if (problem === 'outdated')
    return (
      <Banner tone="warn" title={words.safety.failed}>
        {words.writeProblems[problem]}
      </Banner>
    );
  return (
    <Banner
      tone="serious"
      title={words.safety.failed}
      actions={<Button onClick={() => void openOwnPage('backup')}>{words.safety.choose}</Button>}
    >
      {words.safety.why(words.writeProblems[problem] ?? backup.problems.unknown ?? '')}
    </Banner>
  );
}

type ApplyProps = { restoring: Restoring; rehearsal: Rehearsal; health: Live<BackupHealth> };

function Apply({ restoring, rehearsal, health }: ApplyProps) {
  const { mode, bringBack, apply, again } = restoring;
  const replaces = mode === 'replace';
  if (isNothingToDo(rehearsal, { replaces, bringBack }))
    return (
      <>
        <p>{rehearsal.deletedHere.count > 0 || rehearsal.keptOut > 0 ? words.plan.nothingElse : words.plan.nothing}</p>
        <div>
          <Button onClick={again}>{words.another}</Button>
        </div>
      </>
    );
  const serious = (replaces && rehearsal.people.onlyHere > 0) || rehearsal.toErase.count > 0;
  return (
    <>
      <p>{saySafety(rehearsal, health)}</p>
      <ButtonRow>
        <Button look={serious ? 'serious' : 'main'} onClick={apply}>
          {sayApply(rehearsal, replaces)}
        </Button>
        <Button onClick={again}>{words.another}</Button>
      </ButtonRow>
    </>
  );
}

/** Rows, not people: a company or a switch may be all that differs. */
function isNothingToDo(
  { rows, deletedHere, deletedThere, settingsDiffer, toErase }: Rehearsal,
  { replaces, bringBack }: { replaces: boolean; bringBack: boolean },
): boolean {
  const tallies = Object.entries(rows).filter(([table]) => table !== 'settings');
  const sum = (of: 'added' | 'changed' | 'newer' | 'onlyHere') =>
    tallies.reduce((all, [, tally]) => all + tally[of], 0);
  if (deletedThere.count + deletedThere.rows > 0) return false;
  if (toErase.count > 0 || (deletedHere.count > 0 && (replaces || bringBack))) return false;
  if (replaces) return sum('added') + sum('changed') + sum('onlyHere') === 0 && !settingsDiffer;
  return sum('added') + sum('newer') === 0;
}

function sayApply({ emptyHere, people }: Rehearsal, replaces: boolean): string {
  if (emptyHere) return words.apply.fresh(people.added + people.changed + people.same);
  if (!replaces) return words.apply.merge;
  return people.onlyHere > 0 ? words.apply.replaceTaking(people.onlyHere) : words.apply.replace;
}

function saySafety({ emptyHere }: Rehearsal, health: Live<BackupHealth>): string {
  if (emptyHere) return words.safety.none;
  const place = health.kind === 'ready' ? health.value.place : null;
  if (!place) return words.safety.ask;
  return words.safety.to(place.name === undefined ? words.safety.downloads : words.safety.folder(place.name));
}

function Doing({ restoring: { step, share, stopping, cancel } }: { restoring: Restoring }) {
  const saving = step === 'saving';
  return (
    <>
      <Progress
        label={stopping ? words.stopping : saving ? words.saving : words.restoring}
        value={saving ? undefined : share}
        detail={saving ? '' : words.percent(share)}
      />
      <div>
        <Button busy={stopping} onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
