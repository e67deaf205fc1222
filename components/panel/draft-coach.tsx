import { coach } from '../../lib/locales';
import { Button, IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import type { PanelActions, PanelDraft } from './actions';
import type { Silence } from './coach-actions';
import styles from './draft-coach.module.css';

const words = coach.panel;

type DraftProps = { draft: PanelDraft; actions: PanelActions };

/** Where the coach can be told to keep quiet: for this person, on this site; and the way to all its rules. */
export function CoachMenu({ draft, actions }: DraftProps) {
  const { contactId, origin, silence } = draft;
  const name = draft.recipients[0]?.name ?? draft.recipients[0]?.email ?? '';
  const items = [
    ...(contactId !== undefined && !silence ? [{ id: 'person', label: words.quietFor(name) }] : []),
    ...(origin !== undefined && !silence ? [{ id: 'site', label: words.quietOn(hostOf(origin)) }] : []),
    { id: 'rules', label: words.rules },
  ];
  const choose = (id: string) => {
    if (id === 'person' && contactId !== undefined) actions.coachFor(contactId, name, false);
    else if (id === 'site' && origin !== undefined) actions.coachOn(origin, false);
    else actions.openPage('coach');
  };
  return <Menu trigger={<IconButton icon="dots" label={words.menu} />} items={items} onChoose={choose} />;
}

/** Why nothing is said of this draft, and the way back. */
export function SilentCoach({ silence, actions }: { silence: Silence; actions: PanelActions }) {
  if (silence.why === 'site') {
    const { origin } = silence;
    return (
      <Quiet said={words.silentOn(hostOf(origin))}>
        <Button look="quiet" onClick={() => actions.coachOn(origin, true)}>
          {words.onAgain}
        </Button>
      </Quiet>
    );
  }
  const { people } = silence;
  return (
    <Quiet said={words.silentFor(people.map(({ name }) => name))}>
      {people.map(({ id, name }) => (
        <Button key={id} look="quiet" onClick={() => actions.coachFor(id, name, true)}>
          {people.length > 1 ? words.onAgainFor(name) : words.onAgain}
        </Button>
      ))}
    </Quiet>
  );
}

function Quiet({ said, children }: { said: string; children: React.ReactNode }) {
  return (
    <div className={styles.quiet}>
      <p role="status">
        <bdi dir="auto">{said}</bdi>
      </p>
      {children}
    </div>
  );
}

/** After the same rule was waved away again: one click, and it is off. Goes by itself after a while. */
export function RuleOffer({ draft: { offer }, actions }: DraftProps) {
  if (offer === undefined) return null;
  return (
    <div className={styles.quiet}>
      <p role="status">{words.offer(coach.sayRule(offer))}</p>
      <Button look="quiet" onClick={() => actions.ruleOff(offer)}>
        {words.offerYes}
      </Button>
    </div>
  );
}

function hostOf(origin: string): string {
  return new URL(origin).host;
}
