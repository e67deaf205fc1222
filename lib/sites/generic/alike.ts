import { parentOf } from './trees';

/** Two elements that a page makes the same way: the names of them and of what is around them. */
export function isMadeLike(one: Element, other: Element): boolean {
  return shapeOf(one) === shapeOf(other);
}

function shapeOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < 3; at = parentOf(at)) {
    names.push(nameOf(at));
  }
  return names.join(' ');
}

function nameOf(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}

/** What is around one is made like, and stands beside, what is around the other: cards of a thread, with a sender in each. */
export function isNextCard(at: Element, before: Element): boolean {
  const [upper, lower] = [pathTo(before), pathTo(at)];
  let shared = 0;
  while (upper[shared] && upper[shared] === lower[shared]) shared += 1;
  const [card, next] = [upper[shared], lower[shared]];
  const named = card?.classList[0];
  if (!card || !next || !named || next.classList[0] !== named || card.localName !== next.localName) return false;
  const inside = (path: Element[]): string =>
    path
      .slice(shared + 1)
      .map(nameOf)
      .join(' ');
  return upper.length - shared > 2 && inside(upper) === inside(lower);
}

function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) path.unshift(at);
  return path;
}
