import type { ReactNode } from 'react';
import type { Grain, Source } from '../../lib/core/record';
import { common, history, panel } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { IconButton } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import { join } from '../ui/join';
import { Menu } from '../ui/menu';
import { Pick } from '../ui/pick';
import type { RecordActions } from './actions';
import { Grained } from './grained';
import kept from './kept-row.module.css';
import styles from './story-line.module.css';

const FORGET = 'forget';

type StoryLineProps = {
  row: { id: string; at: number; grain: Grain };
  table: 'history' | 'heard';
  words: string;
  /** What the words are: "the story". */
  what: string;
  /** The menu's name. */
  more: string;
  /** What else the row could be, by what `onMove` is called with. */
  moves: readonly { id: string; label: string }[];
  onMove: (id: string) => void;
  now: number;
  actions: RecordActions;
  /** First in the line below the words. */
  children?: ReactNode;
};

/** Something told, in its own words: they are changed where they stand, and so is how we know them. A guess looks like one. */
export function StoryLine({ row, table, words, what, more, moves, onMove, now, actions, children }: StoryLineProps) {
  const setSource = (source: Source) => void actions.patchRow(table, row.id, { grain: { ...row.grain, source } });
  return (
    <li className={join(kept.row, styles.line)}>
      <div className={kept.story}>
        <Grained grain={row.grain} bare>
          <EditInPlace
            value={words}
            label={panel.header.edit(what)}
            required
            long
            place={row.id}
            onSave={(next) => actions.editRow(table, row.id, next)}
          />
        </Grained>
      </div>
      <Menu
        trigger={<IconButton icon="dots" label={more} />}
        items={[...moves, { id: FORGET, label: common.remove, apart: true }]}
        onChoose={(id) => (id === FORGET ? actions.forgetRow(table, row.id) : onMove(id))}
      />
      <div className={kept.meta}>
        {children}
        <Pick label={history.source} value={row.grain.source} words={sourcesFor(row.grain.source)} onPick={setSource} />
        <Ago at={row.at} now={now} />
      </div>
    </li>
  );
}

/** Nobody chooses "imported"; it is there for what was. */
function sourcesFor(source: Source): Partial<Record<Source, string>> {
  const { imported, ...others } = history.sources;
  return source === 'imported' ? { imported, ...others } : others;
}
