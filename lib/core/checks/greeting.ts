import { fold } from '../fold';
import type { Check } from './person-check';

const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten tag|bonjour|salut|hola)[ ,]+([^\n,.!:;–—-]{1,60})/iu;

/** A greeting by a name that is neither theirs nor a part of it. */
export const checkGreeting: Check = (file, { text }) => {
  const written = GREETING.exec(text)?.[1]?.trim();
  if (!written) return [];
  const parts = fold(written).split(/\s+/).filter(Boolean);
  const { name, goesBy } = file.contact;
  const theirs = new Set(
    fold(`${name} ${goesBy ?? ''}`)
      .split(/[\s,.()]+/)
      .filter(Boolean),
  );
  if (parts.length > 3 || parts.some((part) => theirs.has(part) || GROUP.has(part) || TITLES.has(part))) return [];
  return [{ kind: 'wrong-name', written, name: goesBy ?? name }];
};

const GROUP = new Set(
  'all everyone everybody team both folks there again you friends zusammen tous colleagues'.split(' '),
);
const TITLES = new Set('mr mrs ms dr prof professor sir madam herr frau monsieur madame'.split(' '));
