/** Whom the week is about. All made up; those with a slug or an address of the sample sites are met there. */
export type Somebody = {
  name: string;
  /** First and last name as LinkedIn's file has them, where the name isn't written in that order. */
  parts?: readonly [first: string, last: string];
  slug: string;
  mail?: string;
  company: string;
  role: string;
  /** The conversation of the sample Gmail in which they write. */
  conversation?: string;
};

const HARBOUR = 'Harbour Tiles';
const NORTHFIELD = 'Northfield Foods, Ltd.';

export const CAST = {
  dana: {
    name: 'Dana Whitfield',
    slug: 'dana-whitfield',
    mail: 'dana.whitfield@harbourtiles.example',
    company: HARBOUR,
    role: 'VP Operations',
    conversation: 'dana',
  },
  maren: {
    name: 'Maren Holt',
    slug: 'maren-holt',
    company: HARBOUR,
    role: 'Head of purchasing',
    conversation: 'maren',
  },
  raj: {
    name: 'Raj Patel',
    slug: 'raj-patel-ops',
    mail: 'raj.patel@northfield.example',
    company: NORTHFIELD,
    role: 'Plant manager',
    conversation: 'raj',
  },
  lena: {
    name: 'Lena Fischer',
    slug: 'lena-fischer-line-4',
    mail: 'lena.fischer@northfield.example',
    company: NORTHFIELD,
    role: 'Shift lead',
  },
  sara: {
    name: 'سارة الحسيني',
    slug: 'sara-alhusseini-84',
    mail: 'sara.alhusseini@noorprint.example',
    company: 'نور للطباعة',
    role: 'مديرة العمليات',
    conversation: 'sara',
  },
  misaki: {
    name: '田中美咲',
    parts: ['美咲', '田中'],
    slug: '%E7%94%B0%E4%B8%AD-%E7%BE%8E%E5%92%B2',
    company: '青葉デザイン',
    role: '代表',
  },
  nico: {
    name: 'Nico Albers',
    slug: 'nico-albers',
    mail: 'nico.albers@fjordfreight.example',
    company: 'Fjord Freight',
    role: 'Planner',
    conversation: 'nico',
  },
  priya: {
    name: 'Priya Raman',
    slug: 'priya-raman-talks',
    mail: 'priya.raman@larkpartners.example',
    company: 'Lark Partners',
    role: 'Partner',
    conversation: 'priya',
  },
} as const satisfies Record<string, Somebody>;

export type Who = keyof typeof CAST;

/** One person whom LinkedIn and an address book know under two names. */
export const TWINS: readonly Somebody[] = [
  { name: 'Jonas Becker', slug: 'jonas-becker-kessel', company: 'Kessel & Sohn', role: 'Works manager' },
  {
    name: 'J. Becker-Lind',
    slug: 'j-becker-lind',
    mail: 'jonas@kessel.example',
    company: 'Kessel & Sohn',
    role: 'Leiter Werk 2',
  },
];

/** People whom nobody meets this week. */
export function strangers(count: number): Somebody[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `Given${at} Family${at}`,
    slug: `given-family-${at}`,
    company: `Mill ${at % 40}`,
    role: 'Works manager',
    ...(at % 25 === 0 ? { mail: `given${at}@mill-${at % 40}.example` } : {}),
  }));
}

/** A Connections.csv as LinkedIn writes it: a notice, a header, a row each, the last name after the first space. */
export function connectionsFile(people: readonly Somebody[]): string {
  const notice =
    'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are missing."\r\n\r\n';
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n';
  const row = ({ name, parts, slug, mail = '', company, role }: Somebody) => {
    const [first = '', ...rest] = parts ?? name.split(' ');
    const cells = [first, rest.join(' '), `https://www.linkedin.com/in/${slug}`, mail, company, role, '3 Mar 2024'];
    return `${cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
  };
  return `\ufeff${notice}${head}${people.map(row).join('')}`;
}
