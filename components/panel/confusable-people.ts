import { createContext } from 'react';
import type { Confusable } from '../../lib/app/find-confusable';

/** Who is easily taken for the person shown; given around a screen by whoever may read the record. */
export const ConfusablePeople = createContext<readonly Confusable[]>([]);
