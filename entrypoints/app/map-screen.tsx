import { MapView } from '../../components/map/map-view';
import { NoTies } from '../../components/map/no-ties';
import { WidePage } from '../../components/page/page';
import { Section } from '../../components/panel/section';
import { Banner } from '../../components/ui/banner';
import { Screened } from '../../components/ui/screened';
import { useMap } from '../../lib/live/use-map';
import { useSamplePeople } from '../../lib/live/use-sample-people';
import { people, map as words } from '../../lib/locales';

/** How everybody hangs together. */
export function MapScreen() {
  const map = useMap();
  const samples = useSamplePeople();
  if (map.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (map.kind === 'failed') return <Banner tone="serious">{people.problem[map.problem]}</Banner>;
  return (
    <WidePage title={words.title} lead={words.lead}>
      {map.value.ties.length === 0 ? (
        <NoTies busy={samples.busy} onSample={samples.count === 0 ? samples.add : undefined} />
      ) : (
        <Screened blocks={5}>
          <MapView map={map.value} />
        </Screened>
      )}
    </WidePage>
  );
}

/** The same around one person, once there is more to see than a line. */
export function MapAround({ contactId }: { contactId: string }) {
  const map = useMap(contactId);
  if (map.kind !== 'ready' || map.value.people.length < 3) return null;
  return (
    <Section title={words.around}>
      <MapView map={map.value} centre={contactId} />
    </Section>
  );
}
