import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import { StorageFailure } from '../problem';
import type { SealedCore } from './sealed-core';
import { SWITCHES } from './switches';
import type { Vault } from './vault';

type Row = Record<string, unknown>;

/** Holds nothing about anybody, and must be read before anything is unlocked. */
const NEVER_SEALED = 'meta';

/**
 * Below everything of Dexie's that looks at rows, live queries included: rows are sealed on their way down and opened on
 * their way up. While the lock is off, each call costs one question more.
 */
export function sealing(vault: Vault): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'sealing',
    level: -2,
    create: (core) => ({
      ...core,
      table: (name) => (name === NEVER_SEALED ? core.table(name) : guarded(core.table(name), vault)),
    }),
  };
}

function guarded(down: DBCoreTable, vault: Vault): DBCoreTable {
  let sealed: SealedCore | undefined;
  const at = () => {
    if (vault.rows === 'locked') throw new StorageFailure('locked');
    sealed ??= vault.works.sealedTable(down, vault);
    return sealed;
  };
  return {
    ...down,
    get(req) {
      if (vault.rows === 'plain') return down.get(req);
      // Whether pages may be read at all must be known while it is locked.
      if (vault.rows === 'locked' && down.name === 'settings') return down.get(req).then(switchesOf);
      return at().get(req);
    },
    getMany: (req) => (vault.rows === 'plain' ? down.getMany(req) : at().getMany(req)),
    query: (req) => (vault.rows === 'plain' ? down.query(req) : at().query(req)),
    count: (req) => (vault.rows === 'plain' ? down.count(req) : at().count(req)),
    openCursor: (req) => (vault.rows === 'plain' ? down.openCursor(req) : at().openCursor(req)),
    mutate: (req) => (vault.rows === 'plain' ? down.mutate(req) : at().mutate(req)),
  };
}

function switchesOf(row: Row | undefined): Row | undefined {
  return row && Object.fromEntries(Object.entries(row).filter(([field]) => field === 'id' || SWITCHES.includes(field)));
}
