import type { Person, Sighting } from '../../lib/core/sighting';
import { TAUGHT_GONE } from '../../lib/core/site-rule';
import { panel, teach } from '../../lib/locales';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { moveByArrows } from '../ui/move-by-arrows';
import { PersonName } from '../ui/person-name';
import type { PanelActions } from './actions';
import { CopyDiagnostics } from './copy-diagnostics';
import { FoundOnPage } from './found-on-page';
import { TeachThisPage } from './teach-offer';
import styles from './unsure-view.module.css';

const words = panel.unsure;

type UnsureViewProps = { candidates: Person[]; sighting: Sighting; actions: PanelActions };

/** The page is too faint about whom it is about: the user says. */
export function UnsureView({ candidates, sighting, actions }: UnsureViewProps) {
  const gone = sighting.path.includes(TAUGHT_GONE);
  return (
    <EmptyState
      level={1}
      title={gone ? teach.gone.title : words.title}
      actions={
        <>
          {candidates.length === 0 && <Button onClick={actions.readAgain}>{words.again}</Button>}
          <TeachThisPage />
          <CopyDiagnostics actions={actions} />
        </>
      }
    >
      <p>{gone ? teach.gone.body : candidates.length === 0 ? words.none : words.body}</p>
      {gone && candidates.length > 0 && <p>{teach.gone.who}</p>}
      {candidates.length > 0 && (
        <ul className={styles.list} aria-label={words.list} onKeyDown={moveByArrows}>
          {candidates.map((person) => (
            <li key={[person.email, person.linkedin, person.salesNav, person.name].join(' ')}>
              <button type="button" data-row className={styles.pick} onClick={() => actions.pickCandidate(person)}>
                <PersonName className={styles.name} name={person.name ?? keyOf(person)} />
                {person.name && <bdi className={styles.key}>{keyOf(person)}</bdi>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <FoundOnPage sighting={sighting} />
    </EmptyState>
  );
}

/** The most telling thing after the name. */
function keyOf(person: Person): string {
  return person.email ?? person.linkedin ?? person.headline ?? person.company ?? person.salesNav ?? '';
}
