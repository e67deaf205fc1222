import type { Desk, Receipt } from './desk';

export declare function addSamplePeople(desk: Desk): Promise<Receipt & { added: number }>;
export declare function removeSamplePeople(desk: Desk): Promise<Receipt & { removed: number }>;
