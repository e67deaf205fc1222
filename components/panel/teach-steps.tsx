import type { Person } from '../../lib/core/sighting';
import { partsToShow, type TaughtPart } from '../../lib/core/site-rule';
import { teach } from '../../lib/locales';
import type { TaughtWords } from '../../lib/messages/teach-table';
import { Address } from '../ui/address';
import { Button } from '../ui/button';
import styles from './teach-view.module.css';
import type { TeachActions, TeachShown } from './teaching';

const words = teach.view;

type StepsProps = { teaching: TeachShown; actions: TeachActions };

/** One part a line: what was understood of it, or what is to be clicked. */
export function TeachSteps({ teaching, actions }: StepsProps) {
  return (
    <ol className={styles.steps} aria-label={words.parts}>
      {partsToShow(teaching.writing).map((part) => (
        <li
          key={part}
          className={styles.step}
          data-now={teaching.part === part || undefined}
          aria-current={teaching.part === part ? 'step' : undefined}
        >
          <Step part={part} teaching={teaching} actions={actions} />
        </li>
      ))}
    </ol>
  );
}

function Step({ part, teaching, actions }: StepsProps & { part: TaughtPart }) {
  const shown = teaching.shown[part];
  const now = teaching.part === part;
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.name} tabIndex={-1}>
          {words.names[part]}
        </h2>
        {shown && shown.length > 0 && (
          <Button look="quiet" aria-label={`${words.again}: ${words.names[part]}`} onClick={() => actions.again(part)}>
            {words.again}
          </Button>
        )}
        {!now && shown?.length === 0 && (
          <Button
            look="quiet"
            aria-label={`${words.names[part]}: ${words.skipped}. ${words.show}`}
            onClick={() => actions.again(part)}
          >
            {words.skipped}
          </Button>
        )}
        {!now && !shown && <span className={styles.quiet}>{words.waiting}</span>}
      </div>
      {shown && shown.length > 0 && <Understood part={part} shown={shown} />}
      {now && <Ask part={part} teaching={teaching} actions={actions} />}
    </>
  );
}

/** What stands where the user clicked, so that a wrong click is seen at once. */
function Understood({ part, shown }: { part: TaughtPart; shown: TaughtWords[] }) {
  const people = shown.flatMap((each) => each.people);
  const text = shown.map((each) => each.text ?? '').join(' ');
  if (part === 'subject' || part === 'editor')
    return <p className={styles.person}>{text ? <bdi dir="auto">{text}</bdi> : words.emptyText}</p>;
  if (people.length === 0) return <p className={styles.quiet}>{words.nobodyIn}</p>;
  return (
    <>
      <People people={people} />
      {part === 'sender' && people.some(({ email }) => !email) && <p className={styles.warn}>{words.noAddress}</p>}
    </>
  );
}

function People({ people }: { people: readonly Person[] }) {
  return (
    <ul className={styles.people}>
      {people.map((person) => (
        <li key={`${person.email} ${person.name}`} className={styles.person}>
          {person.name && <bdi dir="auto">{person.name}</bdi>}
          {person.email && (
            <span className={styles.address}>
              <Address>{person.email}</Address>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Ask({ part, teaching, actions }: StepsProps & { part: TaughtPart }) {
  const { shown, near, refused } = teaching;
  const some = (shown[part]?.length ?? 0) > 0;
  const skip = part === 'sender' ? words.skipSender : words.skip;
  return (
    <>
      <p>{words.asks[part]}</p>
      <div role="status">
        {refused && <p className={styles.warn}>{teach.refused[refused]}</p>}
        {near && (
          <>
            <p className={styles.quiet}>{words.keys.near}</p>
            {near.people.length > 0 ? <People people={near.people} /> : <bdi dir="auto">{near.text}</bdi>}
          </>
        )}
      </div>
      <div className={styles.ways}>
        {(part !== 'sender' || teaching.writing) && <Button onClick={actions.next}>{some ? words.next : skip}</Button>}
        <Keys near={near} actions={actions} />
      </div>
    </>
  );
}

/** For those who don't point. */
function Keys({ near, actions }: { near: TaughtWords | undefined; actions: TeachActions }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a frame around three buttons
    <span role="group" aria-label={words.keys.title} title={words.keys.about} className={styles.ways}>
      <Button look="quiet" onClick={() => actions.move(-1)}>
        {words.keys.back}
      </Button>
      <Button look="quiet" onClick={() => actions.move(1)}>
        {words.keys.on}
      </Button>
      {near && (
        <Button look="quiet" onClick={actions.take}>
          {words.keys.take}
        </Button>
      )}
    </span>
  );
}
