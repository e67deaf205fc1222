import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { moveChannel, setStanding } from '../../lib/core/read-rule';
import type { Channel, Rules } from '../../lib/core/record';
import { rules as words } from '../../lib/locales';
import { IconButton } from '../ui/button';
import { VisuallyHidden } from '../ui/visually-hidden';
import { RuleChoice } from './rule-choice';
import styles from './rules-channels.module.css';

const ALL = Object.keys(words.channels) as Channel[];

type RulesChannelsProps = {
  channels: Rules['channels'];
  pronouns: string | undefined;
  onChange: (channels: Rules['channels']) => void;
};

/** Each channel with what they think of it; those they named stand in their order, the others after them. */
export function RulesChannels({ channels, pronouns, onChange }: RulesChannelsProps) {
  const [moved, setMoved] = useState<Channel>();
  const list = useRef<HTMLUListElement>(null);
  const order = [...channels.map(({ channel }) => channel), ...ALL.filter((one) => !channels.some(isOf(one)))];
  const place = channels.findIndex(isOf(moved)) + 1;
  useFocusKept(list, moved, place);
  const move = (channel: Channel, by: -1 | 1) => {
    const next = moveChannel(channels, channel, by);
    if (next === channels) return;
    setMoved(channel);
    onChange(next);
  };
  return (
    <div className={styles.channels}>
      <ul ref={list}>
        {order.map((channel) => (
          <Row
            key={channel}
            channel={channel}
            standing={channels.find(isOf(channel))?.standing}
            movable={channels.findIndex(isOf(channel)) > 0}
            onSet={(standing) => onChange(setStanding(channels, channel, standing))}
            onMove={(by) => move(channel, by)}
          />
        ))}
      </ul>
      {channels.length > 1 && <p className={styles.hint}>{words.hints.channels(pronouns)}</p>}
      <VisuallyHidden>
        <span role="status">{moved && place > 0 ? words.moved(words.channels[moved], place) : ''}</span>
      </VisuallyHidden>
    </div>
  );
}

const isOf = (channel: Channel | undefined) => (row: Rules['channels'][number]) => row.channel === channel;

type Standing = Rules['channels'][number]['standing'];
type RowProps = {
  channel: Channel;
  standing: Standing | undefined;
  movable: boolean;
  onSet: (standing: Standing) => void;
  onMove: (by: -1 | 1) => void;
};

function Row({ channel, standing, movable, onSet, onMove }: RowProps) {
  const name = words.channels[channel];
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={styles.row} data-channel={channel} data-said={standing} onKeyDown={onKeyDown}>
      <span className={styles.name}>{name}</span>
      <RuleChoice
        label={name}
        value={standing}
        words={words.standings}
        nameOf={(id) => words.standingOf(name, words.standings[id])}
        onChoose={(id) => {
          const chosen = id ?? standing;
          if (chosen) onSet(chosen);
        }}
      />
      {movable && <IconButton icon="up" label={words.moveUp(name)} className={styles.up} onClick={() => onMove(-1)} />}
    </li>
  );
}

/** A row that moves in the page loses the focus; it is given back, so that one can go on moving it. */
function useFocusKept(list: { current: HTMLElement | null }, moved: Channel | undefined, place: number): void {
  useEffect(() => {
    if (!moved || place === 0) return;
    const row = list.current?.querySelector(`[data-channel="${moved}"]`);
    if (row?.contains(document.activeElement)) return;
    row?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }, [list, moved, place]);
}
