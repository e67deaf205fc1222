import { useState } from 'react';
import { PassphraseForm } from '../../components/backup/passphrase-form';
import { RecoverySheet } from '../../components/backup/recovery-sheet';
import { Section } from '../../components/page/section';
import { Banner } from '../../components/ui/banner';
import { Button } from '../../components/ui/button';
import { ButtonRow } from '../../components/ui/button-row';
import { desk } from '../../lib/live/desk';
import { useLockHeader } from '../../lib/live/use-lock';
import { type Sealing, useSealing } from '../../lib/live/use-sealing';
import { useSettings } from '../../lib/live/use-settings';
import { common, lock, backup as words } from '../../lib/locales';

/** Setting a passphrase, its recovery sheet, and doing without again. */
export function BackupSealing({ onChanged }: { onChanged: () => void }) {
  const [setting, setSetting] = useState(false);
  const [said, setSaid] = useState<string>();
  const settings = useSettings();
  const sealing = useSealing(() => {
    setSetting(false);
    onChanged();
  });
  const locked = useLockHeader() !== null;
  const on = settings.kind === 'ready' && settings.value.backup?.key !== undefined;
  const begin = () => {
    setSaid(undefined);
    setSetting(true);
  };
  const turnOff = () => {
    sealing.turnOff();
    setSaid(words.sealing.turnedOff);
  };
  if (locked)
    return (
      <Section title={words.sealing.title}>
        <p>{lock.settings.backupsSealed}</p>
        <p>
          <a href="#settings">{lock.settings.toSettings}</a>
        </p>
      </Section>
    );
  return (
    <Section title={words.sealing.title} lead={words.sealing.lead}>
      {setting ? (
        <Setting sealing={sealing} onEnd={() => setSetting(false)} />
      ) : (
        <Standing on={on} busy={sealing.busy} onSet={begin} onTurnOff={turnOff} />
      )}
      {said && !on && !setting && <Banner>{said}</Banner>}
    </Section>
  );
}

/** The passphrase, then its sheet; either can be left without a trace. */
function Setting({ sealing, onEnd }: { sealing: Sealing; onEnd: () => void }) {
  const { busy, failed, recoveryKey } = sealing;
  const shared = {
    busy,
    cancelLabel: common.cancel,
    onCancel: () => {
      onEnd();
      sealing.drop();
    },
  };
  if (recoveryKey === null) return <PassphraseForm {...shared} failed={failed} onSet={sealing.make} />;
  const day = common.exactDay(desk().now());
  return <RecoverySheet {...shared} recoveryKey={recoveryKey} day={day} onDone={sealing.confirm} />;
}

type StandingProps = { on: boolean; busy: boolean; onSet: () => void; onTurnOff: () => void };

function Standing({ on, busy, onSet, onTurnOff }: StandingProps) {
  return (
    <>
      <p>{on ? words.sealing.on : words.sealing.off}</p>
      <ButtonRow>
        <Button busy={busy} onClick={onSet}>
          {on ? words.sealing.change : words.sealing.turnOn}
        </Button>
        {on && (
          <Button busy={busy} onClick={onTurnOff}>
            {words.sealing.turnOff}
          </Button>
        )}
      </ButtonRow>
    </>
  );
}
