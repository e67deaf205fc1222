import { normaliseIdentity } from '../core/identity';
import type { IdentityKind } from '../core/record';
import { cleanName, joinName } from './clean-name';
import type { DateOrder } from './dates';
import { isEmptyDate, parseFileDate } from './file-dates';
import { restoreFormula } from './formula';
import type { ImportedPerson, RowError, RowProblem } from './imported-person';
import type { ColumnFields, PersonField } from './person-fields';
import { isOwnTable, parseOwnRow } from './read-own-row';

/** How the rows of one file are to be understood. */
export type RowContext = {
  columns: readonly string[];
  fields: ColumnFields;
  dateOrder?: DateOrder;
  /** A website that isn't LinkedIn is an error in LinkedIn's own file, and a plain website elsewhere. */
  linkedInOnly?: boolean;
  readPhone?: (typed: string) => string | null;
};

export type RowResult = { person: ImportedPerson | null; errors: RowError[] };

/** What a row has told so far. */
type Draft = {
  context: RowContext;
  row: number;
  errors: RowError[];
  names: Record<'name' | 'first' | 'middle' | 'last' | 'pronunciation', string>;
  places: { city?: string; country?: string; whole?: string };
  /** Google's drawers that the row lies in: "mycontacts", "other contacts". */
  drawers: Set<string>;
  label: string;
  person: Omit<ImportedPerson, 'name'>;
};

type Cell = { value: string; column: string };

/** More addresses and numbers than that no person has. */
const MOST_KEYS = 500;

const complain = (draft: Draft, { value, column }: Cell, problem: RowProblem): void => {
  draft.errors.push({ row: draft.row, column, problem, value: value.slice(0, 80) });
};

/** Google joins several values of one cell with three colons. */
const parts = (value: string): string[] =>
  value
    .split(' ::: ')
    .map((part) => part.trim())
    .filter(Boolean);

function addIdentity(draft: Draft, kind: IdentityKind, typed: string): boolean {
  const key = normaliseIdentity(kind, typed, draft.context.readPhone);
  if (!key && kind !== 'phone') return false;
  // A number without its country stays as it was typed: shown, and nobody's key.
  const identity = { ...(key ?? { kind, value: typed }), typed };
  const { identities } = draft.person;
  if (identities.some((other) => other.kind === identity.kind && other.value === identity.value)) return true;
  if (identities.length < MOST_KEYS) identities.push(identity);
  else if (!draft.errors.some(({ problem }) => problem === 'too-many-keys'))
    complain(draft, { value: typed, column: kind }, 'too-many-keys');
  return true;
}

function addFact(draft: Draft, group: string, key: string): (cell: Cell) => void {
  return ({ value }) => {
    draft.person.facts ??= [];
    draft.person.facts.push({ group, key, value });
  };
}

function addUrl(draft: Draft, cell: Cell): void {
  // Google once wrote "http\\://".
  for (const url of parts(cell.value.replace(/\\:/g, ':'))) {
    if (/linkedin\.com/i.test(url)) {
      if (!addIdentity(draft, 'linkedin', url)) complain(draft, cell, 'bad-address');
    } else if (draft.context.linkedInOnly) complain(draft, cell, 'bad-address');
    else addFact(draft, 'reach', 'website')({ ...cell, value: url });
  }
}

function addDate(draft: Draft, cell: Cell, key: 'connectedOn' | 'birthday' | 'anniversary'): void {
  if (isEmptyDate(cell.value)) return;
  const date = parseFileDate(cell.value, draft.context.dateOrder);
  if (date) draft.person[key] = date.day;
  else complain(draft, cell, 'bad-date');
  if (date?.doubt) draft.person.dateDoubt = true;
}

function addEvent(draft: Draft, cell: Cell): void {
  if (/anniversary|jahrestag|hochzeitstag/i.test(draft.label)) addDate(draft, cell, 'anniversary');
  else addFact(draft, 'date', draft.label || 'event')(cell);
}

function addRelation(draft: Draft, cell: Cell): void {
  const family = /spouse|partner|wife|husband|child|son|daughter|mother|father|parent|brother|sister|relative/i.test(
    draft.label,
  );
  addFact(draft, family ? 'family' : 'work', draft.label.toLowerCase() || 'relation')(cell);
}

/** A value of another's own making, under the name they gave it. */
function addCustom(draft: Draft, cell: Cell): void {
  addFact(draft, 'other', draft.label || 'note')(cell);
}

/** Outlook's own marks: "Private" and "Confidential", or a column of true and false. */
function addPrivate(draft: Draft, { value }: Cell): void {
  if (/^(?:private?|privé|privat|confidential|confidentiel|vertraulich|true|wahr|vrai|yes|ja|oui)$/i.test(value))
    draft.person.private = true;
}

function addTags(draft: Draft, { value }: Cell): void {
  for (const drawer of value.split(' ::: '))
    if (drawer.trim().startsWith('* ')) draft.drawers.add(drawer.trim().slice(2).toLowerCase());
  const tags = value
    .split(/ ::: |[;,]/)
    .map((tag) => tag.trim())
    // "* myContacts" and the like are Google's own drawers.
    .filter((tag) => tag && !tag.startsWith('* '));
  if (tags.length) draft.person.tags = [...new Set([...(draft.person.tags ?? []), ...tags])];
}

