/** Words of the page for moving between computers. */
export const move = {
  title: 'Move to another computer',
  lead: 'One file carries everything over, and back again as often as you like. Acquaint doesn’t sync by itself: that would need a server and an account, and your notes about people would lie on somebody else’s machine.',
  link: 'Move to another computer',
  linkAbout: 'Take everything to a second computer, or bring two records together.',
  make: {
    title: '1. On the computer you come from',
    lead: 'Make the file, and carry it over as you would any other: on a stick, or through a folder of your own.',
    button: 'Make the file',
    making: 'Making the file…',
    made: 'The file is in your downloads. Its name begins with “acquaint-”.',
    sealed: 'It is sealed: you will be asked for your passphrase there.',
    plain: 'It isn’t sealed: whoever gets hold of it can read it. ',
    seal: 'Set a passphrase first',
    nothing: 'Nobody of your own is in your record yet, so there is nothing to carry over.',
  },
  bring: {
    title: '2. On the computer you go to',
    lead: 'Open this page there and drop the file. You see what would change before anything does, and all of it can be taken back.',
  },
  what: {
    title: 'When both computers have changed',
    points: [
      'What only one of them has comes to the other. Bringing the same file twice changes nothing.',
      'Where both have changed the same thing, the later change stands: each field of a person’s card, each tag, each note by itself. What lost is kept for thirty days and can be taken back.',
      'What was deleted on one is deleted on the other too, into its trash, unless something about it was written there afterwards: then it stays on both.',
      'If you saved the same person on both, both stay, and the address goes to whoever had it first. Merge the two when you see them.',
      'To make both alike, go there and back: bring the file here, make a new one, and bring that back.',
      'Deletions are remembered for thirty days. What you deleted earlier comes back if the other computer still has it. The clocks of both should be right.',
    ],
  },
};
