import { findWords, type WordTable } from './find-words';

/** Every role the library knows, with the name shown where the user chooses. */
export const ROLES = [
  { id: 'operations', name: 'Operations' },
  { id: 'production', name: 'Production' },
  { id: 'procurement', name: 'Procurement' },
  { id: 'finance', name: 'Finance' },
  { id: 'people', name: 'People and HR' },
  { id: 'learning', name: 'Learning' },
  { id: 'it', name: 'IT' },
  { id: 'security', name: 'Information security' },
  { id: 'sales', name: 'Sales' },
  { id: 'marketing', name: 'Marketing' },
  { id: 'support', name: 'Customer support' },
  { id: 'quality', name: 'Quality' },
  { id: 'maintenance', name: 'Maintenance and facilities' },
  { id: 'logistics', name: 'Logistics' },
  { id: 'engineering', name: 'Engineering' },
  { id: 'product', name: 'Product' },
  { id: 'legal', name: 'Legal and compliance' },
  { id: 'owner', name: 'Owner or managing director' },
  { id: 'site-manager', name: 'Site, store or practice manager' },
  { id: 'safety', name: 'Health and safety' },
  { id: 'projects', name: 'Projects' },
] as const;

/** What somebody answers for, whatever the card says. */
export type RoleId = (typeof ROLES)[number]['id'];

/**
 * English, German, French, Spanish, with some Italian, Dutch, Polish and Arabic.
 * "rank" is a word about height only; with "none" the title says nothing of the person's own work.
 */
