import { type ComponentProps, type Ref, useState } from 'react';
import type { Source } from '../../lib/core/record';
import { history } from '../../lib/locales';
import { LineForm } from '../ui/line-form';
import { Pick } from '../ui/pick';

const { imported: _, ...SOURCES } = history.sources;

type ToldFormProps<Id extends string> = {
  label: string;
  /** One line that could stand here, while nothing does. */
  example: string;
  place: string;
  save: string;
  /** What the line is, among a few. */
  pick: ComponentProps<typeof Pick<Id>>;
  /** False when it couldn't be stored. */
  onSave: (words: string, source: Source) => Promise<boolean>;
  fieldRef?: Ref<HTMLTextAreaElement>;
};

/** One line that was told: what it is and how we know it are chosen beside it, with letters or arrows. */
export function ToldForm<Id extends string>({ example, pick, onSave, ...line }: ToldFormProps<Id>) {
  const [source, setSource] = useState<Source>('told-me');
  const save = async (words: string) => {
    const stored = await onSave(words, source);
    // The next line is no guess because this one was.
    if (stored !== false) setSource('told-me');
    return stored;
  };
  return (
    <LineForm {...line} placeholder={history.like(example)} onSave={save}>
      <Pick {...pick} />
      <Pick label={history.source} value={source} words={SOURCES} onPick={setSource} />
    </LineForm>
  );
}
