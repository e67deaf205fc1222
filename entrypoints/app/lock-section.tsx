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
      return <PassphraseForm {...leave} failed={false} onSet={setup.setPassphrase} />;
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
    case 'next':
      return <PassphraseForm {...leave} failed={false} setLabel={words.change} onSet={setup.change} />;
    case 'change':
    case 'renew':
    case 'off':
      return <Ask at={stage.at} setup={setup} />;
    default:
      return null;
  }
}

type Asked = 'change' | 'renew' | 'off';
const ACTIONS = { change: words.go, renew: words.go, off: words.turnOff } satisfies Record<Asked, string>;

/** The passphrase, before a new one, a new sheet or turning it off. A wrong one is said at once, and stays in its field. */
function Ask({ at, setup }: { at: Asked; setup: LockSetup }) {
  const give = { change: setup.prove, renew: setup.renew, off: setup.turnOff } satisfies Record<Asked, unknown>;
  return (
    <CurrentPassphrase
      busy={setup.work !== null}
      wrong={setup.said === 'wrong'}
      action={ACTIONS[at]}
      onGive={give[at]}
      onCancel={() => setup.go('resting')}
    />
  );
}
