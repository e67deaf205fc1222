import { type KeyboardEvent, useContext } from 'react';
import { wantsNoCopies, withNoCopies } from '../../lib/core/checks/copies';
import { readAddresses, readAlone, readLine, readRhythm, withRhythm } from '../../lib/core/read-rule';
import type { ContactFile, Rules } from '../../lib/core/record';
import { readDay } from '../../lib/core/say-dates';
import { common, panel, rules as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { DayReader } from '../ui/day-reader';
import type { RecordActions, RulesPatch } from './actions';
import { ownDay } from './own-day';
import { RuleChoice } from './rule-choice';
import { RuleField } from './rule-field';
import { RuleRow } from './rule-row';
import { RulesChannels } from './rules-channels';
import styles from './rules-editor.module.css';
import { RulesHours } from './rules-hours';
import { RulesZone } from './rules-zone';

type RulesEditorProps = {
  file: ContactFile;
  now: number;
  actions: RecordActions;
  /** Opened in place: the way back. */
  onClose?: () => void;
};

/** The rules of communication, each a line that saves itself; nothing has to be filled in. */
export function RulesEditor(props: RulesEditorProps) {
  const { file, onClose } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented || !onClose) return;
    event.preventDefault();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape backs out of the whole, wherever in it the focus is
    <div className={styles.rules} onKeyDown={onKeyDown}>
      <Reach {...props} />
      <Rhythm {...props} />
      <Manner {...props} />
      <Others {...props} />
      <p className={styles.foot}>
        {file.rules && <span>{panel.grain.whole(file.rules.grain)}</span>}
        {onClose && <Button onClick={onClose}>{words.close}</Button>}
      </p>
    </div>
  );
}

const NONE: Pick<Rules, 'channels' | 'hours'> & Partial<Rules> = { channels: [], hours: [] };

/** What every part needs: the rules as they are, and what changes one of them. */
function partsOf({ file, actions }: RulesEditorProps) {
  const { id } = file.contact;
  return {
    rules: file.rules ?? NONE,
    patch: (patch: RulesPatch) => actions.patchRules(id, patch),
    place: (field: string) => `${id}.rules.${field}`,
  };
}

function Reach(props: RulesEditorProps) {
  const { file, now, actions } = props;
  const { rules, patch } = partsOf(props);
  return (
    <>
      <RuleRow label={words.fields.channels} wide>
        <RulesChannels
          channels={rules.channels}
          pronouns={file.contact.pronouns}
          onChange={(channels) => void patch({ channels })}
        />
      </RuleRow>
      <RuleRow label={words.fields.approach}>
        <RuleChoice
          label={words.fields.approach}
          value={rules.approach}
          words={words.approaches}
          onChoose={(approach) => void patch({ approach })}
        />
      </RuleRow>
      <RuleRow label={words.fields.hours} wide>
        <RulesHours hours={rules.hours} onChange={(hours) => void patch({ hours })} />
      </RuleRow>
      <RuleRow label={words.fields.zone}>
        <RulesZone {...{ file, now, actions }} />
      </RuleRow>
    </>
  );
}

function Rhythm(props: RulesEditorProps) {
  const { now } = props;
  const { rules, patch, place } = partsOf(props);
  const readDays = useContext(DayReader);
  const cadence = rules.cadence ?? {};
  const rhythm = (key: 'floorDays' | 'ceilingDays', label: string) => (
    <RuleField
      label={label}
      value={cadence[key] === undefined ? '' : String(cadence[key])}
      place={place(key)}
      short
      after={words.fields.days}
      read={(typed) => readRhythm(key, typed, cadence)}
      onSave={(days) => patch({ cadence: withRhythm(rules.cadence, key, days) })}
    />
  );
  const until = cadence.leaveAloneUntil;
  return (
    <>
      {rhythm('floorDays', words.fields.floor)}
      {rhythm('ceilingDays', words.fields.ceiling)}
      <RuleField
        label={words.fields.alone}
        value={until === undefined || until <= now ? '' : common.day(until)}
        hint={words.hints.alone}
        place={place('alone')}
        read={(typed) => readAlone(typed, { now, today: ownDay(now), readDays })}
        onSave={(day) => {
          // From the beginning of that day on, where the user is.
          const at = day === undefined ? undefined : readDay(day, now)?.at;
          return patch({ cadence: withRhythm(rules.cadence, 'leaveAloneUntil', at) });
        }}
      />
    </>
  );
}

function Manner(props: RulesEditorProps) {
  const { rules, patch, place } = partsOf(props);
  return (
    <>
      <RuleRow label={words.fields.tone}>
        <RuleChoice
          label={words.fields.tone}
          value={rules.tone}
          words={words.tones}
          onChoose={(tone) => void patch({ tone })}
        />
      </RuleRow>
      {(['language', 'greeting'] as const).map((key) => (
        <RuleField
          key={key}
          label={words.fields[key]}
          value={rules[key] ?? ''}
          hint={words.hints[key]}
          place={place(key)}
          read={readLine}
          onSave={(line) => patch({ [key]: line })}
        />
      ))}
    </>
  );
}

function Others(props: RulesEditorProps) {
  const { rules, patch, place } = partsOf(props);
  const copies = (key: 'copy' | 'doNotCopy', other: 'copy' | 'doNotCopy') => (
    <RuleField
      label={words.fields[key]}
      value={(rules[key] ?? []).join(', ')}
      hint={words.hints[key]}
      place={place(key)}
      long
      read={(typed) => readAddresses(key, typed, rules[other] ?? [])}
      onSave={(addresses) => patch({ [key]: addresses })}
    />
  );
  return (
    <>
      {copies('copy', 'doNotCopy')}
      {copies('doNotCopy', 'copy')}
      {props.file.identities.some(({ kind }) => kind === 'mail') && (
        <RuleRow label={words.fields.ownCopies}>
          <RuleChoice
            label={words.fields.ownCopies}
            value={wantsNoCopies(props.file) ? 'none' : undefined}
            words={words.ownCopies}
            onChoose={(none) => void patch({ doNotCopy: withNoCopies(props.file, none !== undefined) })}
          />
        </RuleRow>
      )}
      <RuleField
        label={words.fields.note}
        value={rules.note ?? ''}
        hint={words.hints.note}
        place={place('note')}
        long
        read={(typed) => ({ value: typed.trim() || undefined })}
        onSave={(note) => patch({ note })}
      />
    </>
  );
}
