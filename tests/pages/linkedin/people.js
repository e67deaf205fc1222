/** The people of the sample site, all made up. The first is the signed-in user. */
export const PEOPLE = [
  {
    slug: 'alex-moreno',
    id: 'ACoAAB0alexmoreno0000000000000000000000',
    name: 'Alex Moreno',
    headline: 'Customer training for plants that run three shifts',
    company: 'Brightwell Learning',
    school: 'Ashdown College',
    location: 'Leeds, England, United Kingdom',
    degree: '',
  },
  {
    slug: 'dana-whitfield',
    id: 'ACoAAB1danawhitfield000000000000000000',
    name: 'Dana Whitfield',
    headline: 'VP Operations at Harbour Tiles',
    company: 'Harbour Tiles',
    school: 'Arden School of Engineering',
    location: 'Leeds, England, United Kingdom',
    degree: '1st',
  },
  {
    slug: 'raj-patel-ops',
    id: 'ACoAAB2rajpatel00000000000000000000000',
    name: 'Raj Patel',
    headline: 'Keeps a bakery running | Plant manager, Northfield Foods',
    company: 'Northfield Foods, Ltd.',
    school: 'Ashdown College',
    location: 'Bradford, England, United Kingdom',
    degree: '2nd',
  },
  {
    slug: 'maren-holt',
    id: 'ACoAAB3marenholt0000000000000000000000',
    name: 'Maren Holt',
    headline: 'Einkäuferin',
    company: 'Harbour Tiles',
    school: 'Fachschule Cuxhaven',
    location: 'Cuxhaven, Niedersachsen, Deutschland',
    degree: '2nd',
  },
  {
    slug: 'sara-alhusseini-84',
    id: 'ACoAAB4saraalhusseini0000000000000000',
    name: 'سارة الحسيني',
    headline: 'مديرة العمليات في نور للطباعة',
    company: 'نور للطباعة',
    school: '',
    location: 'Amman, Jordan',
    degree: '3rd',
  },
  {
    slug: '%E7%94%B0%E4%B8%AD-%E7%BE%8E%E5%92%B2',
    id: 'ACoAAB5misakitanaka000000000000000000',
    name: '田中 美咲',
    headline: '青葉デザイン 代表・器の企画と製造',
    company: '青葉デザイン',
    school: '',
    location: 'Kyoto, Japan',
    degree: '3rd',
  },
];

export const USER = PEOPLE[0];

/** By the slug of an address, encoded or not; null when nobody has it. */
export function findPerson(slug) {
  const plain = decodeURIComponent(slug);
  return PEOPLE.find((person) => decodeURIComponent(person.slug) === plain) ?? null;
}

const GERMAN = {
  Message: 'Nachricht',
  Connect: 'Vernetzen',
  'Contact info': 'Kontaktinfo',
  About: 'Info',
  Activity: 'Aktivitäten',
  Feed: 'Feed',
  'My Network': 'Ihr Netzwerk',
  'Write a message…': 'Nachricht verfassen…',
  Send: 'Senden',
  'Add a note': 'Nachricht hinzufügen',
  'Send invitation': 'Einladung senden',
  'People also viewed': 'Diese Profile wurden auch angesehen',
  'Current company': 'Aktuelles Unternehmen',
  Education: 'Ausbildung',
  Close: 'Schließen',
};

/** Visible words only: structure and attributes never depend on the language. */
export function say(word, lang) {
  return lang === 'de' ? (GERMAN[word] ?? word) : word;
}
