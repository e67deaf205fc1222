import type { ExportKind } from '../../lib/app/export-people';
import { exportWords as words } from '../../lib/locales';
import { ChoiceList } from '../ui/choice-list';

const CHOICES = (Object.keys(words.formats) as ExportKind[]).map((kind) => ({
  value: kind,
  name: words.formats[kind].name,
  about: words.formats[kind].text,
}));

type FormatChoiceProps = { kind: ExportKind; onKind: (kind: ExportKind) => void; disabled?: boolean };

/** Each kind of file, with what it is good for. */
export function FormatChoice({ kind, onKind, disabled = false }: FormatChoiceProps) {
  return (
    <ChoiceList
      legend={words.format}
      legendUnseen
      beside
      choices={CHOICES}
      value={kind}
      disabled={disabled}
      onChange={onKind}
    />
  );
}