const WORDS: WordTable<RoleId | 'rank' | 'none'> = [
  [
    'none',
    `assistant to, executive assistant, personal assistant, assistenz., assistentin., assistent der,
    assistant de direction, assistante de direction, asistente de direccion, student, intern., praktikant, stagiaire,
    retired, security guard`,
  ],
  ['rank', 'vice president, deputy managing director, deputy general manager'],
  [
    'operations',
    `operations, operation manager, operational, ops., coo., chief operating, betriebsleit, leiter betrieb,
    leitung betrieb, leiterin betrieb, operativ, exploitation, operaciones, operazioni, bedrijfsleider,
    continuous improvement, lean., process improvement, process owner, business process, back office, العمليات`,
  ],
  [
    'production',
    `production, manufacturing, produktion, fertigung, produccion, fabricacion, produzione, productie, produkcji,
    fabrication, shift lead, shift manager, shift supervisor, schichtleit, chef d equipe, jefe de turno, meister.,
    assembly, montage, plant., usine, fabrica., planta., الانتاج, executive chef, head chef, kuchenchef,
    chef de cuisine, herd manager, grower`,
  ],
  [
    'procurement',
    `procurement, purchas, buyer, buying, sourcing, category manager, supplier, vendor manage, *einkauf, beschaffung,
    achat, achet, approvisionnement, compras, comprador, aprovisionamiento, acquisti, inkoop, zakup, المشتريات`,
  ],
  [
    'finance',
    `financ, cfo., controller, controlling, accountant, accounting, accounts payable, accounts receivable, treasur,
    bookkeep, payroll, auditor, internal audit, fp&a, *buchhalt, finanz, rechnungswesen, kaufmannisch, comptab,
    contable, contabil, tesorer, tresor, daf., المالية, bursar`,
  ],
  [
    'people',
    `hr., hrbp., chro., human resource, human capital, people., people operations, people ops, talent, recruit,
    personal., personalleit, personalrefer, personalabteilung, personalwesen, personalchef, ressources humaines, rh.,
    drh., recursos humanos, rrhh., risorse umane, personeel, compensation, workforce, employee relations,
    employee experience, الموارد البشرية`,
  ],
  [
    'learning',
    `learning, learning & development, learning and development, l&d., training, trainer, people development,
    talent development, leadership development, organisational development, personalentwick, weiterbildung, ausbild,
    formation, formacion, formazione, capacitacion, opleiding, apprentic, head of studies, curriculum, teacher,
    lecturer, instructional, enablement, sales enablement, sales training`,
  ],
  [
    'it',
    `it., ict., cio., chief information officer, information technology, it operations, it project manager,
    it support, information systems, systems administrator, system administrator, sysadmin, infrastructure,
    service desk, help desk, enterprise architect, enterprise applications, digital transformation, erp., edv.,
    informatique, informatica, informatik, dsi., systemes d information, sistemas, tecnologias de la informacion,
    administrateur systeme, information manager`,
  ],
  [
    'security',
    `ciso., information security, it security, it sicherheit, cyber, security., informationssicherheit,
    securite informatique, securite des systemes d information, securite de l information, rssi.,
    seguridad informatica, seguridad de la informacion, ciberseguridad, sicurezza informatica, soc analyst,
    soc manager, security engineer, security architect, chief information security officer`,
  ],
  [
    'sales',
    `sales, sales operations, sales ops, sales engineer, cro., chief revenue, revenue, revenue operations,
    account executive, account manager, account director, key account, business development, commercial director,
    commercial manager, chief commercial, cco., *vertrieb, verkauf, directeur commercial, directrice commercial,
    ventes, responsable commercial, ventas, comercial, vendite, commerciale., verkoop, sprzedaz, المبيعات`,
  ],
  [
    'marketing',
    `marketing, marketing operations, product marketing, cmo., brand, demand generation, growth., communication,
    content., public relations, social media, kommunikation, mercadeo, mercadotecnia, comunicacion, admissions,
    merchandis, التسويق`,
  ],
  [
    'support',
    `customer support, customer service, customer success, customer experience, customer care, customer operations,
    client service, support., support operations, technical support, contact centre, contact center, call centre,
    call center, kundenservice, kundendienst, kundenbetreu, service client, relation client, atencion al cliente,
    servicio al cliente, assistenza clienti, klantenservice, after sales, guest relations`,
  ],
  [
    'quality',
    `quality, quality assurance, qa., qc., qms., quality engineer, qa engineer, food safety, qualitat, qualite,
    calidad, qualita., kwaliteit, jakosc, الجودة, regulatory affairs, clinical governance`,
  ],
  [
    'maintenance',
    `maintenance, maintenance engineer, maintenance operations, facilities, facility, estates., technical services,
    reliability engineer, instandhalt, haustechnik, gebaude, betriebstechnik, wartung, technischer leiter,
    technische leit, mantenimiento, manutenzione, onderhoud, services generaux, caretaker, hausmeister,
    building services, energy manager, الصيانة`,
  ],
  [
    'logistics',
    `logisti, logistics operations, supply chain, warehous, distribution, transport, fleet, freight, shipping,
    fulfilment, fulfillment, inventory, dispatch, materials manage, demand plan, lager, versand, disposition,
    disponent, spedition, entrepot, chaine d approvisionnement, almacen, cadena de suministro, magazzino, magazijn,
    اللوجستي`,
  ],
  [
    'engineering',
    `engineer, cto., chief technology, chief technical, r&d., research and development, research & development,
    developer, software development, devops, site reliability engineer, architect, technical director, design manager,
    head of design, ingenieur, konstruk, entwickl, bureau d etudes, ingenier, desarrollo de, ingegner,
    developpement, technology officer, head of technology`,
  ],
  [
    'product',
    `product., product owner, product operations, cpo., chief product, produktmanag, chef de produit,
    cheffe de produit, jefe de producto, jefa de producto`,
  ],
  [
    'legal',
    `legal, legal operations, general counsel, counsel., lawyer, solicitor, attorney, paralegal, compliance,
    data protection, dpo., privacy, risk., contract manage, company secretary, rechts, justiziar, syndikus, jurist,
    juridi, datenschutz, conformite, cumplimiento, asesor legal, asesora legal, abogad, avvocat, legale., القانون`,
  ],
  [
    'owner',
    `owner, founder, co founder, cofounder, ceo., chief executive, managing director, managing partner,
    general manager, president., proprietor, self employed, entrepreneur, geschaftsfuhr, inhaber, grunder, vorstand,
    directeur general, directrice general, gerant, pdg., fondat, director general, directora general, fundador,
    propietari, gerente general, amministratore delegato, titolare, directeur eigenaar, farmer, landwirt, agriculteur,
    agricultor, vice chancellor, mayor., town clerk, المدير العام`,
  ],
  [
    'site-manager',
    `site manager, site director, site lead, store manager, shop manager, branch manager, practice manager,
    plant manager, plant director, factory manager, clinic manager, ward manager, matron., care home manager,
    hotel manager, hotel director, restaurant manager, depot manager, centre manager, center manager, farm manager,
    headteacher, head teacher, headmaster, headmistress, school principal, area manager, regional manager, filialleit,
    marktleit, standortleit, werkleit, werksleit, bauleit, praxismanag, praxisleit, stationsleit, pflegedienstleit,
    schulleit, hoteldirekt, restaurantleit, directeur d usine, directrice d usine, directeur de site,
    directrice de site, directeur de magasin, directrice de magasin, responsable de magasin, chef de chantier,
    conducteur de travaux, jefe de tienda, jefa de tienda, gerente de tienda, director de planta, directora de planta,
    jefe de obra, jefa de obra, filiaalmanager, property manager, hausverwalt`,
  ],
  [
    'safety',
    `health and safety, health & safety, health safety, safety, ehs., hse., hseq., she manager, arbeitssicherheit,
    arbeitsschutz, sicherheitsfachkraft, fachkraft fur arbeitssicherheit, qhse., hygiene et securite,
    securite au travail, prevencion de riesgos, seguridad y salud, seguridad laboral, sicurezza sul lavoro, السلامة`,
  ],
  [
    'projects',
    `project, project engineer, programme manager, program manager, programme director, program director, pmo.,
    contracts manager, delivery manager, head of delivery, delivery director, scrum master, projekt, chef de projet,
    cheffe de projet, directeur de projet, directrice de projet, jefe de proyecto, jefa de proyecto, proyectos,
    capo progetto, projectleider, clerk of works, bid manager, event manager, events manager`,
  ],
];

/** Who leads a plant or a farm answers for what is produced there, too. */
const ALSO_PRODUCTION: WordTable<'production'> = [
  [
    'production',
    `plant manager, plant director, factory manager, farm manager, werkleit, werksleit, directeur d usine,
    directrice d usine, director de planta, directora de planta`,
  ],
];

/** Roles named by a job title in any of several languages, the first named first; none when unknown. */
export function readRoles(title: string): RoleId[] {
  const found = findWords(title, WORDS);
  if (found.includes('none')) return [];
  const roles = [...found, ...findWords(title, ALSO_PRODUCTION)];
  return [...new Set(roles)].filter((id) => id !== 'none' && id !== 'rank');
}
