import { useState } from 'react';
import { theirZone, ZONE_GUESS } from '../../lib/core/contact-now';
import { findZones } from '../../lib/core/find-zones';
import { readClock } from '../../lib/core/read-clock';
import type { ContactFile } from '../../lib/core/record';
import type { TheirZone } from '../../lib/core/zone-of';
import { rules } from '../../lib/locales';
import { Button } from '../ui/button';
import { Combobox } from '../ui/combobox';
import type { RecordActions } from './actions';
import styles from './rules-zone.module.css';
import { ZoneGuessed } from './zone-guessed';

const words = rules.zone;

type RulesZoneProps = { file: ContactFile; now: number; actions: RecordActions };

/** The zone they live by: as it was said, or a guess that waits for a yes; typed with suggestions. */
export function RulesZone({ file, now, actions }: RulesZoneProps) {
  const [typing, setTyping] = useState(false);
  const { id, pronouns } = file.contact;
  const theirs = theirZone(file, now);
  const set = (zone: string | null) => {
    setTyping(false);
    void actions.setZone(id, zone);
  };
  const refuse = () => void actions.letRest(id, ZONE_GUESS, {});
  if (typing) {
    const known = theirs !== null && theirs.guess === undefined;
    return <Typing known={known} onSet={set} onCancel={() => setTyping(false)} />;
  }
  const begin = () => setTyping(true);
  if (theirs) return <Shown {...{ theirs, now }} onType={begin} onYes={set} onNo={refuse} />;
  return (
    <p className={styles.none}>
      {words.none(pronouns)}{' '}
      <Button look="quiet" onClick={begin}>
        {words.set}
      </Button>
    </p>
  );
}

type ShownProps = {
  theirs: TheirZone;
  now: number;
  onType: () => void;
  onYes: (zone: string) => void;
  onNo: () => void;
};

function Shown({ theirs: { zone, guess }, now, onType, onYes, onNo }: ShownProps) {
  return (
    <div className={styles.zone} data-guess={guess !== undefined || undefined}>
      <button
        type="button"
        className={styles.name}
        title={words.change(zone)}
        aria-label={words.change(zone)}
        onClick={onType}
      >
        {zone}
      </button>
      <span className={styles.there}>{words.there(readClock(zone, now)?.time ?? '')}</span>
      {guess && <ZoneGuessed guess={guess} onYes={() => onYes(zone)} onNo={onNo} />}
    </div>
  );
}

type TypingProps = { known: boolean; onSet: (zone: string | null) => void; onCancel: () => void };

function Typing({ known, onSet, onCancel }: TypingProps) {
  const [typed, setTyped] = useState('');
  const choices = findZones(typed).map(({ zone, place }) => ({
    id: zone,
    label: place ? words.byPlace(place) : zone,
    ...(place ? { detail: zone } : {}),
  }));
  return (
    <div className={styles.typing}>
      <Combobox
        label={words.field}
        labelHidden
        placeholder={words.field}
        choices={choices}
        typed={typed}
        onType={setTyped}
        onChoose={({ id }) => onSet(id)}
        empty={typed.trim() ? words.empty : words.field}
        autoFocus
      />
      {known && (
        <Button look="quiet" onClick={() => onSet(null)}>
          {words.clear}
        </Button>
      )}
      <Button look="quiet" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
