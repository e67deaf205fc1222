import { useState } from 'react';
import { PassphraseForm } from '../../components/backup/passphrase-form';
import { RecoverySheet } from '../../components/backup/recovery-sheet';
import { BackupFirst } from '../../components/lock/backup-first';
import { CurrentPassphrase } from '../../components/lock/current-passphrase';
import { LockOn } from '../../components/lock/lock-on';
import { LockProtects } from '../../components/lock/lock-protects';
import { Section } from '../../components/page/section';
import { Banner } from '../../components/ui/banner';
import { Button } from '../../components/ui/button';
import { NextStep } from '../../components/ui/next-step';
import { isSettled } from '../../lib/core/lock';
import { desk } from '../../lib/live/desk';
import { useLockHeader } from '../../lib/live/use-lock';
import { type LockSaid, type LockSetup, useLockSetup } from '../../lib/live/use-lock-setup';
import { common, lock } from '../../lib/locales';

const words = lock.settings;

/** Everything about the lock in one place. `disabled` before consent: there is nothing to seal. */
export function LockSection({ disabled }: { disabled: boolean }) {
  const setup = useLockSetup();
  const { work } = setup;
  return (
    <Section title={words.title} lead={words.lead}>
      <NextStep at={setup.stage.at}>
        <Said said={setup.said} />
        <p role="status">{work === 'sealing' || work === 'opening' ? words.backup[work] : ''}</p>
        {setup.stage.at === 'resting' ? <Resting setup={setup} disabled={disabled} /> : <Stage setup={setup} />}
      </NextStep>
    </Section>
  );
}

/** What came of the last step; a wrong passphrase is said at its field. */
function Said({ said }: { said: LockSaid | null }) {
  if (!said || said === 'wrong') return null;
  const isBad = said === 'failed' || said === 'asideFirst' || said === 'waitingFirst';
  return <Banner tone={isBad ? 'serious' : 'plain'}>{words[said]}</Banner>;
}

function Resting({ setup, disabled }: { setup: LockSetup; disabled: boolean }) {
  const header = useLockHeader();
  if (header)
    return (
      <LockOn
        minutes={header.minutes}
        unfinished={!isSettled(header)}
        busy={setup.work !== null}
        onMinutes={setup.setMinutes}
        onLock={setup.lockNow}
        onChange={() => setup.go('change')}
        onRenew={() => setup.go('renew')}
        onTurnOff={() => setup.go('off')}
      />
    );
  return (
    <>
      <p>{words.off}</p>
      <LockProtects />
      <div>
        <Button disabled={disabled} onClick={() => setup.go('passphrase')}>
          {words.turnOn}
        </Button>
      </div>
    </>
  );
}

function Stage({ setup }: { setup: LockSetup }) {
  const { stage } = setup;
  const busy = setup.work !== null;
  const leave = { busy, cancelLabel: common.cancel, onCancel: () => setup.go('resting') };
  switch (stage.at) {
    case 'passphrase':
      return <PassphraseForm {...leave} failed={setup.said === 'failed'} onSet={setup.setPassphrase} />;
    case 'sheet': {
      const day = common.exactDay(desk().now());
      const { recoveryKey } = stage.prepared;
      return (
        <RecoverySheet {...leave} recoveryKey={recoveryKey} day={day} also={words.sheet} onDone={setup.sheetKept} />
      );
    }
    case 'backup':
      return (
        <BackupFirst busy={busy} failed={stage.failed} onTurnOn={setup.turnOn} onCancel={() => setup.go('resting')} />
      );
    case 'change':
      return <Change setup={setup} />;
    default:
      return <Ask setup={setup} />;
  }
}

/** The passphrase, before a new sheet or turning it off. */
function Ask({ setup }: { setup: LockSetup }) {
  const off = setup.stage.at === 'off';
  return (
    <CurrentPassphrase
      busy={setup.work !== null}
      wrong={setup.said === 'wrong'}
      action={off ? words.turnOff : words.go}
      onGive={off ? setup.turnOff : setup.renew}
      onCancel={() => setup.go('resting')}
    />
  );
}

/** The old passphrase first, then the new one twice; whether the old one is right shows when both are there. */
function Change({ setup }: { setup: LockSetup }) {
  const [old, setOld] = useState<string | null>(null);
  const busy = setup.work !== null;
  const cancel = () => setup.go('resting');
  if (old === null || (setup.said === 'wrong' && !busy))
    return (
      <CurrentPassphrase
        busy={false}
        wrong={setup.said === 'wrong'}
        action={words.go}
        onGive={(typed) => {
          setup.go('change');
          setOld(typed);
        }}
        onCancel={cancel}
      />
    );
  return (
    <PassphraseForm
      busy={busy}
      failed={setup.said === 'failed'}
      onSet={(next) => setup.change(old, next)}
      onCancel={cancel}
      cancelLabel={common.cancel}
    />
  );
}
