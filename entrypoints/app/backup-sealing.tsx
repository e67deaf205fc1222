import { useState } from 'react';
import { PassphraseForm } from '../../components/backup/passphrase-form';
import { RecoverySheet } from '../../components/backup/recovery-sheet';
import { Section } from '../../components/page/section';
import { Banner } from '../../components/ui/banner';
import { Button } from '../../components/ui/button';
import { ButtonRow } from '../../components/ui/button-row';
import { desk } from '../../lib/live/desk';
import { useSealing } from '../../lib/live/use-sealing';
import { useSettings } from '../../lib/live/use-settings';
import { common, backup as words } from '../../lib/locales';

/** Setting a passphrase, its recovery sheet, and doing without again. */
export function BackupSealing({ onChanged }: { onChanged: () => void }) {
  const [setting, setSetting] = useState(false);
  const [said, setSaid] = useState<string>();
  const settings = useSettings();
  const sealing = useSealing(() => {
    setSetting(false);
    onChanged();
  });
  const on = settings.kind === 'ready' && settings.value.backup?.key !== undefined;
  const cancel = () => {
    setSetting(false);
    sealing.drop();
  };
  return (
    <Section title={words.sealing.title} lead={words.sealing.lead}>
      {sealing.recoveryKey ? (
        <RecoverySheet
          recoveryKey={sealing.recoveryKey}
          day={common.exactDay(desk().now())}
          busy={sealing.busy}
          onDone={sealing.confirm}
          onCancel={cancel}
          cancelLabel={common.cancel}
        />
      ) : setting ? (
        <PassphraseForm
          busy={sealing.busy}
          failed={sealing.failed}
          onSet={sealing.make}
          onCancel={cancel}
          cancelLabel={common.cancel}
        />
      ) : (
        <Standing
          on={on}
          busy={sealing.busy}
          onSet={() => {
            setSaid(undefined);
            setSetting(true);
          }}
          onTurnOff={() => {
            sealing.turnOff();
            setSaid(words.sealing.turnedOff);
          }}
        />
      )}
      {said && !on && !setting && <Banner>{said}</Banner>}
    </Section>
  );
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
