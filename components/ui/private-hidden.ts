import { createContext } from 'react';

/** Whether everything private is hidden just now (the screen is shared), and what changes that. */
export type Hiding = { hidden: boolean; hide(hidden: boolean): void };

/** Given around a screen by whoever remembers it; without it nothing is hidden. */
export const PrivateHidden = createContext<Hiding>({ hidden: false, hide: () => {} });
