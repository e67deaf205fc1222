import { useMemo, useState } from 'react';
import { layOut } from '../../lib/core/map-layout';
import type { MapPerson, PeopleMap } from '../../lib/core/people-map';
import { common, map as words } from '../../lib/locales';
import { Fold } from '../ui/fold';
import { PagedList } from '../ui/paged-list';
import { MapDetail } from './map-detail';
import { MapPicture } from './map-picture';
import styles from './map-view.module.css';
import { neighboursOf, sayTies } from './say-ties';

type MapViewProps = {
  map: PeopleMap;
  /** Whose page it stands on: the one in the middle of it. */
  centre?: string;
};

/** The people and their ties: as a picture, what it says of the one pointed at, and the same as a list. */
export function MapView({ map, centre }: MapViewProps) {
  const layout = useMemo(() => layOut(map), [map]);
  const [chosen, setChosen] = useState<string | null>(null);
  const byId = useMemo(() => new Map(map.people.map((person) => [person.id, person])), [map]);
  const shown = chosen !== null && byId.has(chosen) ? chosen : null;
  const near = useMemo(() => neighboursOf(map.ties, shown), [map, shown]);
  return (
    <div className={styles.map}>
      <MapPicture {...{ map, layout, byId, near, centre }} chosen={shown} onChoose={setChosen} />
      <Legend />
      <MapDetail person={shown === null ? undefined : byId.get(shown)} ties={map.ties} byId={byId} />
      {map.left > 0 && <p className={styles.quiet}>{words.left(map.left)}</p>}
      {centre === undefined && <AsList map={map} byId={byId} />}
    </div>
  );
}

const KINDS = ['help', 'work', 'other'] as const;

function Legend() {
  return (
    <ul className={styles.legend} aria-label={words.legend.label}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <svg width="24" height="8" aria-hidden="true">
            <line x1="0" y1="4" x2="24" y2="4" className={styles.line} data-kind={kind} />
          </svg>
          {words.legend[kind]}
        </li>
      ))}
    </ul>
  );
}

function AsList({ map, byId }: { map: PeopleMap; byId: ReadonlyMap<string, MapPerson> }) {
  return (
    <Fold title={words.asList} count={map.people.length}>
      <PagedList rows={map.people} label={words.list} idOf={({ id }) => id} moreLabel={common.showMore}>
        {({ id, name }) => (
          <li className={styles.row}>
            <a href={`#people/${encodeURIComponent(id)}`} data-row>
              <bdi dir="auto">{name}</bdi>
            </a>
            <span className={styles.quiet}>
              {sayTies(id, map.ties).map(({ key, otherId, said }) => (
                <span key={key} className={styles.tie}>
                  {said} <bdi dir="auto">{byId.get(otherId)?.name}</bdi>{' '}
                </span>
              ))}
            </span>
          </li>
        )}
      </PagedList>
    </Fold>
  );
}
