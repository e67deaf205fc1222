import { ColumnMap } from '../../components/import/column-map';
import { FileHead } from '../../components/import/file-head';
import { PeoplePreview } from '../../components/import/people-preview';
import { PlanView } from '../../components/import/plan-view';
import { RowErrors } from '../../components/import/row-errors';
import { Section } from '../../components/page/section';
import { Button } from '../../components/ui/button';
import { Fold } from '../../components/ui/fold';
import { Progress } from '../../components/ui/progress';
import { hasNames, PERSON_FIELDS, type Readable } from '../../lib/app/read-import-file';
import type { Importing } from '../../lib/live/use-import';
import { importWords as words } from '../../lib/locales';

/** A file that was understood: its first people, its columns where they are unknown, and what importing it would do. */
export function ImportFile({ importing }: { importing: Importing }) {
  const { file, detected, waiting, chooseEncoding, next } = importing;
  if (!file || !detected) return null;
  return (
    <>
      <FileHead
        name={file.name}
        kind={detected.kind}
        encoding={detected.encoding}
        waiting={waiting.length}
        disabled={false}
        onEncoding={chooseEncoding}
        onAnother={next}
      />
      <Columns detected={detected} importing={importing} />
      {(detected.kind === 'vcard' || hasNames(detected)) && <PeoplePreview people={detected.people} />}
      <Outcome importing={importing} />
    </>
  );
}

/** Open where the columns are unknown; a known table's can be changed too, but nobody has to look. */
function Columns({ detected, importing }: { detected: Readable; importing: Importing }) {
  if (detected.kind === 'vcard') return null;
  const { columns, fields, rows, why } = detected;
  const map = (
    <ColumnMap
      {...{ columns, fields }}
      samples={rows}
      choices={PERSON_FIELDS.filter((field) => words.fields[field])}
      nameMissing={!hasNames(detected)}
      onFields={importing.chooseColumns}
    />
  );
  if (why === 'guessed-header' || !hasNames(detected))
    return (
      <div>
        <h2>{words.mapping}</h2>
        {map}
      </div>
    );
  return <Fold title={words.mappingChange}>{map}</Fold>;
}

function Outcome({ importing }: { importing: Importing }) {
  const { step, done, share, content, plan, apply, cancel } = importing;
  if (step === 'reading' || step === 'comparing')
    return (
      <>
        <Progress
          label={words[step]}
          value={share}
          detail={step === 'reading' ? words.readingDetail(done) : words.progress(done, content?.people.length ?? 0)}
        />
        <div>
          <Button onClick={cancel}>{words.cancel}</Button>
        </div>
      </>
    );
  if (step !== 'ready' || !plan || !content) return null;
  const people = plan.counts.new + plan.counts.merged;
  return (
    <Section title={words.plan}>
      <PlanView plan={plan} />
      <RowErrors errors={content.errors} total={content.errorCount} />
      <div>
        {people > 0 ? (
          <Button look="main" onClick={apply}>
            {words.apply(people)}
          </Button>
        ) : (
          <p>{words.nothing}</p>
        )}
      </div>
    </Section>
  );
}