const keepFirst =
  (key: 'goesBy' | 'role' | 'company') =>
  (draft: Draft, { value }: Cell) => {
    draft.person[key] ??= value;
  };
const keepName =
  (key: keyof Draft['names']) =>
  (draft: Draft, { value }: Cell) => {
    const before = draft.names[key];
    if (before === '') draft.names[key] = value;
    // Two columns of one meaning ("Name" and "Full Name") say one name: the fuller one.
    else if (key === 'name') draft.names[key] = value.length > before.length && value.includes(before) ? value : before;
    else if (before !== value) draft.names[key] = `${before} ${value}`;
  };
const keepLabel = (draft: Draft, { value }: Cell): void => {
  draft.label = value.replace(/^\* /, '');
};
const fact = (group: string, key: string) => (draft: Draft, cell: Cell) => addFact(draft, group, key)(cell);

const READERS: Record<PersonField, (draft: Draft, cell: Cell) => void> = {
  name: keepName('name'),
  first: keepName('first'),
  middle: keepName('middle'),
  last: keepName('last'),
  pronunciation: keepName('pronunciation'),
  goesBy: keepFirst('goesBy'),
  company: keepFirst('company'),
  role: keepFirst('role'),
  mail: (draft, cell) => {
    for (const mail of parts(cell.value)) {
      if (!addIdentity(draft, 'mail', mail)) complain(draft, { ...cell, value: mail }, 'bad-mail');
    }
  },
  phone: (draft, cell) => {
    for (const phone of parts(cell.value)) addIdentity(draft, 'phone', phone);
  },
  url: addUrl,
  connectedOn: (draft, cell) => addDate(draft, cell, 'connectedOn'),
  birthday: (draft, cell) => addDate(draft, cell, 'birthday'),
  anniversary: (draft, cell) => addDate(draft, cell, 'anniversary'),
  city: (draft, { value }) => {
    draft.places.city ??= value;
  },
  country: (draft, { value }) => {
    draft.places.country ??= value;
  },
  notes: (draft, { value }) => {
    draft.person.notes = draft.person.notes ? `${draft.person.notes}\n${value}` : value;
  },
  tags: addTags,
  spouse: fact('family', 'spouse'),
  children: fact('family', 'children'),
  hobby: fact('hobby', 'hobby'),
  referredBy: fact('work', 'referred-by'),
  manager: fact('work', 'manager'),
  assistant: fact('work', 'assistant'),
  private: addPrivate,
  place: (draft, { value }) => {
    draft.places.whole ??= value
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join(', ');
  },
  relationLabel: keepLabel,
  relation: addRelation,
  eventLabel: keepLabel,
  event: addEvent,
  customLabel: keepLabel,
  custom: addCustom,
};

/** The name of a finished draft; an address stands in for it where the file has none. */
function finish(draft: Draft): ImportedPerson | null {
  const { names, person, places } = draft;
  const typed = joinName(names.first, names.middle, names.last) || names.name.trim();
  const mail = person.identities.find(({ kind }) => kind === 'mail')?.typed;
  const { name, goesBy } = cleanName(typed || mail || '');
  if (!name) return null;
  const location = [places.city, places.country].filter(Boolean).join(', ') || places.whole;
  const isOther = draft.drawers.has('other contacts') && !draft.drawers.has('mycontacts');
  return {
    ...person,
    name,
    ...(typed && typed !== name && { nameTyped: typed }),
    ...(goesBy && !person.goesBy && { goesBy }),
    ...(names.pronunciation && { pronunciation: names.pronunciation }),
    ...(location && { location }),
    ...(isOther && { otherContact: true as const }),
  };
}

/** One person from one row, or the reasons why not. Pure; an empty row gives neither. */
export function parsePersonRow(row: number, cells: readonly string[], context: RowContext): RowResult {
  if (isOwnTable(context.columns)) {
    if (!cells.some((cell) => cell.trim())) return { person: null, errors: [] };
    const named = context.columns.map((column, index): [string, string] => [
      column,
      restoreFormula(cells[index] ?? ''),
    ]);
    return parseOwnRow(row, new Map(named), context.readPhone ?? (() => null));
  }
  const draft: Draft = {
    context,
    row,
    errors: [],
    names: { name: '', first: '', middle: '', last: '', pronunciation: '' },
    places: {},
    drawers: new Set(),
    label: '',
    person: { row, identities: [] },
  };
  let filled = false;
  for (const [index, field] of context.fields.entries()) {
    const value = restoreFormula(cells[index] ?? '').trim();
    if (!value) continue;
    filled = true;
    const cell = { value, column: context.columns[index] || String(index + 1) };
    if (value.includes('\ufffd')) complain(draft, cell, 'undecodable');
    if (field) READERS[field](draft, cell);
  }
  if (!filled) return { person: null, errors: [] };
  const person = finish(draft);
  if (!person) draft.errors.push({ row, problem: 'no-name', fatal: true });
  return { person, errors: draft.errors };
}
