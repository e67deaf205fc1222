const words = (list: string): Set<string> => new Set(list.split(' '));

const ENGLISH = words(
  "the a an and of to in is it you that for on are with as i be this have from or at by not but we your was will can our if me my they he she do does did what how when which who there been would could should has had about out up so just any all more no i'm we're you're it's don't i'd i've we've hi hello dear thanks please",
);
/** Stop words of the languages a user is likely to write besides English; words that are English too are left out. */
const OTHERS = words(
  'der das und ist nicht ein eine einen einem ich sie wir ihr ihre ihnen mit für auf zu von den dem auch bei wenn oder aber als wie sich haben wird können bitte unser unsere unseren unserer ' +
    'le la les des une et est pas que qui nous vous votre vos notre nos pour dans avec sur ce cette ne plus sont avez je il elle du au aux ' +
    'el los las una y es por para con su sus que no se lo como más pero nuestro nuestra usted ustedes tu muy gracias ' +
    'il lo gli uno che di della del per sono vostro vostra nostro nostra anche come questo più ' +
    'o os um uma e é não você seu sua nosso nossa para com mais em ' +
    'het een en van niet ik wij jullie uw onze voor met op aan dat die ook ' +
    'och att det som en ett är inte jag vi ni er vår för med på av till ' +
    'og ikke jeg vi dere vår til av ' +
    'az egy és hogy nem van meg ez ön önök mi is ' +
    'i w na z się jest nie że do czy jak państwa dla ' +
    'a v se že je na pro jsme nebo',
);
for (const word of ENGLISH) OTHERS.delete(word);
const SCRIPT = /[\u0370-\u1fff\u3040-\ud7ff]/g;

/**
 * Is this English enough to judge? The rules know English only; half-working on another language would be worse than
 * silence. Looks at the first 1,500 characters. Very short text counts as English unless it speaks against it.
 */
export function readsAsEnglish(text: string): boolean {
  const sample = text.slice(0, 1500).toLowerCase().replace(/[’‘]/g, "'");
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if ((sample.match(SCRIPT)?.length ?? 0) * 4 > letters) return false;
  let english = 0;
  let other = 0;
  for (const word of sample.match(/[\p{L}']+/gu) ?? []) {
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) other++;
  }
  return other <= english;
}
