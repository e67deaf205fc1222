import { useContext } from 'react';
import type { Confusable } from '../../lib/app/find-confusable';
import { type Sketch, sketchOf } from '../../lib/core/person-sketch';
import type { ContactFile } from '../../lib/core/record';
import { mixUps as words } from '../../lib/locales';
import { Button } from '../ui/button';
import type { RecordActions } from './actions';
import { Compared } from './compared';
import { ConfusablePeople } from './confusable-people';
import { MarkMixUp } from './mark-mix-up';
import styles from './mix-ups.module.css';

type MixUpsProps = { file: ContactFile; now: number; actions: RecordActions };

/** Who is easily taken for this person, each set beside them with what differs, so that the right details stay with each. */
export function MixUps({ file, now, actions }: MixUpsProps) {
  const people = useContext(ConfusablePeople);
  const own = sketchOf(file.contact, file, now);
  return (
    <div className={styles.parts}>
      {people.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {people.map((other) => (
        <Beside key={other.sketch.contact.id} {...{ own, other, now, actions }} />
      ))}
      <MarkMixUp
        exceptIds={[file.contact.id, ...people.filter(({ tieId }) => tieId).map(({ sketch }) => sketch.contact.id)]}
        onMark={(otherId) => void actions.addRow(file.contact.id, 'ties', { otherId, kind: 'mixed-up-with' })}
      />
    </div>
  );
}

type BesideProps = { own: Sketch; other: Confusable; now: number; actions: RecordActions };

function Beside({ own, other: { sketch, why, tieId }, now, actions }: BesideProps) {
  const { id, name } = sketch.contact;
  return (
    <section aria-label={name} className={styles.pair}>
      <div className={styles.head}>
        <Button
          look="quiet"
          className={styles.name}
          title={words.open(name)}
          onClick={() => actions.openPage(`people/${encodeURIComponent(id)}`)}
        >
          <bdi dir="auto">{name}</bdi>
        </Button>
        <span className={styles.quiet}>{words.why[why]}</span>
        {tieId !== undefined && (
          <Button look="quiet" aria-label={words.unmark(name)} onClick={() => actions.forgetRow('ties', tieId)}>
            {words.unmarkShort}
          </Button>
        )}
      </div>
      <Compared {...{ own, other: sketch, now }} />
    </section>
  );
}
