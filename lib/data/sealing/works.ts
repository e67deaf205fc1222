/** Everything that is needed where there is a lock, in one piece: loaded when it is, since few have one. */
export { blindOf, checkOf, keysOf, seal, unseal } from './cipher';
export { planOf } from './plans';
export { sealedTable } from './sealed-core';
export { sealedReads } from './sealed-table';
