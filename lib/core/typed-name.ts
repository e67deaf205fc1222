/** Marks of direction, joiners and the sign that makes a letter a picture: nobody types them, and pasted text is full of them. */
const UNTYPED = /[\p{Cf}\p{Variation_Selector}]/gu;

/** Did they type that name? Whatever its script; capitals, spaces and marks that have no width make no difference. */
export function isTypedName(name: string, typed: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(UNTYPED, '').replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(name) === plain(typed) && plain(typed) !== '';
}
