import { findPrivateArea } from '../../browser/private-area';
import { unlessBroken } from '../fault-switch';
import { areaCopy } from './area-copy';
import type { CopyStore } from './copy-store';
import { databaseCopy } from './database-copy';

/** The second copy of the record by that name: each browser has its own kind of store for it. */
export function copyFor(name: string): CopyStore {
  const area = findPrivateArea();
  const copy = area ? areaCopy(area, `${name}/`) : databaseCopy(`${name}-copy`);
  return { ...copy, write: async (entries) => unlessBroken('copy', () => copy.write(entries)) };
}
