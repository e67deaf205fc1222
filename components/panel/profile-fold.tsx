import { useContext, useState } from 'react';
import type { ProfileGroup } from '../../lib/core/profile-point';
import { groupToAsk, type KnownPoint, type ProfileGroupView, viewProfile } from '../../lib/core/profile-view';
import type { ContactFile } from '../../lib/core/record';
import { profile as words } from '../../lib/locales';
import { Button } from '../ui/button';
import type { RecordActions } from './actions';
import { FactValue } from './fact-row';
import { ProfileChoice } from './profile-choice';
import styles from './profile-fold.module.css';
import { ProfileQuestion } from './profile-question';

type ProfileFoldProps = { file: ContactFile; now: number; actions: RecordActions };

/** The customer profile: what is known in each of its seven groups, and one question, which can be moved to another group. */
export function ProfileFold({ file, now, actions }: ProfileFoldProps) {
  const groups = viewProfile(file, useContext(ProfileChoice));
  const [chosen, setChosen] = useState<ProfileGroup>();
  const open = groups.some(({ group, next }) => group === chosen && next) ? chosen : groupToAsk(groups);
  return (
    <div className={styles.groups}>
      {groups.map((view) => (
        <Group
          key={view.group}
          {...{ view, file, now, actions }}
          open={view.group === open}
          onAsk={() => setChosen(view.group)}
        />
      ))}
    </div>
  );
}

type GroupProps = ProfileFoldProps & { view: ProfileGroupView; open: boolean; onAsk: () => void };

function Group({ view: { group, known, next }, open, onAsk, file, now, actions }: GroupProps) {
  const title = words.groups[group];
  return (
    <section aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {next && !open && (
          <Button look="quiet" className={styles.ask} aria-label={words.askHereLabel(title)} onClick={onAsk}>
            {words.askHere}
          </Button>
        )}
      </div>
      {known.length > 0 ? (
        <dl className={styles.known}>
          {known.map((one) => (
            <Known key={one.point.id} {...{ one, now, actions }} />
          ))}
        </dl>
      ) : (
        !open && <p className={styles.quiet}>{next ? words.nothing : words.done}</p>
      )}
      {next && open && <ProfileQuestion key={next.id} point={next} {...{ file, actions }} />}
    </section>
  );
}

function Known({ one: { point, facts, card }, now, actions }: { one: KnownPoint } & Omit<ProfileFoldProps, 'file'>) {
  return (
    <div className={styles.point}>
      <dt className={styles.name}>{point.title}</dt>
      {card && (
        <dd>
          <bdi dir="auto">{card}</bdi>
        </dd>
      )}
      {facts.map((fact) => (
        <dd key={fact.id}>
          <FactValue {...{ fact, now, actions }} kind={point.title} />
        </dd>
      ))}
    </div>
  );
}
