import { fold } from './fold';

/**
 * Words of health, belief, politics and love, in English, German and French, folded. Only those that hardly ever mean
 * something else: allergies are there to be considerate, and a company has politics too.
 */
const DELICATE = new RegExp(
  `(?<!\\p{L})(?:${[
    'cancer|chemo(?:therapy)?|tumou?r|leuka?emia|diabet\\p{L}+|depress(?:ed|ion|iv)|burn-?out|anxiety|bipolar|adhd|adhs|autis\\p{L}+',
    'epilep\\p{L}+|dementia|alzheimer\\p{L}*|parkinson\\p{L}*|hiv|pregnan\\p{L}+|miscarriage|ivf|alcoholic|rehab|heart attack|psychiatr\\p{L}+',
    'krebs|schwanger\\p{L}*|fehlgeburt|herzinfarkt|alkoholiker\\p{L}*|demenz|depressionen|enceinte|cancer du|fausse couche|crise cardiaque',
    'catholic|muslim\\p{L}*|jewish|hindu|buddhist|mormon|atheist|protestant|religious|evangelical|born again|jehovah\\p{L}*',
    'katholi\\p{L}+|judisch\\p{L}*|evangelisch\\p{L}*|glaubig|catholique|musulmane?|juif|juive|croyante?|athee',
    'votes?(?: for)? (?:labour|tory|green|republican|democrat|trump|the \\p{L}+ party)|tory|brexiteer|trump supporter|republican|wahlt (?:die )?(?:afd|cdu|csu|spd|fdp|grune)|trade union member',
    'gay|lesbian|bisexual|transgender|homosexu\\p{L}+|schwul|lesbisch|lesbienne',
  ].join('|')})(?!\\p{L})`,
  'u',
);

/** True when a line touches what most laws protect above anything else: then one may ask whether to keep it at all. */
export function isDelicate(text: string): boolean {
  return DELICATE.test(fold(text.slice(0, 10_000)));
}
