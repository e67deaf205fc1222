import type { PlaceProblem } from '../../core/backup-place';
import type { BackupAlert } from '../../core/backup-plan';
import type { Strength } from '../../core/passphrase-strength';
import { common } from './common';

const { number, count } = common;

const UNITS = ['bytes', 'kB', 'MB', 'GB'];

/** "1.4 MB": as file managers say it. */
function sayBytes(bytes: number): string {
  let [size, unit] = [bytes, 0];
  while (size >= 1000 && unit < UNITS.length - 1) [size, unit] = [size / 1000, unit + 1];
  return `${unit === 0 || size >= 100 ? Math.round(size) : size.toFixed(1)} ${UNITS[unit]}`;
}

const placeProblems: Record<PlaceProblem, string> = {
  none: 'No place for backups is chosen yet.',
  ask: 'The browser wants your yes for the folder again.',
  gone: 'The folder can’t be found. It may have been moved, renamed or unplugged.',
  'not-here': 'This can only be done while a page of Acquaint is open.',
  full: 'The disk is full. Free some space, then try again.',
  refused: 'The browser or the system didn’t let the file be written there.',
  'cut-off': 'The writing was stopped before the file was whole.',
  differs: 'What was read back isn’t what was written, so the new file was thrown away. The disk may be failing.',
  unknown: 'The file couldn’t be written.',
};

