import { ImportChoices } from '../../components/import/import-choices';
import { PlanView } from '../../components/import/plan-view';
import { RowErrors } from '../../components/import/row-errors';
import { ToldView } from '../../components/import/told-view';
import { Vanished } from '../../components/import/vanished';
import { Section } from '../../components/page/section';
import { Button } from '../../components/ui/button';
import { Progress } from '../../components/ui/progress';
import { countStrangers, type ImportPlan } from '../../lib/core/import-tally';
import { wantedFiles } from '../../lib/live/import-state';
import type { Importing } from '../../lib/live/use-import';
import { importWords as words } from '../../lib/locales';

/** What importing would do, as soon as it is known; until then how far it has got. */
export function ImportOutcome({ importing }: { importing: Importing }) {
  const { step, plan, content } = importing;
  if (wantedFiles(importing).length === 0) return <p role="status">{words.noFiles}</p>;
  if (step === 'reading' || step === 'comparing') return <Reading importing={importing} />;
  if (step !== 'ready' || !plan || !content) return null;
  return (
    <Section title={words.plan}>
      {Object.values(plan.counts).some((count) => count > 0) && <PlanView plan={plan} />}
      <ToldView entries={plan.entries} told={plan.told} passed={content.passed} />
      <Vanished people={plan.vanished} />
      <ImportChoices
        choices={importing.choices}
        otherContacts={content.people.filter(({ otherContact }) => otherContact).length}
        strangers={countStrangers(plan.rows)}
        onChoices={importing.setChoices}
      />
      <RowErrors errors={content.errors} total={content.errorCount} />
      <Apply plan={plan} importing={importing} />
    </Section>
  );
}

function Reading({ importing: { step, done, share, content, cancel } }: { importing: Importing }) {
  const total = content?.people.length ?? 0;
  return (
    <>
      <Progress
        label={step === 'reading' ? words.reading : words.comparing}
        value={share}
        detail={step === 'reading' ? words.readingDetail(done) : words.progress(done, total)}
      />
      <div>
        <Button onClick={cancel}>{words.cancel}</Button>
      </div>
    </>
  );
}

/** Nothing to be done still leaves a report of why. */
function Apply({ plan, importing }: { plan: ImportPlan; importing: Importing }) {
  const people = plan.counts.new + plan.counts.merged;
  const { added } = plan.entries;
  const isEmpty = people + added + plan.vanished.length === 0;
  return (
    <>
      {isEmpty && <p>{words.nothing}</p>}
      <div>
        {isEmpty ? (
          <Button title={words.report.saveAbout} onClick={importing.saveReport}>
            {words.report.save}
          </Button>
        ) : (
          <Button look="main" onClick={importing.apply}>
            {people > 0
              ? words.apply(people)
              : added > 0
                ? words.applyTold(added)
                : words.applyVanished(plan.vanished.length)}
          </Button>
        )}
      </div>
    </>
  );
}
