import { Banner } from '../../components/ui/banner';
import type { Importing } from '../../lib/live/use-import';
import { GoRestore } from './go-restore';
import { sayProblem } from './say-import-problem';

/** What was dropped and can't be imported, each with its reason, above the place where one tries again. */
export function ImportRefused({ importing: { problem, files } }: { importing: Pick<Importing, 'problem' | 'files'> }) {
  return (
    <>
      {problem && (
        <Banner tone="warn" title={files.map(({ name }) => name).join(', ')}>
          {sayProblem(problem)}
        </Banner>
      )}
      {files.map((file, at) =>
        file.problem ? (
          // Two files may have one name; their place tells them apart and never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Banner key={at} tone={file.problem === 'backup' ? 'plain' : 'warn'} title={file.name}>
            {sayProblem(file.problem)}
          </Banner>
        ) : null,
      )}
      <GoRestore files={files} />
    </>
  );
}
