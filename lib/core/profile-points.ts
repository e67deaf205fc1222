import { PROFILE_GROUPS, type ProfilePoint } from './profile-point';
import { LIFE_POINTS } from './profile-points-life';
import { PERSON_POINTS } from './profile-points-person';
import { WORK_POINTS } from './profile-points-work';
import type { ProfilePreset, Settings } from './settings';

/** The 66 points of the customer profile, group by group (docs/profile.md says after whom). */
export const PROFILE_POINTS: readonly ProfilePoint[] = PROFILE_GROUPS.flatMap((group) =>
  [...PERSON_POINTS, ...WORK_POINTS, ...LIFE_POINTS].filter((point) => point.group === group),
);

const BY_ID = new Map(PROFILE_POINTS.map((point) => [point.id, point]));

/** The point of that id, if there is one. */
export function pointOf(id: string): ProfilePoint | undefined {
  return BY_ID.get(id);
}

/** What a preset leaves out besides the optional points. A recruiter's also leaves out every protected trait. */
const LEFT_OUT: Record<ProfilePreset, readonly string[]> = {
  seller: [],
  founder: [
    'honours',
    'societies',
    'student-life',
    'anniversary',
    'partner-interests',
    'children-education',
    'children-interests',
    'our-ties',
    'our-ties-quality',
    'our-people',
    'our-people-how',
    'obliged',
    'adjectives',
  ],
  consultant: [
    'societies',
    'student-life',
    'anniversary',
    'partner-interests',
    'children-education',
    'children-interests',
    'obliged',
    'impress',
    'treats',
  ],
  recruiter: ['societies', 'student-life', 'anniversary', 'obliged', 'impress', 'treats', 'rival', 'bosses', 'habit'],
};

/** Group of facts whose topics are only ever warned of; its point can't be switched off. */
export const DO_NOT_MENTION = 'do-not-mention';

type ProfileSettings = Pick<Settings, 'preset' | 'pointsOn' | 'pointsOff' | 'special'>;

/** Whether a point is in use, or may be at all: a recruiter's protected traits and special categories are shut. */
export type PointStanding = 'on' | 'off' | 'shut';

/** How a point stands under these settings. Without a preset the user is taken for a seller. */
export function pointStanding(point: ProfilePoint, settings: ProfileSettings): PointStanding {
  const { preset = 'seller', pointsOn = [], pointsOff = [], special = false } = settings;
  if (point.store === DO_NOT_MENTION) return 'on';
  if ((preset === 'recruiter' && point.protected) || (point.sensitivity === 3 && !special)) return 'shut';
  if (pointsOff.includes(point.id)) return 'off';
  if (pointsOn.includes(point.id)) return 'on';
  return point.optional || LEFT_OUT[preset].includes(point.id) ? 'off' : 'on';
}

/** The points in use, in their order. */
export function pointsFor(settings: ProfileSettings): ProfilePoint[] {
  return PROFILE_POINTS.filter((point) => pointStanding(point, settings) === 'on');
}

/** Settings with one point switched: only what differs from the preset is remembered. */
export function switchPoint(
  settings: ProfileSettings,
  id: string,
  on: boolean,
): { pointsOn: string[]; pointsOff: string[] } {
  const without = (ids: readonly string[] = []) => ids.filter((one) => one !== id);
  const [pointsOn, pointsOff] = [without(settings.pointsOn), without(settings.pointsOff)];
  const point = pointOf(id);
  if (!point || (pointStanding(point, { ...settings, pointsOn, pointsOff }) === 'on') === on)
    return { pointsOn, pointsOff };
  return on ? { pointsOn: [...pointsOn, id], pointsOff } : { pointsOn, pointsOff: [...pointsOff, id] };
}

const PURPOSE = 'profile:';

/** What a question to that point is asked for, as `AskedQuestion.purpose`. */
export function purposeOf({ id }: Pick<ProfilePoint, 'id'>): string {
  return PURPOSE + id;
}

/** The point that a question of that purpose asks for. */
export function pointOfPurpose(purpose: string): ProfilePoint | undefined {
  return purpose.startsWith(PURPOSE) ? pointOf(purpose.slice(PURPOSE.length)) : undefined;
}
