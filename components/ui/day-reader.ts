import { createContext } from 'react';
import type { ReadDays } from '../../lib/core/day-span';

/** Reads days in typed words ("Friday", "in 2 weeks"); given around a screen by whoever may load it. Without it: none. */
export const DayReader = createContext<ReadDays>(() => []);
