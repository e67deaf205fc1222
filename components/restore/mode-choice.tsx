import type { RestoreMode } from '../../lib/app/restore';
import { restore as words } from '../../lib/locales';
import { ChoiceList } from '../ui/choice-list';

const MODES: readonly RestoreMode[] = ['merge', 'replace'];

const CHOICES = MODES.map((mode) => ({ value: mode, name: words.modes[mode].name, about: words.modes[mode].text }));

/** Merge or replace, each with what it takes away. */
export function ModeChoice({ mode, onMode }: { mode: RestoreMode; onMode: (mode: RestoreMode) => void }) {
  return (
    <ChoiceList legend={words.modes.legend} legendUnseen beside choices={CHOICES} value={mode} onChange={onMode} />
  );
}
