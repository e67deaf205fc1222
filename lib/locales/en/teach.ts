import type { TaughtPart, TeachRefusal } from '../../core/site-rule';

const names: Record<TaughtPart, string> = {
  sender: 'Sender',
  recipient: 'Recipients',
  subject: 'Subject',
  editor: 'Where you write',
  field: 'Whom you write to',
};

/** Showing Acquaint a page that it can't read, and the list of what was shown. */
export const teach = {
  /** Where a page is offered to be taught. */
  offer: {
    action: 'Teach this page',
    again: 'Teach it again',
    about: 'Click on the sender once, and Acquaint reads mails on this site by where you clicked.',
    wrong: 'Wrong person on this page?',
  },
  gone: {
    title: 'The page has changed',
    body: 'It isn’t built the way you showed it any more, so nobody is shown by it. Teach it again?',
    who: 'Until then: who is it?',
    unreadable: 'This isn’t built like the page you taught. If a mail is open here, teach it again.',
  },
  view: {
    title: 'Teach this page',
    lead: (host: string) =>
      `Click in the page on ${host} on what is asked for here. Your clicks do nothing else there until you are done.`,
    review: 'Is all of it right? Then keep it.',
    starting: 'Getting the page ready…',
    parts: 'Parts of a mail',
    names,
    asks: {
      sender: 'Click on who wrote the mail: their name or their address.',
      recipient: 'Click on somebody it went to. One is enough; more if they look different.',
      subject: 'Click on the subject.',
      editor: 'Click into the text that you are writing.',
      field: 'Click on the field for recipients.',
    } satisfies Record<TaughtPart, string>,
    skip: 'Skip',
    skipSender: 'No mail is open here',
    next: 'That’s all of them',
    again: 'That’s wrong, pick again',
    show: 'Show this one too',
    skipped: 'skipped',
    waiting: 'not yet',
    nobodyIn: 'nobody in it now',
    emptyText: 'no words in it yet',
    noAddress:
      'The page shows no address there. You will be asked each time who it is: nobody is known by a name alone.',
    keys: {
      title: 'Without the mouse',
      back: 'Previous on the page',
      on: 'Next on the page',
      take: 'Take this',
      near: 'Now on:',
      about: 'In the page itself: Tab or the arrow keys, then Enter. Esc ends it.',
    },
    kept: 'What is kept is how the page is built: no names, no addresses, none of its words.',
    save: 'Keep it for this site',
    cancel: 'Cancel',
  },
  refused: {
    nobody: 'Nobody is named there. Click on the name or the address itself.',
    several: 'That holds more than one person. Click on one of them.',
    'in-list': 'That is a line of the list. Click where the mail itself is open.',
    'in-words':
      'That stands in the mail’s own words, where anybody may have written it. Click on the sender above or beside them.',
    own: 'That is your own address. Open a mail from somebody else.',
    recipient: 'The page calls that a recipient. Click on who wrote it.',
    'no-text': 'There is no short text there. Click on the subject itself.',
    'no-editor': 'Nothing can be written there. Click into your text.',
    'no-field': 'No single field is there. Click into the field itself.',
  } satisfies Record<TeachRefusal, string>,
  trouble: {
    escape: 'You ended it with Esc. Nothing was kept.',
    moved: 'The page was loaded again or went on to something else, so nothing was kept.',
    gone: 'The page doesn’t answer, or is one that Acquaint has a reader of its own for. Reload it, then try again.',
    'not-told-apart':
      'Tried on this page, it didn’t find the same person again: other parts of the page are built just like it. Nothing was kept. Try another mail, or click on the address instead of the name.',
    nothing: 'Nothing was shown yet.',
    again: 'Begin again',
    close: 'Close',
  },
  saved: (host: string) => `${host} is read the way you showed it.`,
  settings: {
    title: 'Sites you taught',
    lead: 'Pages that Acquaint couldn’t read until you showed it where things stand. How they are built is kept, none of their words.',
    none: 'Nothing yet. Where the panel isn’t sure who a mail is from, it offers to be taught.',
    list: 'Sites you taught',
    what: (parts: readonly TaughtPart[]) => parts.map((part) => names[part].toLowerCase()).join(', '),
    worked: 'last worked',
    never: 'hasn’t found anybody yet',
    forget: (host: string) => `Forget what you taught of ${host}`,
    forgotten: (host: string) => `Forgotten: ${host}.`,
    export: 'Export as a file',
    import: 'Import a file',
    reading: 'Reading the file…',
    exported: (count: number, name: string) => `${count === 1 ? 'One site is' : `${count} sites are`} in ${name}.`,
    plan: (added: number, changed: number) =>
      [
        added > 0 ? `${added === 1 ? 'One site is' : `${added} sites are`} new.` : '',
        changed > 0 ? `${changed === 1 ? 'One replaces' : `${changed} replace`} what you taught:` : '',
      ]
        .filter(Boolean)
        .join(' '),
    go: 'Take them in',
    cancel: 'Cancel',
    same: 'Everything in that file is here already.',
    done: (count: number) => `${count === 1 ? 'One site' : `${count} sites`} taken in.`,
    refused: (count: number) =>
      count === 1
        ? 'One more couldn’t be taken: it isn’t written as it should be.'
        : `${count} more couldn’t be taken: they aren’t written as they should be.`,
    faults: {
      'not-json': 'That file isn’t JSON, so nothing was taken in.',
      'not-rules': 'That file holds no taught sites, so nothing was taken in.',
      'too-big': 'That file is too large to be one of taught sites. Nothing was taken in.',
      newer: 'That file was written by a newer Acquaint. Update this one, then try again.',
      empty: 'No site in that file can be taken.',
      unreadable: 'The file couldn’t be read. Nothing was taken in.',
    } as Record<string, string>,
  },
};
