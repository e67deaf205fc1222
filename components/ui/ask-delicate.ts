import { createContext } from 'react';

/** Whether notes on what laws protect are asked about; given around a screen by whoever knows the settings. */
export const AskDelicate = createContext(true);
