import { useId, useRef, useState } from 'react';
import type { Channel, ContactFile, Rules } from '../../lib/core/record';
import { panel, rules as ruleWords } from '../../lib/locales';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import type { RecordActions } from './actions';
import { ContactClock } from './contact-clock';
import styles from './contact-line.module.css';
import { ExampleLine } from './example-line';
import { RulesEditor } from './rules-editor';
import { sayRules, sayThreeRules } from './say-rules';

const words = panel.contact;

const ICONS: Record<Channel, IconName> = {
  mail: 'mail',
  text: 'message',
  mobile: 'phone',
  'desk-phone': 'phone',
  linkedin: 'person',
  video: 'video',
  'in-person': 'person',
};

type ContactLineProps = { file: ContactFile; now: number; actions: RecordActions };

/**
 * How and when to reach them: three words and a clock. Amber, and said in words, when this is the wrong moment. A press
 * opens the rules where they stand.
 */
export function ContactLine({ file, now, actions }: ContactLineProps) {
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    line.current?.focus();
  };
  return (
    <section className={styles.contact} aria-label={words.label} data-go="contact">
      <div className={styles.head}>
        <RulesWords rules={file.rules} actions={actions} />
        <Button
          ref={line}
          look="quiet"
          className={styles.change}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={ruleWords.open}
          title={ruleWords.open}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'cross' : 'pencil'} />
        </Button>
      </div>
      <ContactClock file={file} now={now} actions={actions} />
      {open && (
        <div id={id} className={styles.editor}>
          <RulesEditor file={file} now={now} actions={actions} onClose={close} />
        </div>
      )}
    </section>
  );
}

function RulesWords({ rules, actions }: { rules: Rules | undefined; actions: RecordActions }) {
  const three = rules ? sayThreeRules(rules) : [];
  if (!rules || three.length === 0) {
    return (
      <ExampleLine words={words.none} example={words.example} label={panel.folds.example} onTry={actions.typeNote} />
    );
  }
  const preferred = rules.channels.find((row) => row.standing === 'preferred')?.channel;
  return (
    <p className={styles.rules} title={sayRules(rules).join(' · ')}>
      <Icon name={preferred ? ICONS[preferred] : 'person'} />
      <bdi>{three.join(' · ')}</bdi>
    </p>
  );
}
