import { findWords, type WordTable } from './find-words';

/** Every industry the library knows, with the name shown where the user chooses. */
export const INDUSTRIES = [
  { id: 'manufacturing', name: 'Manufacturing' },
  { id: 'food', name: 'Food and drink' },
  { id: 'retail', name: 'Retail' },
  { id: 'logistics', name: 'Logistics and transport' },
  { id: 'construction', name: 'Construction' },
  { id: 'healthcare', name: 'Healthcare' },
  { id: 'life-sciences', name: 'Life sciences' },
  { id: 'software', name: 'Software' },
  { id: 'financial-services', name: 'Financial services' },
  { id: 'energy', name: 'Energy and utilities' },
  { id: 'hospitality', name: 'Hospitality' },
  { id: 'education', name: 'Education' },
  { id: 'public-sector', name: 'Public sector' },
  { id: 'professional-services', name: 'Professional services' },
  { id: 'agriculture', name: 'Agriculture' },
  { id: 'real-estate', name: 'Real estate' },
] as const;

/** What their organisation does. */
export type IndustryId = (typeof INDUSTRIES)[number]['id'];

/** English, German, French, Spanish; see `WordTable` for how the words are written. */
const WORDS: WordTable<IndustryId> = [
  [
    'manufacturing',
    `manufactur, ceramic, tiles, packaging, printing, plastics, steel, metal, machin, automotive, electronics,
    textile, furniture, glass, paper mill, foundry, tooling, chemical, aerospace, industrial, maschinenbau,
    verpackung, keramik, metall, kunststoff, fertigung, giesserei, industrie., fabrication, emballage,
    ceramique, fabricante, ceramica, embalaje, للطباعة, kiln, furnace, valves, pumps, gears, bearings, works.`,
  ],
  [
    'food',
    `food, beverage, drinks, bakery, bakeries, baker, dairy, dairies, creamery, brewer, brewing, distiller, meat,
    snacks, confection, chocolat, mill., flour, lebensmittel, backerei, molkerei, brauerei, getranke, fleisch,
    agroalimentaire, boulangerie, laiterie, brasserie artisanale, alimentacion, alimentos, panaderia, lacteos,
    cerveceria, bebidas`,
  ],
  [
    'retail',
    `retail, shop, store, stores, supermarket, grocer, fashion, e commerce, ecommerce, online shop, wholesale,
    boutique, einzelhandel, handel., grosshandel, supermarkt, commerce de detail, grande distribution, magasin,
    detaillant, comercio minorista, tienda, minorista, outfitters, department store`,
  ],
  [
    'logistics',
    `logisti, transport, freight, haulage, haulier, trucking, shipping, forwarder, forwarding, warehousing, courier,
    parcel, delivery service, rail freight, port., airfreight, spedition, lagerhaus, almacenes generales,
    transitaire, fret., paqueteria`,
  ],
  [
    'construction',
    `construction, builder, building contractor, contractors, civil engineering, roofing, scaffold, plumb, electrical
    contractor, joinery, groundworks, bauunternehm, hochbau, tiefbau, baugewerbe, bau., handwerk, batiment,
    travaux publics, btp., constructora, construccion, obras, edificacion`,
  ],
  [
    'healthcare',
    `health, hospital, clinic, medical practice, dental, dentist, nursing, care home, care group, gp practice,
    surgery, physio, nhs., klinik, krankenhaus, pflege, praxis., arztpraxis, gesundheit, hopital, clinique,
    sante., ehpad, sanidad, clinica, salud`,
  ],
  [
    'life-sciences',
    `pharma, biotech, life science, medical device, medtech, diagnostics, laborator, clinical research, cro services,
    medizintechnik, pharmazeut, laboratoire, dispositifs medicaux, farmaceut, laboratorio, biosciences,
    therapeutics`,
  ],
  [
    'software',
    `software, saas, it services, cloud, app developer, platform company, internet, technology company, information
    technology, computer, fintech software, tech., data centre, hosting, it dienst, informatique, editeur de
    logiciel, programacion, technologies de l information, games studio`,
  ],
  [
    'financial-services',
    `bank, insur, financial, wealth, asset manager, investment, fund., funds, credit union, mortgage, pension,
    leasing, payments, fintech, versicherung, sparkasse, finanzdienst, vermogensverwalt, assurance, banque,
    mutuelle, gestion de patrimoine, banco, seguros, financier, building society, underwrit`,
  ],
  [
    'energy',
    `energy, utilit, power., electricity, gas supply, water company, waterworks, grid., solar, wind farm, renewable,
    nuclear, oil and gas, oil & gas, energie, stadtwerke, stromnetz, netzbetreiber, wasserwerk, electricite, eau
    potable, energia, electrica, aguas`,
  ],
  [
    'hospitality',
    `hotel, restaurant, hospitality, catering, caterer, resort, cafe., bar group, pub., pubs, tourism, travel, event
    venue, conference centre, gastgewerbe, gastronomie, gasthof, hotellerie, restauration, traiteur, hosteleria,
    turismo, hostal, guest house, inn.`,
  ],
  [
    'education',
    `education, school, university, college, academy, e learning, elearning, training provider, kindergarten, nursery
    school, schule, hochschule, universitat, bildung, ecole, universite, enseignement, lycee, educacion,
    escuela, universidad, colegio, instituto`,
  ],
  [
    'public-sector',
    `public sector, government, council, municipal, ministry, local authority, county, city of, borough, public
    administration, agency for, federal, public service, behorde, stadtverwaltung, gemeinde, landkreis,
    ministerium, offentliche, mairie, prefecture, collectivite, secteur public, administration publique,
    ayuntamiento, ministerio, sector publico, administracion publica, gobierno`,
  ],
  [
    'professional-services',
    `professional services, consult, law firm, solicitors, legal services, llp., accountancy, accountants, audit
    firm, advisory, advertising agency, marketing agency, creative agency, design studio, recruitment agency,
    recruiting, staffing, architects, architecture, engineering office, beratung, kanzlei, steuerberat,
    wirtschaftsprufung, agentur, ingenieurburo, cabinet d avocats, cabinet de conseil, conseil., agence de,
    expertise comptable, bufete, consultor, asesoria, despacho`,
  ],
  [
    'agriculture',
    `agri, farm, farms, farming, horticult, grower, growers, vineyard, winery, orchard, livestock, dairy farm,
    poultry, fishery, aquaculture, forestry, crop, seeds, nursery., landwirt, gartenbau, weingut, obstbau,
    forst, ferme, viticult, vignoble, elevage, granja, ganader, bodega, finca, cultivos`,
  ],
  [
    'real-estate',
    `real estate, property, properties, housing association, housing, letting, lettings, estate agent, landlord,
    facility services, coworking, immobilien, hausverwaltung, wohnungsbau, wohnungsgenossenschaft, immobilier,
    bailleur, syndic, inmobiliari, vivienda, administracion de fincas`,
  ],
];

/** Industries named by an industry, headline or company name, the first named first; none when unknown. */
export function readIndustries(text: string): IndustryId[] {
  return findWords(text, WORDS);
}
