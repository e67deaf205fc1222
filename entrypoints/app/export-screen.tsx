import { ExportView } from '../../components/export/export-view';
import { PeopleFinder } from '../../components/ui/people-finder';
import { peopleSearch } from '../../lib/live/people-search';
import { useAccountList } from '../../lib/live/use-accounts';
import { type ExportSaid, useExport } from '../../lib/live/use-export';
import { useTags } from '../../lib/live/use-tags';
import { backup, pageWords, people, exportWords as words } from '../../lib/locales';

/** People as a file: which, of whom, and with what of theirs. */
export function ExportScreen() {
  return (
    <PeopleFinder value={peopleSearch}>
      <Shown />
    </PeopleFinder>
  );
}

function Shown() {
  const { chosen, said, setKind, setWho, setWhat, save, stop, ...rest } = useExport(pageWords);
  const accounts = useAccountList();
  const trouble = chosen.kind === 'failed' ? { text: people.problem[chosen.problem], failed: true } : null;
  return (
    <ExportView
      {...rest}
      tags={useTags(null)}
      accounts={accounts.kind === 'ready' ? accounts.value : []}
      chosen={chosen.kind === 'ready' ? { count: chosen.value.ids.length, preview: chosen.value.preview } : null}
      said={trouble ?? (said && sayWhat(said))}
      onKind={setKind}
      onWho={setWho}
      onWhat={setWhat}
      onSave={save}
      onStop={stop}
    />
  );
}

function sayWhat(said: ExportSaid): { text: string; failed: boolean } {
  switch (said.kind) {
    case 'made':
      return {
        text: [words.made(said.name, said.people), said.longCells > 0 && words.tooLong(said.longCells)]
          .filter(Boolean)
          .join(' '),
        failed: false,
      };
    case 'made-everything':
      return { text: words.madeEverything, failed: false };
    case 'stopped':
      return { text: words.stopped, failed: false };
    case 'failed': {
      const problems: Record<string, string> = { ...backup.problems, ...people.problem };
      return { text: `${words.failed} ${problems[said.problem] ?? people.problem.unknown}`, failed: true };
    }
  }
}
