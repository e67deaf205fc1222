import type { Pledge } from '../core/record';
import type { Desk, Receipt } from './desk';

export type SettlePledgeInput = { clientId: string; pledgeId: string; state: Pledge['state'] };
export declare function settlePledge(desk: Desk, input: SettlePledgeInput): Promise<Receipt>;
