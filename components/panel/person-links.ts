import { createContext } from 'react';
import type { LinkView } from '../../lib/core/links';

/** How the person shown hangs together with others; given around their screen by whoever may read the record. */
export const PersonLinks = createContext<readonly LinkView[]>([]);
