import { common, lock } from '../../lib/locales';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ButtonRow } from '../ui/button-row';

const words = lock.settings.backup;

type BackupFirstProps = {
  /** What is being done just now. */
  work: 'making' | 'sealing' | null;
  /** No file could be made. */
  failed: boolean;
  onTurnOn: (withFile: boolean) => void;
  onCancel: () => void;
};

/** The last step of turning it on: a file of everything first. Without one only on the user's own word. */
export function BackupFirst({ work, failed, onTurnOn, onCancel }: BackupFirstProps) {
  return (
    <>
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      {failed && <Banner tone="serious">{words.failed}</Banner>}
      <ButtonRow>
        <Button look="main" busy={work !== null} onClick={() => onTurnOn(true)}>
          {work ? words[work] : words.make}
        </Button>
        {failed && (
          <Button disabled={work !== null} onClick={() => onTurnOn(false)}>
            {words.haveOne}
          </Button>
        )}
        <Button disabled={work !== null} onClick={onCancel}>
          {common.cancel}
        </Button>
      </ButtonRow>
      <p role="status">{work === 'sealing' ? words.sealing : ''}</p>
    </>
  );
}
