import { importWords as words } from '../../lib/locales';
import { Fold } from '../ui/fold';
import { PagedList } from '../ui/paged-list';

type VanishedProps = { people: readonly { contactId: string; name: string }[] };

/** Who was a connection in an earlier list and isn't in this one. Nothing is taken away: each is asked about. */
export function Vanished({ people }: VanishedProps) {
  if (people.length === 0) return null;
  return (
    <Fold title={words.vanished(people.length)}>
      <p>{words.vanishedAbout}</p>
      <PagedList
        rows={people}
        label={words.vanished(people.length)}
        idOf={({ contactId }) => contactId}
        moreLabel={words.more}
      >
        {({ name }) => (
          <li>
            <bdi>{name}</bdi>
          </li>
        )}
      </PagedList>
    </Fold>
  );
}
