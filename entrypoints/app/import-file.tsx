import { ColumnMap } from '../../components/import/column-map';
import { EncodingChoice, FileHead } from '../../components/import/file-head';
import { FileList } from '../../components/import/file-list';
import { PeoplePreview } from '../../components/import/people-preview';
import { Fold } from '../../components/ui/fold';
import type { OpenedFile } from '../../lib/app/open-files';
import { hasNames, isTable, PERSON_FIELDS, type Readable } from '../../lib/app/read-import-file';
import type { Importing } from '../../lib/live/use-import';
import { importWords as words } from '../../lib/locales';
import { GoRestore } from './go-restore';
import { ImportOutcome } from './import-outcome';
import { sayProblem } from './say-import-problem';

/** What was dropped and understood: one file as a page, several as a list, and what importing them would do. */
export function ImportFiles({ importing }: { importing: Importing }) {
  const { files } = importing;
  const [only] = files;
  return (
    <>
      {files.length === 1 && only ? <OnlyFile file={only} importing={importing} /> : <Several importing={importing} />}
      <ImportOutcome importing={importing} />
    </>
  );
}

function OnlyFile({ file, importing }: { file: OpenedFile; importing: Importing }) {
  const { detected } = file;
  if (!detected) return null;
  return (
    <>
      <FileHead
        name={file.name}
        kind={detected.kind}
        encoding={detected.encoding}
        disabled={false}
        onEncoding={(encoding) => importing.chooseEncoding(0, encoding)}
        onAnother={importing.again}
      />
      {words.becomes[detected.kind] && <p>{words.becomes[detected.kind]}</p>}
      <Columns at={0} detected={detected} importing={importing} />
      <Preview file={file.name} detected={detected} />
    </>
  );
}

function Several({ importing }: { importing: Importing }) {
  const { files, left, ignored, leaveOut, chooseEncoding } = importing;
  const listed = files.map(({ name, within, parts, detected, problem }, at) => ({
    name,
    // An archive is named once, above the first of its files.
    ...(within !== undefined && files[at - 1]?.within !== within && { within }),
    pages: parts.length,
    kind: detected?.kind ?? null,
    problem: problem ? sayProblem(problem) : undefined,
    wanted: !left.includes(at),
    open: detected !== null && !hasNames(detected) && !left.includes(at),
  }));
  return (
    <>
      <FileList files={listed} ignored={ignored} onLeave={leaveOut} onAnother={importing.again}>
        {(at) => {
          const detected = files[at]?.detected;
          return detected ? (
            <>
              <EncodingChoice
                encoding={detected.encoding}
                disabled={false}
                onEncoding={(encoding) => chooseEncoding(at, encoding)}
              />
              <Columns at={at} detected={detected} importing={importing} />
              <Preview file={files[at]?.name ?? ''} detected={detected} />
            </>
          ) : null;
        }}
      </FileList>
      <GoRestore files={files} />
    </>
  );
}

function Preview({ file, detected }: { file: string; detected: Readable }) {
  return 'people' in detected && hasNames(detected) ? <PeoplePreview file={file} people={detected.people} /> : null;
}

type ColumnsProps = { at: number; detected: Readable; importing: Importing };

/** Open where the columns are unknown; a known table's can be changed too, but nobody has to look. */
function Columns({ at, detected, importing }: ColumnsProps) {
  if (!isTable(detected)) return null;
  const { columns, fields, rows, why } = detected;
  const map = (
    <ColumnMap
      {...{ columns, fields }}
      samples={rows}
      choices={PERSON_FIELDS.filter((field) => words.fields[field])}
      nameMissing={!hasNames(detected)}
      onFields={(next) => importing.chooseColumns(at, next)}
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
