/** Words by which a line gives something: "attached", "here is the sheet", "I've sent you". English. */
const GIVING =
  /(?<!\p{L})(?:(?:i(?:['’]ve| have) )?(?:attached|enclosed|attaching|enclosing)|here(?:['’]s| is| are|['’]re| it is)|please find|(?:i|we)(?:['’]ve| have) (?:just )?(?:sent|shared|put together|prepared|uploaded|forwarded)|(?:i|we) (?:just )?(?:sent|shared|forwarded|uploaded) (?:you|it|the|over|a)|as promised|as agreed|below (?:is|are|you)|introducing you|(?:i['’]d like|let me|want(?:ed)?|allow me) (?:to )?introduce|meet \p{Lu})/iu;

/** What takes the giving back: "not attached yet", "I'll attach", "could you attach". */
const NOT_YET =
  /(?<!\p{L})(?:not|n['’]t|will|['’]ll|going to|once|when|if|could you|can you|would you|please (?:send|share)|yet|tomorrow|soon)(?!\p{L})/iu;

/** True when a line of the text gives something now. Errs on the side of no. */
export function gives(line: string): boolean {
  return GIVING.test(line) && !NOT_YET.test(line);
}
