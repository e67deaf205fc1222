import { same } from '../core/same';
import type { Change } from '../data/journal';

/**
 * What a move brings besides rows: when they were last changed where they come from ("table/id", time), and when fields of
 * contacts were (contact id, field, time). It stands in the answer of the move's own writes.
 */
export type Told = { rows: [string, number][]; fields: [string, string, number][] };

/** Told nothing yet. */
export const emptyTold = (): Told => ({ rows: [], fields: [] });

/** What a write's answer tells; null for one that tells nothing. It may come from a file that anybody made. */
export function readTold(answer: unknown): Told | null {
  const told: unknown = answer instanceof Object ? Reflect.get(answer, 'told') : undefined;
  if (!(told instanceof Object)) return null;
  const [rows, fields] = [Reflect.get(told, 'rows'), Reflect.get(told, 'fields')].map(listOf);
  return {
    rows: (rows ?? []).flatMap(([name, time]) =>
      isText(name) && isTime(time) ? [[name, time] as [string, number]] : [],
    ),
    fields: (fields ?? []).flatMap(([id, field, time]) =>
      isText(id) && isText(field) && isTime(time) ? [[id, field, time] as [string, string, number]] : [],
    ),
  };
}

const listOf = (value: unknown): unknown[][] => (Array.isArray(value) ? value.filter((one) => Array.isArray(one)) : []);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Fields that a change of a contact touched; of tags each one that came or went. */
export function changedFields({ before, after }: Change): string[] {
  if (!before || !after) return [];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const fields = [...keys].filter((key) => !PLAIN.has(key) && !same(Reflect.get(before, key), Reflect.get(after, key)));
  const [had, has] = [tagsOf(before), tagsOf(after)];
  const tags = [...had.filter((tag) => !has.includes(tag)), ...has.filter((tag) => !had.includes(tag))];
  return [...fields, ...tags.map((tag) => `tags:${tag}`)];
}

/** Fields that are joined in ways of their own. */
export const PLAIN: ReadonlySet<string> = new Set(['id', 'tags', 'createdAt', 'updatedAt']);

const tagsOf = (row: object): string[] => {
  const tags: unknown = Reflect.get(row, 'tags');
  return Array.isArray(tags) ? tags.map(String) : [];
};
