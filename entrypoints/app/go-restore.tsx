import { Button } from '../../components/ui/button';
import type { OpenedFile } from '../../lib/app/open-files';
import { importWords as words } from '../../lib/locales';

/** A backup that was dropped where files are imported; the restore page takes it from here, once. */
let handed: File | null = null;

/** The file that the import page passed on, for the one who asks first. */
export function takeHanded(): File | null {
  const file = handed;
  handed = null;
  return file;
}

/** Leads a dropped backup to where whole records are compared and brought in. Nothing when there is none. */
export function GoRestore({ files }: { files: readonly OpenedFile[] }) {
  const backup = files.find(({ problem }) => problem === 'backup');
  const blob = backup?.parts[0]?.blob;
  if (!backup || !blob) return null;
  const go = () => {
    handed = new File([blob], backup.name);
    // In this very tab: the file is only known here.
    location.hash = '#restore';
  };
  return (
    <div>
      <Button look="main" onClick={go}>
        {words.restore}
      </Button>
    </div>
  );
}
