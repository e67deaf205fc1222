import { createContext } from 'react';

/** What somebody who is written about may ask for, as something to open. */
export type RightsOf = { open(what: 'everything' | 'erase', contactId: string): void };

/** Given around a person by whoever shows the dialogs; without it nothing is offered. */
export const Rights = createContext<RightsOf | null>(null);
