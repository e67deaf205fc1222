import { useEffect, useState } from 'react';
import type { ExportWho } from '../../lib/app/export-people';
import type { Stage } from '../../lib/core/record';
import { exportWords as words } from '../../lib/locales';
import { useFound } from '../panel/person-link';
import { IconButton } from '../ui/button';
import { Combobox } from '../ui/combobox';
import box from '../ui/field.module.css';
import { join } from '../ui/join';
import { TextField } from '../ui/text-field';
import styles from './who-choice.module.css';

type Named = { id: string; name: string };

type WhoChoiceProps = {
  who: ExportWho;
  tags: readonly { tag: string; count: number }[];
  accounts: readonly Named[];
  onWho: (who: ExportWho) => void;
  disabled?: boolean;
};

const BYS = Object.keys(words.whos) as ExportWho['by'][];

/** Which people, in one line, and below it which tag, company, words or persons. */
export function WhoChoice({ who, tags, accounts, onWho, disabled = false }: WhoChoiceProps) {
  const begin = (by: ExportWho['by']) => onWho(emptyOf(by, tags[0]?.tag, accounts[0]?.id));
  return (
    <div className={styles.who}>
      <Select
        label={words.whoLabel}
        value={who.by}
        choices={BYS.map((by) => [by, words.whos[by]])}
        onChoose={(by) => begin(by as ExportWho['by'])}
        disabled={disabled}
      />
      <Which {...{ who, tags, accounts, onWho, disabled }} />
    </div>
  );
}

function emptyOf(by: ExportWho['by'], tag = '', accountId = ''): ExportWho {
  switch (by) {
    case 'tag':
      return { by, tag };
    case 'account':
      return { by, accountId };
    case 'stage':
      return { by, stage: 'customer' };
    case 'search':
      return { by, query: '' };
    case 'chosen':
      return { by, contactIds: [] };
    default:
      return { by };
  }
}

function Which({ who, tags, accounts, onWho, disabled }: WhoChoiceProps) {
  switch (who.by) {
    case 'tag':
      return (
        <Select
          label={words.tag}
          none={words.noTags}
          value={who.tag}
          choices={tags.map(({ tag, count }) => [tag, `${tag} (${count})`])}
          onChoose={(tag) => onWho({ by: 'tag', tag })}
          {...{ disabled }}
        />
      );
    case 'account':
      return (
        <Select
          label={words.account}
          none={words.noAccounts}
          value={who.accountId}
          choices={accounts.map(({ id, name }) => [id, name])}
          onChoose={(accountId) => onWho({ by: 'account', accountId })}
          {...{ disabled }}
        />
      );
    case 'stage':
      return <StageSelect stage={who.stage} {...{ onWho, disabled }} />;
    case 'search':
      return <Search query={who.query} onQuery={(query) => onWho({ by: 'search', query })} />;
    case 'chosen':
      return <Chosen ids={who.contactIds} onIds={(contactIds) => onWho({ by: 'chosen', contactIds })} />;
    default:
      return null;
  }
}

type StageSelectProps = { stage: Stage; onWho: WhoChoiceProps['onWho']; disabled: boolean | undefined };

function StageSelect({ stage, onWho, disabled }: StageSelectProps) {
  return (
    <Select
      label={words.stage}
      value={stage}
      choices={Object.entries(words.stages)}
      onChoose={(next) => onWho({ by: 'stage', stage: next as Stage })}
      {...{ disabled }}
    />
  );
}

type SelectProps = {
  label: string;
  value: string;
  choices: readonly (readonly [string, string])[];
  /** Said where there is nothing to choose. */
  none?: string;
  onChoose: (value: string) => void;
  disabled?: boolean | undefined;
};

/** The browser's own list, so that letters and arrows choose among any number. */
function Select({ label, value, choices, none, onChoose, disabled }: SelectProps) {
  if (choices.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        className={join(box.field, styles.select)}
        value={value}
        disabled={disabled}
        onChange={(event) => onChoose(event.target.value)}
      >
        {choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Milliseconds after the last key: each answer counts people and shows some. */
const REST = 200;

function Search({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const [typed, setTyped] = useState(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed begins the wait
  useEffect(() => {
    if (typed === query) return undefined;
    const timer = setTimeout(() => onQuery(typed), REST);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextField
      label={words.search}
      hint={words.searchHint}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

/** People one by one; what they are called is kept from where they were found. */
function Chosen({ ids, onIds }: { ids: readonly string[]; onIds: (ids: string[]) => void }) {
  const [typed, setTyped] = useState('');
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const { found, pending } = useFound(typed);
  return (
    <div className={styles.chosen}>
      <Combobox
        label={words.add}
        placeholder={words.addHint}
        choices={found.filter(({ id }) => !ids.includes(id))}
        pending={pending}
        typed={typed}
        onType={setTyped}
        onChoose={({ id, label }) => {
          setTyped('');
          setNames(new Map(names).set(id, label));
          onIds([...ids, id]);
        }}
        empty={words.count(0)}
      />
      {ids.length === 0 && <p className={styles.none}>{words.nobodyChosen}</p>}
      <ul className={styles.people}>
        {ids.map((id) => (
          <li key={id} className={styles.person}>
            <bdi dir="auto">{names.get(id) ?? id}</bdi>
            <IconButton
              icon="cross"
              label={words.remove(names.get(id) ?? id)}
              onClick={() => onIds(ids.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
