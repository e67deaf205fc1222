import type { PanelActions } from './actions';

/** What everyone on a thread can be asked for. */
export type ThreadActions = Pick<PanelActions, 'savePeople' | 'settlePledge'>;
