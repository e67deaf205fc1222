import { PROFILE_GROUPS, type ProfileGroup, type ProfilePoint } from './profile-point';
import { DO_NOT_MENTION, pointOf, purposeOf } from './profile-points';
import type { ContactFile, Fact } from './record';

/** A point with what is known of it. `card`: it stands on the business card, in those words. */
export type KnownPoint = { point: ProfilePoint; facts: Fact[]; card?: string };

/** One group: what is known, and the next question of it, if any is left to ask. */
export type ProfileGroupView = { group: ProfileGroup; known: KnownPoint[]; next: ProfilePoint | null };

/** The seven groups in their order. Points that are off are shown only where something of them is known already. */
export function viewProfile(file: ContactFile, points: readonly ProfilePoint[]): ProfileGroupView[] {
  const facts = factsByPoint(file.facts);
  const shown = new Set(points.map(({ id }) => id));
  return PROFILE_GROUPS.map((group) => {
    const inGroup = [...points.filter((point) => point.group === group), ...switchedOff(facts, { group, shown })];
    const known = inGroup.map((point) => knownOf(point, file, facts.get(point.id) ?? [])).filter(isKnown);
    return { group, known, next: nextOf(inGroup, { file, known, shown }) };
  });
}

/** The group whose question comes first: the one of which least is known; those later in the list wait. */
export function groupToAsk(groups: readonly ProfileGroupView[]): ProfileGroup | null {
  const open = groups.filter(({ next }) => next !== null);
  const plain = open.filter(({ next }) => next !== null && next.sensitivity < 2);
  const [first] = [...(plain.length > 0 ? plain : open)].sort((one, other) => one.known.length - other.known.length);
  return first?.group ?? null;
}

/** Points whose questions may stand in a draft or be proposed by themselves: never private ones, never judgements. */
export function pointsToSuggest(file: ContactFile, points: readonly ProfilePoint[]): ProfilePoint[] {
  const known = factsByPoint(file.facts);
  const closed = closedPurposes(file);
  return points.filter(
    (point) => point.sensitivity < 2 && point.to === undefined && !known.has(point.id) && !closed.has(purposeOf(point)),
  );
}

/** Judgements and private matters come last, and not before something of that group is known. */
function nextOf(
  points: readonly ProfilePoint[],
  { file, known, shown }: { file: ContactFile; known: readonly KnownPoint[]; shown: ReadonlySet<string> },
): ProfilePoint | null {
  const closed = closedPurposes(file);
  const done = new Set(known.map(({ point }) => point.id));
  const open = points.filter(
    (point) =>
      shown.has(point.id) &&
      !done.has(point.id) &&
      point.to !== 'card' &&
      point.to !== 'never' &&
      point.sensitivity < 3 &&
      !closed.has(purposeOf(point)),
  );
  const plain = open.filter(({ sensitivity }) => sensitivity < 2);
  const next = plain.find(({ to }) => to === undefined) ?? plain[0];
  return next ?? (known.some(({ facts }) => facts.length > 0) ? (open[0] ?? null) : null);
}

/** On the list, asked, answered, dodged or never: whatever became of a question, it isn't proposed again. */
function closedPurposes(file: ContactFile): Set<string> {
  return new Set(file.questions.map(({ purpose }) => purpose));
}

function factsByPoint(facts: readonly Fact[]): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const id = fact.group === DO_NOT_MENTION ? 'avoid' : (pointOf(fact.key)?.id ?? LOOSE[`${fact.group}/${fact.key}`]);
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), fact]);
  }
  return found;
}

/** Facts caught in a line, which know their kind only: the point they belong to. */
const LOOSE: Record<string, string> = {
  'date/birthday': 'birth',
  'hobby/hobby': 'hobbies',
  'sport/sport': 'teams',
  'food/food': 'eats-what',
  'food/coffee': 'eats-what',
  'work/history': 'past-jobs',
};

/** What is off stays off, but what was once noted isn't hidden by a switch; only the shut points are. */
function switchedOff(
  facts: ReadonlyMap<string, readonly Fact[]>,
  { group, shown }: { group: ProfileGroup; shown: ReadonlySet<string> },
): ProfilePoint[] {
  return [...facts.keys()]
    .filter((id) => !shown.has(id))
    .flatMap((id) => pointOf(id) ?? [])
    .filter((point) => point.group === group && point.sensitivity < 3);
}

function knownOf(point: ProfilePoint, file: ContactFile, facts: Fact[]): KnownPoint {
  const card = point.to === 'card' ? cardWords(point.id, file) : '';
  return { point, facts, ...(card ? { card } : {}) };
}

function isKnown({ facts, card }: KnownPoint): boolean {
  return facts.length > 0 || card !== undefined;
}

function cardWords(id: string, { contact, identities }: ContactFile): string {
  if (id === 'name') return [contact.name, contact.goesBy, contact.role].filter(Boolean).join(' · ');
  if (id === 'company') return [contact.company, contact.location].filter(Boolean).join(' · ');
  return identities
    .filter(({ kind }) => kind === 'phone')
    .map(({ typed }) => typed)
    .join(' · ');
}
