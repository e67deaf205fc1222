/**
 * What words do in a draft, not what they mean: whose side they speak of, what they promise, what they ask for.
 * Word forms are found by `classesOf` through light stemming, so mostly stems stand here; a word may be in several classes.
 */
const CLASSES = {
  us: "we we're we've we'd we'll our ours ourselves us",
  me: "i i'm i've i'd i'll my me mine myself im ive",
  you: "you you're you've you'd you'll your yours yourself yourselves u ur ya y'all",
  they: "they they're they've he she his her their them him others people someone everyone everybody somebody nobody folks",
  thing: "it it's this that that's these those there there's here here's its",
  wh: "how what who which where when why what's who's how's whose",
  aux: 'do does did is are was were has have had would could can may might shall should will must',
  negative:
    "not no never nothing nobody none don't doesn't didn't isn't aren't wasn't can't won't wouldn't couldn't haven't without neither nor",
  offer:
    'offer provide deliver supply build make design develop create produce sell install serve cover handle specialise specialize run manage connect combine integrate automate replace host ship print manufacture craft curate deploy represent place source engineer outsource white-label partner act work do take give bring turn',
  help: 'help enable empower allow let assist support boost guide equip ensure free relieve solve fix rid eliminate prevent protect secure',
  gain: 'save cut reduce increase grow improve double triple slash maximise maximize optimise optimize accelerate speed transform streamline simplify win lower raise lift earn halve drive scale convert generate achieve unlock beat knock shave pay pays lasts last',
  benefit:
    'saving roi efficiency productivity revenue growth conversion result profit profitability cost margin quality performance engagement visibility turnover sales time money hassle headache stress peace confidence footfall bookings traffic ranking rankings cash return rebate retention compliance',
  product:
    'platform software solution tool app system service product package programme program range suite module dashboard crm erp portal device machine model series line engine technology unit kit plugin subscription licence license plan team agency studio company firm consultancy practice bureau catalogue portfolio brochure deck case-study training course workshop coaching membership webinar event package report audit survey assessment gel glue filter cabinet sensor',
  feature:
    'unlimited built-in integrated integration automatic automated automatically real-time warranty delivery refund discount fitted installed included including includes plus onboarding setup set-up analytics reporting alerts tracking mobile cloud secure customised customized tailored bespoke custom flexible collection next-day same-day 24/7 free complimentary contactless wireless durable lightweight',
  hype: 'amazing incredible revolutionary exciting excited thrilled delighted proud fantastic ultimate unique stunning brilliant phenomenal unbeatable innovative exclusive super best leading finest perfect perfectly passionate legendary dramatic dramatically massive huge truly simply absolutely literally finally effortless effortlessly effortless magic wonderful world-class cutting-edge game-changer game-changing groundbreaking unmatched unrivalled smart smarter powerful beautiful easiest fastest cheapest strongest better faster cheaper greener genius obsessed speechless love loved goosebumps insane silly',
  jargon:
    'leverage synergy synergies holistic end-to-end turnkey value-add scalable scale stakeholder ecosystem transformation digital agile paradigm robust seamless seamlessly frictionless omnichannel insight insights framework orchestrate strategic strategy innovation disruptive resilience sustainable sustainability cutting-edge data-driven customer-centric journey alignment bandwidth roadmap empower empowering optimization enablement silo silos continuum actionable operational excellence modernization best-practice lifecycle',
  credential:
    'award awards winning award-winning certified iso accredited founded since established experience partner ranked leading largest leader client customer trusted references qualified insured patented registered chartered members generation decades years shortlisted nominated trustpilot stars forbes gartner accreditation certificate expert specialist number-one nationwide worldwide global track-record proven',
  ask_noun:
    'call chat meeting demo demonstration coffee minute min mins slot calendar calendly diary trial quote quotation pilot visit appointment zoom teams conversation discussion consultation lunch proposal introduction intro sample estimate number lunch breakfast beer tour presentation enquiry',
  ask_verb:
    'book schedule grab hop jump reply ring call phone telephone drop pop send sign order register connect meet introduce arrange discuss explore speak talk text message click email contact visit stop swing show present demonstrate quote confirm reserve join subscribe save pick nip pencil block write bring come try',
  open: 'open available free around keen willing interested intrested happy glad grateful appreciate welcome fancy opposed curious worth up convenient suitable suit suits ready mind',
  day: 'monday mondays tuesday wednesday thursday friday saturday sunday mon tues tue wed weds thu thurs fri week weeks tomorrow today tonight morning afternoon month fortnight quarter year january february march april may june july august september october november december easter summer winter spring autumn',
  chase:
    'follow following follow-up followup again bump bumping circle circling ping nudge chase chasing reminder touch touching check checking still last previous earlier heard missed reply response answer inbox buried attempt persist silence ghost ghosting forgot remember busy radar update status bother disturb pest annoying swamped snowed catch later sorry thoughts',
  price:
    'price pricing prices priced discount off free offer deal cheap cheaper cost flat fee rate rates per upfront quote rebate investment budget affordable half-price bargain steal voucher gift complimentary pay payment terms',
  urgency:
    'deadline until before limited left last only expire expires slots hurry now soon ends end closing close closes deadline penalty fine risk competitor competitors rivals behind late lose losing loses lost miss missing ahead remaining spots places seats final never today immediately fast quickly held hold reserved guarantee window disappear gone rising rise',
  flatter:
    'love loved impressed impressive admire congratulations congrats great amazing inspiring inspired fan came across profile website noticed saw see post fascinating beautiful wonderful pleasure honour honored honoured huge outstanding excellent fellow mutual career achievements journey',
  assume:
    'probably surely must need needs want wants struggling struggle lack suffer tired frustrated overpaying paying wasting bet know sure aware doubt doubtless undoubtedly likely obviously clearly imagine deserve certainly challenges pressure pain',
  generic:
    'challenge challenges priorities priority goals problems pain points issues struggles objectives needs requirements strategy plans gaps bottleneck obstacles vision success future ambitions',
  tell: 'tell told say said says wonder wondering curious hear heard find found learn learned notice noticed mentioned wrote write asked ask asking explain think thought believe reckon suspect guess mean',
  event:
    'since after when before changed moved switched started stopped became began until went came lost broke closed opened happened',
  tried:
    'tried try handle handling deal decide decided manage managed cope deals react reacted keep kept choose chose noticed notices sort rework',
  thank: 'thank thanks grateful appreciated cheers ta welcome sorry apologies apologise apologize',
  asked:
    'asked requested wanted promised agreed discussed suggested ordered enquiry inquiry request question instructed booked approved confirmed attached enclosed reference arranged',
  admin:
    'invoice order delivery delivered ticket refund payment account password login receipt booking reservation flight po vat contract clause signature agenda minutes timesheet leave payroll form certificate claim policy appointment exam results repair warranty engineer shipment parcel courier deposit rent landlord tenant lease fault error version draft file folder printer laptop server log bug merge release sprint',
  private:
    'mum mom dad mother father grandad gran grandma granny auntie aunt uncle kids kid son daughter baby birthday wedding dinner holiday party dog cat school teacher class homework concert pub quiz garden house flat neighbour neighbours cake barbecue sofa friend friends choir children parents husband wife brother sister love hug kisses doctor nurse church',
  internal:
    'team colleagues everyone standup sprint manager hr finance legal it boss office intranet meeting minutes agenda deadline report board slides quarterly headcount budget onboarding intern leave volunteers committee all staff department dear-all members residents panel participants trainers parents customers suppliers bidders everybody lot payroll accounts service support claims reception desk desks customer-care editor',
  number:
    'one two three four five six seven eight nine ten eleven twelve dozen half third quarter hundred thousand million both several many most few hundreds thousands dozens',
  greet: 'hi hello hey dear hiya hope finds well greetings good morning afternoon trust',
  self_name:
    "name introduce founder co-founder ceo owner director manager executive consultant specialist representative rep broker agent designer recruiter developer advisor adviser independent myself role head partner responsible run running own set started joined based behalf reaching reach writing contacting touch we're",
  clients:
    'client clients customer customers companies businesses firms brands users members organisations organizations teams schools clinics hotels practices practice restaurants owners leaders neighbour neighbours competitor peers',
  report:
    'survey report table figures census study annual paper article page appendix annex published according council regulator committee board county region',
  because: 'because since therefore hence so as why reason',
  conditional: 'if unless whether would could might maybe perhaps possibly',
  together: 'together both let lets share exchange swap each mutual joint',
} as const;

export type WordClass = keyof typeof CLASSES;

export const wordClasses = Object.keys(CLASSES) as WordClass[];

const table = new Map<string, number[]>();
for (const [index, name] of wordClasses.entries()) {
  for (const word of CLASSES[name].split(' ')) {
    const list = table.get(word);
    if (!list) table.set(word, [index]);
    else if (!list.includes(index)) list.push(index);
  }
}

const NONE: readonly number[] = [];
const ENDINGS = ["'s", 's', 'es', 'ed', 'd', 'ing', 'ies', 'ly', 'er'];

/** Indexes into `wordClasses` for one lower-case word; empty when it has none. */
export function classesOf(word: string): readonly number[] {
  const whole = table.get(word);
  if (whole) return whole;
  if (word.length < 4) return NONE;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const found = table.get(stem) ?? table.get(`${stem}e`) ?? (ending === 'ies' ? table.get(`${stem}y`) : undefined);
    if (found) return found;
    // "planning" → "plan"
    if (stem.length > 3 && stem.at(-1) === stem.at(-2)) {
      const single = table.get(stem.slice(0, -1));
      if (single) return single;
    }
  }
  return NONE;
}
