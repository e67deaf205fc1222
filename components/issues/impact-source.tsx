import { type FormEvent, useState } from 'react';
import type { OwnIssue } from '../../lib/core/record-coach';
import { common, issues } from '../../lib/locales';
import { Button } from '../ui/button';
import { ButtonRow } from '../ui/button-row';
import { useKeptForm } from '../ui/keep-words';
import { TextField } from '../ui/text-field';
import styles from './issue-view.module.css';

const words = issues.edit;

type Impact = OwnIssue['impact'];
type ImpactSourceProps = { issueId: string; impact: Impact; onChange: (impact: Impact) => Promise<boolean> };

/** Where the impact can be checked: a name, a year, an address; or that they are to be asked. */
export function ImpactSource({ issueId, impact, onChange }: ImpactSourceProps) {
  const { source } = impact;
  const [open, setOpen] = useState(false);
  if (open) return <SourceForm {...{ issueId, impact, onChange }} onClose={() => setOpen(false)} />;
  return (
    <p className={styles.source}>
      {source === 'ask-them' ? issues.askThem : <Said source={source} />}{' '}
      <Button look="quiet" onClick={() => setOpen(true)}>
        {source === 'ask-them' ? words.sourceMissing : common.edit}
      </Button>
    </p>
  );
}

function Said({ source: { name, year, url } }: { source: Exclude<Impact['source'], 'ask-them'> }) {
  const said = <bdi dir="auto">{issues.source(name, year)}</bdi>;
  return url ? (
    <a href={url} target="_blank" rel="noreferrer">
      {said}
    </a>
  ) : (
    said
  );
}

function SourceForm({ issueId, impact, onChange, onClose }: ImpactSourceProps & { onClose: () => void }) {
  const { source } = impact;
  const stored =
    source === 'ask-them' ? { name: '', year: '', url: '' } : { url: '', ...source, year: `${source.year}` };
  const { values, change, forget } = useKeptForm(`${issueId}.source`, stored);
  const [tried, setTried] = useState(false);
  const wrong = faultsOf(values);
  const keep = async (next: Impact['source']) => {
    if (!(await onChange({ ...impact, source: next }))) return;
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [name, url] = [values.name.trim(), values.url.trim()];
    if (Object.values(wrong).every((fault) => fault === undefined))
      void keep({ name, year: Number(values.year), ...(url ? { url } : {}) });
  };
  const field = (id: 'name' | 'year' | 'url', label: string) => (
    <TextField
      label={label}
      value={values[id]}
      error={tried ? wrong[id] : undefined}
      onChange={(event) => change({ [id]: event.target.value })}
    />
  );
  return (
    <form className={styles.sourceForm} onSubmit={submit} noValidate>
      {field('name', words.sourceName)}
      {field('year', words.sourceYear)}
      {field('url', words.sourceUrl)}
      <ButtonRow>
        <Button type="submit">{words.sourceSave}</Button>
        {source !== 'ask-them' && <Button onClick={() => void keep('ask-them')}>{words.sourceNone}</Button>}
        <Button onClick={onClose}>{common.cancel}</Button>
      </ButtonRow>
    </form>
  );
}

function faultsOf({ name, year, url }: { name: string; year: string; url: string }) {
  const { sourceFaults: faults } = words;
  const number = Number(year);
  const isYear = /^\d{4}$/.test(year.trim()) && number >= 1_800 && number <= 2_200;
  return {
    name: name.trim() === '' ? faults.name : undefined,
    year: isYear ? undefined : faults.year,
    url: url.trim() === '' || /^https?:\/\/\S+$/i.test(url.trim()) ? undefined : faults.url,
  };
}
