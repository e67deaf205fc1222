import { useContext } from 'react';
import { type Place, placesFor } from '../../lib/core/palette';
import { palette as words } from '../../lib/locales';
import { Finder, type Found, type FoundGroup } from '../ui/finder';
import { PrivateHidden } from '../ui/private-hidden';

/** A person, as found. */
type FoundPerson = { contactId: string; name: string; role?: string; company?: string };

/** A row of somebody's record that holds the typed words. */
type FoundWords = {
  contactId: string;
  name: string;
  table: keyof typeof words.tables;
  id: string;
  words: string;
  isPrivate?: boolean;
};

type PaletteProps = {
  open: boolean;
  onClose: () => void;
  typed: string;
  onType: (typed: string) => void;
  /** What was found, and for which words. */
  found: { people: readonly FoundPerson[]; words: readonly FoundWords[]; query: string };
  /** Where it leads: "people/<id>", "today" … */
  onGo: (route: string) => void;
  onAddPerson?: (name: string) => void;
};

const ADD = 'add:';
/** Longer ones are cut by the row anyway. */
const LONGEST = 300;

/** Everything from one field: people, what was noted of them, and pages. */
export function Palette({ open, onClose, typed, onType, found, onGo, onAddPerson }: PaletteProps) {
  const { hidden } = useContext(PrivateHidden);
  // Names may be seen by whoever looks on; what was noted may not.
  const shown = hidden ? { ...found, words: [] } : found;
  const choose = ({ id }: Found) => {
    onClose();
    if (id.startsWith(ADD)) onAddPerson?.(typed.trim());
    else onGo(id.slice(id.indexOf(' ') + 1));
  };
  return (
    <Finder
      open={open}
      onClose={onClose}
      label={words.label}
      placeholder={words.placeholder}
      typed={typed}
      onType={onType}
      pending={found.query !== typed}
      groups={groupsOf(typed, shown, onAddPerson !== undefined)}
      onChoose={choose}
      empty={typed.trim() === '' || found.query !== typed ? words.start : words.nothing(typed.trim())}
    />
  );
}

const PLACES: readonly Place[] = Object.entries(words.pages).map(([route, [title, more]]) => ({ route, title, more }));

function groupsOf(typed: string, found: PaletteProps['found'], canAdd: boolean): FoundGroup[] {
  const people = found.people.map(({ contactId, name, role, company }): Found => {
    const detail = [role, company].filter(Boolean).join(' · ');
    return { id: `person people/${encodeURIComponent(contactId)}`, label: name, ...(detail ? { detail } : {}) };
  });
  const said = found.words.map(
    ({ contactId, name, table, id, words: text, isPrivate = false }): Found => ({
      id: `${table}:${id} people/${encodeURIComponent(contactId)}`,
      // Shown where it can be blurred.
      label: isPrivate ? words.isPrivate : text.slice(0, LONGEST),
      detail: `${name} · ${words.tables[table]}`,
      quoted: !isPrivate,
    }),
  );
  const places = placesFor(typed, PLACES).map(({ route, title }): Found => ({ id: `page ${route}`, label: title }));
  const add = canAdd && typed.trim() !== '' ? [{ id: `${ADD}${typed}`, label: words.addPerson(typed.trim()) }] : [];
  const groups = [
    { title: words.people, items: people },
    { title: words.words, items: said },
    { title: words.actions, items: places },
    { title: words.doing, items: add },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
