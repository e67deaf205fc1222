import { describe, expect, test } from 'vitest';
import { JUN, MARIA, SARA } from '../app/sample-abroad';
import { LENA, RAJ, TOMAS } from '../app/sample-packaging';
import { DANA, MAREN } from '../app/sample-tiles';
import { ROLES, type RoleId, readRoles } from './roles';

const SAMPLES = [DANA, MAREN, RAJ, LENA, TOMAS, SARA, MARIA, JUN];

const TITLES: readonly (readonly [title: string, ...roles: RoleId[]])[] = [
  ['VP Operations', 'operations'],
  ['Senior Vice President, Operations', 'operations'],
  ['COO', 'operations'],
  ['Chief Operating Officer & Co-Founder', 'operations', 'owner'],
  ['Betriebsleiterin', 'operations'],
  ['Directrice des opérations', 'operations'],
  ['Director de Operaciones', 'operations'],
  ['Head of Production', 'production'],
  ['Produktionsleiter', 'production'],
  ['Leiterin Fertigung', 'production'],
  ['Jefe de producción', 'production'],
  ['Responsable de production', 'production'],
  ['مديرة الإنتاج', 'production'],
  ['Plant Manager', 'site-manager', 'production'],
  ['Werksleiter', 'site-manager', 'production'],
  ['Directeur d’usine', 'site-manager', 'production'],
  ['Head of Procurement', 'procurement'],
  ['Strategic Buyer', 'procurement'],
  ['Einkaufsleiter', 'procurement'],
  ['Chefeinkäuferin', 'procurement'],
  ['Acheteuse senior', 'procurement'],
  ['Jefa de Compras', 'procurement'],
  ['CFO', 'finance'],
  ['Group Financial Controller', 'finance'],
  ['Directrice financière', 'finance'],
  ['Kaufmännischer Leiter', 'finance'],
  ['Finanzbuchhalterin', 'finance'],
  ['Directora Financiera', 'finance'],
  ['HR Business Partner', 'people'],
  ['People Operations Lead', 'people'],
  ['Personalleiterin', 'people'],
  ['Directeur des ressources humaines', 'people'],
  ['DRH', 'people'],
  ['Directora de Recursos Humanos', 'people'],
  ['Head of Learning', 'learning'],
  ['L&D Manager', 'learning'],
  ['Head of People Development', 'learning'],
  ['Leiter Personalentwicklung', 'learning'],
  ['Responsable formation', 'learning'],
  ['Jefe de Formación', 'learning'],
  ['IT Manager', 'it'],
  ['CIO', 'it'],
  ['Head of IT Operations', 'it'],
  ['Leiter IT', 'it'],
  ['DSI', 'it'],
  ['Director de Sistemas', 'it'],
  ['CISO', 'security'],
  ['Chief Information Security Officer', 'security'],
  ['Head of Information Security', 'security'],
  ['Informationssicherheitsbeauftragter', 'security'],
  ['RSSI', 'security'],
  ['Sales Director', 'sales'],
  ['Head of Sales Operations', 'sales'],
  ['Vertriebsleiter Nord', 'sales'],
  ['Gebietsvertriebsleiterin', 'sales'],
  ['Directrice commerciale', 'sales'],
  ['Director Comercial', 'sales'],
  ['Head of Product Marketing', 'marketing'],
  ['Marketingleiterin', 'marketing'],
  ['Responsable communication', 'marketing'],
  ['Head of Customer Support', 'support'],
  ['Customer Success Manager', 'support'],
  ['Leiter Kundenservice', 'support'],
  ['Responsable relation client', 'support'],
  ['Jefa de Atención al Cliente', 'support'],
  ['Head of Quality', 'quality'],
  ['Quality Engineer', 'quality'],
  ['Qualitätsleiter', 'quality'],
  ['Responsable qualité', 'quality'],
  ['Directora de Calidad', 'quality'],
  ['Maintenance Manager', 'maintenance'],
  ['Facilities Manager', 'maintenance'],
  ['Instandhaltungsleiter', 'maintenance'],
  ['Jefe de Mantenimiento', 'maintenance'],
  ['Head of Supply Chain', 'logistics'],
  ['Logistikleiter', 'logistics'],
  ['Warehouse Supervisor', 'logistics'],
  ['Directeur logistique', 'logistics'],
  ['Responsable de Almacén', 'logistics'],
  ['Kiln Engineer', 'engineering'],
  ['CTO', 'engineering'],
  ['Principal Engineer', 'engineering'],
  ['Site Reliability Engineer', 'engineering'],
  ['Leiterin Entwicklung', 'engineering'],
  ['Directora de Ingeniería', 'engineering'],
  ['Product Owner', 'product'],
  ['Chief Product Officer', 'product'],
  ['Produktmanagerin', 'product'],
  ['General Counsel', 'legal'],
  ['Datenschutzbeauftragte', 'legal'],
  ['Directrice juridique', 'legal'],
  ['Head of Risk & Compliance', 'legal'],
  ['Owner', 'owner'],
  ['Founder & CEO', 'owner'],
  ['Geschäftsführerin', 'owner'],
  ['Gérant', 'owner'],
  ['Directora General', 'owner'],
  ['Store Manager', 'site-manager'],
  ['Practice Manager', 'site-manager'],
  ['Filialleiter', 'site-manager'],
  ['Bauleiterin', 'site-manager'],
  ['Jefe de tienda', 'site-manager'],
  ['HSE Manager', 'safety'],
  ['Fachkraft für Arbeitssicherheit', 'safety'],
  ['Head of Quality and Safety', 'quality', 'safety'],
  ['Project Manager', 'projects'],
  ['Projektleiter', 'projects'],
  ['Cheffe de projet', 'projects'],
  ['Deputy Managing Director, Logistics', 'logistics'],
];

/** Titles that say nothing of what the person answers for. */
const NOTHING = [
  '',
  '   ',
  'Vice President',
  'Consultant',
  'Executive Assistant to the CFO',
  'Assistentin der Geschäftsführung',
  'Retired operations manager',
  'Student of logistics',
  'Available',
  '🦄',
  'Item writer',
  'Hirsch',
];

describe('readRoles', () => {
  test('covers enough titles', () => expect(TITLES.length).toBeGreaterThanOrEqual(60));

  test.each(TITLES)('%s', (title, ...roles) => expect(readRoles(title)).toEqual(roles));

  test.each(NOTHING)('“%s” is no role', (title) => expect(readRoles(title)).toEqual([]));

  test('capitals, marks and accents make no difference', () => {
    expect(readRoles('vp, OPERATIONS')).toEqual(['operations']);
    expect(readRoles('DIRECTRICE FINANCIERE')).toEqual(['finance']);
    expect(readRoles('Vice-President — Operations')).toEqual(['operations']);
  });

  test('every role is named by its own name, and every title of the sample people is known', () => {
    const unknown = ROLES.filter(({ id, name }) => !readRoles(name).includes(id)).map(({ id }) => id);
    expect(unknown).toEqual([]);
    expect(SAMPLES.filter(({ contact }) => contact.role && readRoles(contact.role).length === 0)).toEqual([]);
  });

  test('a title of 100,000 letters is read by its beginning', () => {
    expect(readRoles(`VP Operations ${'x '.repeat(50_000)}`)).toEqual(['operations']);
  });
});
