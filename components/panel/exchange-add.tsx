import { useState } from 'react';
import { exchangeKind } from '../../lib/core/exchange-kind';
import type { Contact, Exchange, ExchangeKind } from '../../lib/core/record';
import { exchanges as words } from '../../lib/locales';
import { LineForm } from '../ui/line-form';
import { Pick } from '../ui/pick';
import type { RecordActions } from './actions';

type ExchangeAddProps = { contact: Contact; now: number; actions: RecordActions };

/** One more thing that went either way, in one line; its kind is read from the words until it is chosen. */
export function ExchangeAdd({ contact, now, actions }: ExchangeAddProps) {
  const [direction, setDirection] = useState<Exchange['direction']>('given');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ExchangeKind | 'none'>();
  const kind = chosen ?? exchangeKind(typed) ?? 'none';
  const add = async (what: string) => {
    const row = { direction, what, at: now, ...(kind === 'none' ? {} : { kind }) };
    const stored = await actions.addRow(contact.id, 'exchanges', row);
    // The next thing is of a kind of its own.
    if (stored !== false) setChosen(undefined);
    return stored;
  };
  return (
    <LineForm
      label={words.add}
      placeholder={words.example[direction]}
      place={`${contact.id}.exchange`}
      save={words.save}
      onType={setTyped}
      onSave={add}
    >
      <Pick
        label={words.way}
        value={direction}
        words={{ given: words.given, received: words.received(contact.pronouns) }}
        onPick={setDirection}
      />
      <Pick label={words.kind} value={kind} words={words.kinds} onPick={setChosen} />
    </LineForm>
  );
}
