import { type KeyboardEvent, useMemo, useRef } from 'react';
import { fittingLabels, fittingNames, shortName } from '../../lib/core/map-labels';
import { type Ground, type MapLayout, nextInDirection, type Spot } from '../../lib/core/map-layout';
import type { MapPerson, PeopleMap } from '../../lib/core/people-map';
import { map as words } from '../../lib/locales';
import styles from './map-picture.module.css';
import { lineKind } from './say-ties';

type MapPictureProps = {
  map: PeopleMap;
  layout: MapLayout;
  byId: ReadonlyMap<string, MapPerson>;
  chosen: string | null;
  /** Those tied to the chosen one. */
  near: ReadonlySet<string>;
  centre: string | undefined;
  onChoose: (id: string | null) => void;
};

const ARROWS: Record<string, { dx: number; dy: number }> = {
  ArrowLeft: { dx: -1, dy: 0 },
  ArrowRight: { dx: 1, dy: 0 },
  ArrowUp: { dx: 0, dy: -1 },
  ArrowDown: { dx: 0, dy: 1 },
};

/** The drawing: companies as ground, ties as lines, people as links to their page. One of them is in the tab order. */
export function MapPicture({ map, layout, byId, chosen, near, centre, onChoose }: MapPictureProps) {
  // A wide map is drawn smaller: its letters are bigger, so that they can be read.
  const zoom = Math.min(1.5, Math.max(1, layout.width / 900));
  const labels = useMemo(() => fittingLabels(layout.spots, byId, zoom), [layout, byId, zoom]);
  const entry = chosen ?? centre ?? map.people[0]?.id;
  const { frame, onKeyDown } = useArrows(layout, { entry, near });
  return (
    <section ref={frame} className={styles.frame} aria-label={words.picture} onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would pop up over everybody; the links inside have names */}
      <svg
        className={styles.picture}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        style={{
          minWidth: Math.round(layout.width * (zoom > 1 ? 0.6 : 0.8)),
          maxWidth: layout.width,
          fontSize: 13 * zoom,
        }}
        data-chosen={chosen !== null || undefined}
        onPointerLeave={() => onChoose(null)}
      >
        <Grounds grounds={layout.grounds} zoom={zoom} />
        <Lines ties={map.ties} spots={layout.spots} chosen={chosen} />
        {layout.spots.map((spot) => (
          <Person
            key={spot.id}
            spot={spot}
            person={byId.get(spot.id)}
            labelled={labels.has(spot.id)}
            standing={standingOf(spot.id, { chosen, near, centre })}
            entry={spot.id === entry}
            onChoose={onChoose}
          />
        ))}
      </svg>
    </section>
  );
}

/** The arrow keys go to the next one in that direction. */
function useArrows(layout: MapLayout, { entry, near }: { entry: string | undefined; near: ReadonlySet<string> }) {
  const frame = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ARROWS[event.key];
    if (!way || !entry || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = nextInDirection(layout, entry, { ...way, tied: near });
    if (next !== null) frame.current?.querySelector<SVGAElement>(`[data-person="${CSS.escape(next)}"]`)?.focus();
  };
  return { frame, onKeyDown };
}

/** A soft patch under the people of one company, and the companies' names above all patches. */
function Grounds({ grounds, zoom }: { grounds: readonly Ground[]; zoom: number }) {
  return (
    <>
      {grounds.map(({ accountId, corners }) => (
        <polygon key={accountId} className={styles.ground} points={corners.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
      {fittingNames(grounds, zoom).map(({ accountId, name, x, y }) => (
        <text key={accountId} className={styles.company} x={x} y={y}>
          {name}
        </text>
      ))}
    </>
  );
}

type LinesProps = { ties: PeopleMap['ties']; spots: readonly Spot[]; chosen: string | null };

/** A line for every two who are tied. */
function Lines({ ties, spots, chosen }: LinesProps) {
  const at = useMemo(() => new Map(spots.map((spot) => [spot.id, spot])), [spots]);
  return ties.map((tie) => {
    const [a, b] = [at.get(tie.a), at.get(tie.b)];
    if (!a || !b) return null;
    const lit = tie.a === chosen || tie.b === chosen;
    const ends = { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
    return (
      <line
        key={`${tie.a} ${tie.b}`}
        {...ends}
        className={styles.tie}
        data-kind={lineKind(tie)}
        data-lit={lit || undefined}
      />
    );
  });
}

type Standing = 'chosen' | 'near' | 'centre' | undefined;

function standingOf(
  id: string,
  { chosen, near, centre }: Pick<MapPictureProps, 'chosen' | 'near' | 'centre'>,
): Standing {
  if (id === chosen) return 'chosen';
  if (near.has(id)) return 'near';
  return id === centre ? 'centre' : undefined;
}

type PersonProps = {
  spot: Spot;
  person: MapPerson | undefined;
  labelled: boolean;
  standing: Standing;
  entry: boolean;
  onChoose: (id: string) => void;
};

function Person({ spot: { id, x, y }, person, labelled, standing, entry, onChoose }: PersonProps) {
  if (!person) return null;
  const radius = 5 + Math.min(7, Math.sqrt(person.degree) * 1.6);
  return (
    <g transform={`translate(${x} ${y})`}>
      <a
        href={`#people/${encodeURIComponent(id)}`}
        className={styles.person}
        data-person={id}
        data-standing={standing}
        tabIndex={entry ? 0 : -1}
        aria-label={words.person(person.name, person.company ?? person.role ?? '', person.degree)}
        onFocus={() => onChoose(id)}
        onPointerEnter={() => onChoose(id)}
      >
        <circle r={18} className={styles.hit} />
        <circle r={radius} className={styles.dot} />
        <text y={radius + 15} className={styles.name} data-always={labelled || undefined}>
          {shortName(person.name)}
        </text>
      </a>
    </g>
  );
}
