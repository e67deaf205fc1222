import type { Match } from '../core/panel-state';
import type { Sighting } from '../core/sighting';
import type { Desk } from './desk';

export declare function matchSighting(desk: Desk, sighting: Sighting): Promise<Match>;
