import type { MapPerson, MapTie } from '../../lib/core/people-map';
import { map as words } from '../../lib/locales';
import styles from './map-view.module.css';
import { sayTies } from './say-ties';

type MapDetailProps = {
  person: MapPerson | undefined;
  ties: readonly MapTie[];
  byId: ReadonlyMap<string, MapPerson>;
};

/** In words, what the picture says of the one pointed at. Its room is kept, so that nothing jumps. */
export function MapDetail({ person, ties, byId }: MapDetailProps) {
  if (!person) return <p className={styles.detail}>{words.hint}</p>;
  const { id, name, role, company } = person;
  return (
    <div className={styles.detail} role="status">
      <p>
        <a href={`#people/${encodeURIComponent(id)}`} className={styles.name} tabIndex={-1}>
          <bdi dir="auto">{name}</bdi>
        </a>{' '}
        <bdi dir="auto">{[role, company].filter(Boolean).join(' · ')}</bdi>
      </p>
      <p>
        {sayTies(id, ties).map(({ key, otherId, said }) => (
          <span key={key} className={styles.tie}>
            {said} <bdi dir="auto">{byId.get(otherId)?.name}</bdi>{' '}
          </span>
        ))}
      </p>
    </div>
  );
}
