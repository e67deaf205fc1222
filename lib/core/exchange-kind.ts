import { fold } from './fold';
import type { ExchangeKind } from './record';

/** Words that tell what kind of thing it is, the telling ones first. English, German and French, folded. */
const TELLING: readonly (readonly [kind: ExchangeKind, words: RegExp])[] = [
  [
    'introduction',
    /\b(?:intro\w*|introduc\w*|put (?:me|us|her|him|them) in touch|vorgestellt|vorstellung|kontakt (?:zu|mit)|present(?:ation|e) (?:a|de)|mise en relation)\b/,
  ],
  ['taken-along', /\b(?:took (?:me|us) along|taken along|new job|neue stelle|nouveau poste)\b/],
  ['competitors', /\b(?:competitors?|rivals?|competition|konkurrenz|wettbewerber|concurrents?)\b/],
  ['politics', /\b(?:politics|who decides|power|behind the scenes|steer clear|hausmacht|jeux de pouvoir)\b/],
  [
    'view-inside',
    /\b(?:from inside|inside view|how the board|how they decide|org chart|organigramm|organigramme|tour of|walked (?:me|us|the))\b/,
  ],
  [
    'technology',
    /\b(?:technolog\w*|roadmap|pilot|trial of|evaluating|looking at (?:new )?(?:tools|systems|software))\b/,
  ],
  [
    'incentive',
    /\b(?:discount|rebate|voucher|gift|tickets?|free (?:trial|sample|month)|samples?|rabatt|gutschein|muster|remise|cadeau|echantillons?)\b/,
  ],
  [
    'paper',
    /\b(?:papers?|white paper|whitepaper|articles?|reports?|stud(?:y|ies)|checklists?|sheets?|slides?|deck|books?|links?|templates?|notes?|figures|data|artikel|bericht|studie|checkliste|buch|rapport|etude|livre|guides?)\b/,
  ],
  [
    'idea',
    /\b(?:ideas?|tips?|thoughts?|suggestions?|advice|hints?|feedback|idee|tipp|rat|conseil|how (?:others|to|the))\b/,
  ],
  ['help', /\b(?:help\w*|fixed|solved|support\w*|looked into|stepped in|hilfe|geholfen|aide)\b/],
];

/** What kind of thing that is, by its words; undefined when they don't tell. The user changes it with one key. */
export function exchangeKind(what: string): ExchangeKind | undefined {
  const words = fold(what.slice(0, 2_000));
  return TELLING.find(([, telling]) => telling.test(words))?.[0];
}
