import { createContext } from 'react';
import type { ProfilePoint } from '../../lib/core/profile-point';
import { pointsFor } from '../../lib/core/profile-points';

/** The points of the profile that are in use; given around a screen by whoever knows the settings. */
export const ProfileChoice = createContext<readonly ProfilePoint[]>(pointsFor({}));