/** Words of the backup page, of the one line about backups elsewhere, and of the recovery sheet. */
export const backup = {
  title: 'Backup',
  lead: 'A copy of everything, in a file outside the browser. It is what is left when a browser profile is not.',
  loading: 'Looking at your backups…',
  sayBytes,
  status: {
    /** Before how long ago. */
    saved: 'Saved',
    none: 'No backup yet',
    noneHint: 'Choose where backups go, and the first one is made at once.',
    nothing: 'Nothing to save yet',
    nothingHint: 'Sample people aren’t worth a file. The first backup is made once you have saved somebody.',
    checked: (rows: number, size: number) =>
      `Read back and checked: ${count(rows, 'entry', 'entries')}, ${sayBytes(size)}.`,
    checkedSize: (rows: number, size: number) =>
      `Checked before and after writing: ${count(rows, 'entry', 'entries')}, ${sayBytes(size)}.`,
    upToDate: 'Nothing has changed since.',
    next: 'The next one is made by itself, on the next day you change something.',
    due: 'Something has changed since; the next one is due.',
    now: 'Back up now',
    save: 'Save a file now',
    steps: { making: 'Gathering everything', writing: 'Writing the file', checking: 'Reading it back' },
    stepDetail: 'You can go on working.',
    made: 'Saved and checked.',
    handed:
      'The file was given to your browser. Acquaint can’t see whether it was kept, so it doesn’t count as checked.',
    failed: 'The last try didn’t work',
    tryAgain: 'It is tried again by itself. Older files are untouched.',
  },
  problems: {
    ...placeProblems,
    timeout: 'The disk or the record didn’t answer in time.',
    unavailable: 'The record can’t be reached right now.',
    blocked: 'Another Acquaint window is holding the record. Close it, then try again.',
    locked: 'Acquaint is locked. Unlock it, then try again.',
    'newer-data': 'The record was written by a newer Acquaint. Update this one.',
    unsealed:
      'While the lock is on, files must be sealed, and there is no key for it. Change the passphrase in the settings, under Lock: that makes one.',
    quota: 'The disk is full. Free some space, then try again.',
    damaged: 'The file didn’t pass its own check, so it was thrown away.',
  } as Record<string, string>,
  place: {
    title: 'Where backups go',
    lead: 'One file a day when something changed. The last 7 days, 4 weeks and 12 months are kept; older files of ours are removed.',
    folder: 'A folder you choose',
    folderHint:
      'Each file is read back and checked. Best is a folder that is copied elsewhere by itself: a synchronised one, or a second disk.',
    folderIs: (name: string) => `In your folder “${name}”`,
    pick: 'Choose a folder',
    pickAnother: 'Choose another folder',
    downloads: 'Your downloads',
    downloadsHint:
      'Into “Acquaint backups” among your downloads. The browser asks once for permission. Files can’t be read back there; their size is checked.',
    downloadsHintOnly:
      'Into “Acquaint backups” among your downloads. The browser asks once for permission. This browser has no way to write into a folder you pick.',
    downloadsIs: 'Among your downloads, in “Acquaint backups”',
    useDownloads: 'Use downloads',
    inUse: 'in use',
    refused: 'The browser didn’t give permission, so nothing was changed. “Save a file now” works without it.',
    pickFailed: 'The browser didn’t let that folder be used. Choose another one, inside your documents for example.',
    askTitle: 'The browser wants your yes for the folder again',
    ask: 'Until then no backup is made. Choose “Allow on every visit” if it is offered, and you won’t be asked again.',
    askDownloadsTitle: 'The browser no longer gives permission for downloads',
    askDownloads: 'Until then no backup is made.',
    askButton: 'Allow again',
    askRefused: 'The browser still says no. Choose the folder again, or another one.',
    goneTitle: (name: string | undefined) =>
      name ? `The folder “${name}” can’t be found` : 'The folder isn’t known any more',
    gone: 'It may have been moved, renamed or unplugged. Plug it in, or choose a folder again.',
    notHere: 'Files are made while a page of Acquaint is open: the panel is enough.',
  },
  sealing: {
    title: 'Passphrase',
    lead: 'With one, nobody reads a backup without it: not whoever finds the file, not a cloud that holds it.',
    off: 'Files can be read by anyone who has them.',
    on: 'New files are sealed. Those made before stay as they were.',
    turnOn: 'Set a passphrase',
    turnOff: 'Stop sealing new files',
    turnedOff: 'New files are no longer sealed. Older ones still need the passphrase.',
    change: 'Set another passphrase',
    first: 'Passphrase',
    second: 'The same again',
    show: 'Show',
    hide: 'Hide',
    hint: 'At least 8 characters. Four or five words that don’t belong together are strong, and easy to remember.',
    differ: 'The two aren’t the same.',
    strength: {
      short: 'Too short: at least 8 characters.',
      weak: 'Weak: quickly guessed by a machine. Add a few words.',
      fair: 'Fair: good enough against curious people. Longer is better.',
      strong: 'Strong.',
    } satisfies Record<Strength, string>,
    lost: 'If you forget it and lose the recovery sheet, nobody can open what it seals. Not even we.',
    set: 'Set it, and show the recovery sheet',
    setting: 'Making your key…',
    failed: 'That wasn’t set, and nothing has changed. Try again.',
  },
  sheet: {
    title: 'Recovery sheet for Acquaint backups',
    once: 'This is shown once. Print it, or write the key down, and keep it away from the computer.',
    made: (day: string) => `Made on ${day}.`,
    key: 'Recovery key',
    opens: 'It opens every backup sealed since that day, without the passphrase. Whoever has it can read them.',
    how: 'In Acquaint: open Backup, then Restore, choose the file, and type this key instead of the passphrase.',
    without: 'Without Acquaint: put the key into a file called key.txt and use the free program age:',
    command: 'age -d -i key.txt acquaint-….json.age | jq .',
    print: 'Print',
    copy: 'Copy the key',
    copied: 'Copied. Paste it where only you can read it.',
    copyFailed: 'The browser didn’t copy it. Select the key and copy it yourself.',
    done: 'I have it, go on',
    test: 'Check what you wrote: type the last six characters',
    testWrong: 'Those aren’t the last six.',
  },
  files: {
    title: 'Files kept',
    sealed: 'sealed',
    handed: 'given to the browser, not checked',
    safety: 'made before a restore',
    size: sayBytes,
    folder: 'folder',
    downloads: 'downloads',
    more: (left: number) => `Show more (${number(left)} left)`,
    earlierPlace: 'in an earlier place',
  },
  protects: {
    title: 'What this protects against',
    yes: [
      'The browser profile is lost, reset or deleted, or the extension is removed.',
      'The browser or the disk damages what Acquaint keeps.',
      'Something was deleted or overwritten that you want back months later.',
      'A new computer, or another browser: Restore brings everything over.',
    ],
    noTitle: 'What it can’t',
    no: [
      'The disk itself fails, or the computer is lost, when the folder is on that disk and copied nowhere.',
      'What you typed after the newest file was made.',
      'Somebody who can read the folder, unless a passphrase is set.',
    ],
  },
  goRestore: {
    title: 'Getting it back',
    lead: 'From any of these files, or one from another computer. You see what would change before anything does.',
    button: 'Restore from a file',
  },
  line: {
    open: 'See backups',
    choose: 'Choose where backups go',
    again: 'Allow again',
    dismiss: 'Not today',
    kinds: {
      choose: 'What you note is only in this browser.',
      none: 'There is no backup yet of what you noted.',
      old: 'The newest backup is more than a week old.',
      ask: 'The browser wants your yes for the backup folder again.',
      gone: 'The backup folder can’t be found.',
      failed: 'The last backup didn’t work.',
    } satisfies Record<BackupAlert['kind'], string>,
  },
  badgeTitle: 'Acquaint: the newest backup is old, there is none, or its folder isn’t known any more',
};
