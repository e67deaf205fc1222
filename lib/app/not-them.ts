import type { MatchReason } from '../core/panel-state';
import type { Desk, Receipt } from './desk';

export type NotThemInput = { clientId: string; contactId: string; key: MatchReason };
export declare function notThem(desk: Desk, input: NotThemInput): Promise<Receipt>;
